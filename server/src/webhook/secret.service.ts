import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import { enfermer, ouvrir } from '../shared/coffre.ts';
import type { Trousseau } from '../shared/trousseau.ts';
import { nouveauSecret } from './signature.ts';

/** A secret opens in the row it was written for, and in no other. */
const contexteDe = (webhook: string, numero: number): string => `webhook:${webhook}:${numero}`;

interface Pose {
  readonly webhook: string;
  readonly numero: number;
  readonly depuis: Date;
  readonly ancienJusquA: Date | null;
  readonly evenement: number;
}

/** Gives a webhook a new secret, and says it: what is kept of it does not open without the key of the server. */
export async function poserUnSecret(
  client: ClientBase,
  { settings, today }: Context,
  pose: Pose,
): Promise<string> {
  const secret = nouveauSecret();
  const { webhook, numero, depuis, ancienJusquA, evenement } = pose;
  await client.query(
    `insert into plateforme.webhook_secret (webhook_id, numero, chiffre, depuis, ancien_jusqu_a, evenement, enregistre_le)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      webhook,
      numero,
      enfermer(settings.cleDesSecrets, secret, contexteDe(webhook, numero)),
      depuis,
      ancienJusquA,
      evenement,
      today,
    ],
  );
  return secret;
}

/** A secret as it is kept. */
export interface SecretGarde {
  readonly numero: number;
  readonly chiffre: string;
  readonly ancienJusquA: string | null;
}

/** The secrets that sign at an instant, given the two last ones: the last, and the one before for as long as was said. */
export function secretsEnVigueur(
  trousseau: Trousseau,
  webhook: string,
  [dernier, avant]: readonly SecretGarde[],
  maintenant: Date,
): readonly string[] {
  const vaut = dernier?.ancienJusquA != null && Date.parse(dernier.ancienJusquA) > maintenant.getTime();
  return [dernier, vaut ? avant : undefined].flatMap((un) => {
    const secret = un && ouvrir(trousseau, un.chiffre, contexteDe(webhook, un.numero));
    return secret ?? [];
  });
}
