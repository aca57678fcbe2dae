import type { ClientBase } from 'pg';
import { appendEvent } from '../shared/journal.ts';
import { texteDe } from './calendrier.rules.ts';

/** Roles under which the demonstration has tokens, embeds and webhooks of its own. */
const ROLES = ['INTEGRATEUR', 'ADMINISTRATEUR'] as const;
export type RoleDAuteur = (typeof ROLES)[number];

/** Someone whose tokens, embeds and webhooks those are: an account that one may enter as, or without any its role alone. */
export interface Auteur {
  readonly role: RoleDAuteur;
  readonly proprietaire: string;
  readonly equipe: string;
  readonly compte: string | null;
  readonly habilitation: string | null;
  /** As what is written is signed. */
  readonly signature: string;
}
export type Auteurs = Readonly<Record<RoleDAuteur, Auteur>>;

/** Accounts of the demonstration see as theirs what they own; where nobody may enter, their teams do. */
export async function lireLesAuteurs(client: ClientBase): Promise<Auteurs> {
  const { rows } = await client.query<{
    role: string;
    compte: string;
    habilitation: string;
    pseudonyme: string;
  }>(
    `select h.role, c.id as compte, h.id as habilitation, c.pseudonyme from plateforme.compte_identite i
     join plateforme.compte c on c.id = i.compte_id join plateforme.habilitation h on h.compte_id = c.id and h.role = i.sub
     where i.fournisseur = 'demonstration'`,
  );
  const auteur = (role: RoleDAuteur): Auteur => {
    const lu = rows.find((un) => un.role === role);
    const equipe = `${role.toLowerCase()} (France entière)`;
    return {
      role,
      equipe,
      proprietaire: lu?.compte ?? equipe,
      compte: lu?.compte ?? null,
      habilitation: lu?.habilitation ?? null,
      signature: lu?.pseudonyme ?? equipe,
    };
  };
  return { INTEGRATEUR: auteur('INTEGRATEUR'), ADMINISTRATEUR: auteur('ADMINISTRATEUR') };
}

/** What one of them did one day, as the journal tells it. */
export const noter = (
  client: ClientBase,
  { compte, equipe, signature }: Auteur,
  jour: number,
  fait: {
    readonly type: string;
    readonly objet: string;
    readonly contenu: Readonly<Record<string, unknown>>;
  },
): Promise<number> =>
  appendEvent(client, 'plateforme', {
    ...fait,
    acteur: equipe,
    agent: compte === null ? undefined : signature,
    enregistreLe: texteDe(jour),
    repris: true,
  });
