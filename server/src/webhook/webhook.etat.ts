import type { ClientBase } from 'pg';
import { type TerritoireSuivi, verifierLeChoix } from '../flux/flux.module.ts';
import type { Context } from '../shared/context.ts';
import { Refusee, RegleNonTenue } from '../shared/operation.ts';
import { lireLAdresse } from './adresse.rules.ts';
import { lireLesRegles } from './reglages.ts';
import type { FiltreDeWebhookInput } from './webhook.inputs.ts';

const SOURCE =
  'issue 7, webhooks : une cible publique, chiffrée, qui ne reçoit que ce que voit son propriétaire';

/** What a version of a webhook says, whole. */
export interface Etat {
  readonly nom: string;
  readonly url: string;
  /** Empty for all. */
  readonly types: readonly string[];
  readonly territoire: TerritoireSuivi | null;
  readonly objet: string | null;
  /** Why it is told of nothing for now; `null` while it is. */
  readonly suspension: string | null;
  readonly supprime: boolean;
}

/** What is followed, from what was asked. */
export const filtreDe = ({ types, territoire, objet }: FiltreDeWebhookInput) => ({
  types,
  territoire: territoire ? { type: territoire.type, code: territoire.code } : null,
  objet: objet?.trim() || null,
});

/** A rule of webhooks that does not hold, in words to show as they are. */
export const nonTenue = (phrase: string): RegleNonTenue => new RegleNonTenue('WEBHOOK', phrase, SOURCE);

/** Says no, inside an operation. */
export const refuser = (phrase: string): never => {
  throw new Refusee(nonTenue(phrase));
};

/** The state as it may be written, or a refusal that says what was expected. */
export function verifie(etat: Etat, { settings }: Context): Etat {
  const nom = etat.nom.trim();
  if (nom === '') refuser('Le webhook n’a pas de nom : un nom de 1 à 120 caractères est attendu.');
  const lue = lireLAdresse(etat.url, lireLesRegles(settings.demonstration));
  if ('refus' in lue) return refuser(lue.refus);
  const types = [...new Set(etat.types)].toSorted();
  verifierLeChoix({ types, territoire: etat.territoire });
  return { ...etat, nom, url: lue.url, types };
}

interface Ecrite {
  readonly id: string;
  readonly version: number;
  readonly etat: Etat;
  readonly auteur: string;
  readonly evenement: number;
  readonly jour: string;
}

/** Adds a version of a webhook, under the event that made it. */
export async function ecrire(client: ClientBase, une: Ecrite): Promise<void> {
  const { nom, url, types, territoire, objet, suspension, supprime } = une.etat;
  await client.query(
    `insert into plateforme.webhook_version
       (webhook_id, version, nom, url, types, territoire_type, territoire_code, objet, suspension, supprime, auteur, evenement, enregistre_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      une.id,
      une.version,
      nom,
      url,
      types,
      territoire?.type ?? null,
      territoire?.code ?? null,
      objet,
      suspension,
      supprime,
      une.auteur,
      une.evenement,
      une.jour,
    ],
  );
}

/** The territory that a row of versions follows, as an object; null for none. */
export const TERRITOIRE = (w: string): string =>
  `case when ${w}.territoire_type is not null then json_build_object('type', ${w}.territoire_type, 'code', ${w}.territoire_code) end`;

/** Holds a webhook until the end of the transaction: two who change it do it one after the other. */
const VERROU = 'select pg_advisory_xact_lock(hashtextextended($1, 16))';

/** A webhook as it is changed. */
export interface Lu extends Etat {
  readonly id: string;
  readonly version: number;
  readonly proprietaire: string;
}

/** A webhook as it is, once it is held. */
export async function tenir(client: ClientBase, id: string): Promise<Lu | null> {
  await client.query(VERROU, [id]);
  const { rows } = await client.query<Lu>(
    `select id, version, proprietaire, nom, url, types, ${TERRITOIRE('w')} as territoire, objet, suspension, supprime
     from plateforme.webhook_lu w where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}
