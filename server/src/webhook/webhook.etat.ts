import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import { Refusee, RegleNonTenue } from '../shared/operation.ts';
import { lireLAdresse } from './adresse.rules.ts';
import { lireLesRegles } from './reglages.ts';

const SOURCE =
  'issue 7, webhooks : une cible publique, chiffrée, qui ne reçoit que ce que voit son propriétaire';
const TYPE = /^[a-z_]+(\.[a-z_]+)+$/u;

/** What a version of a webhook says, whole. */
export interface Etat {
  readonly nom: string;
  readonly url: string;
  readonly types: readonly string[];
  readonly territoire: string | null;
  readonly objet: string | null;
  /** Why it is told of nothing for now; `null` while it is. */
  readonly suspension: string | null;
  readonly supprime: boolean;
}

/** Says no, in words to show as they are. */
export const refuser = (phrase: string): never => {
  throw new Refusee(new RegleNonTenue('WEBHOOK', phrase, SOURCE));
};

/** The state as it may be written, or a refusal that says what was expected. */
export function verifie(etat: Etat, { settings }: Context): Etat {
  const nom = etat.nom.trim();
  if (nom === '') refuser('Le webhook n’a pas de nom : un nom de 1 à 120 caractères est attendu.');
  const lue = lireLAdresse(etat.url, lireLesRegles(settings.demonstration));
  if ('refus' in lue) return refuser(lue.refus);
  const types = [...new Set(etat.types)].toSorted();
  const faux = types.find((type) => !TYPE.test(type));
  if (faux !== undefined)
    refuser(`« ${faux} » n’est pas un type d’événement : un nom comme pass.utilise est attendu.`);
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
       (webhook_id, version, nom, url, types, territoire, objet, suspension, supprime, auteur, evenement, enregistre_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      une.id,
      une.version,
      nom,
      url,
      types,
      territoire,
      objet,
      suspension,
      supprime,
      une.auteur,
      une.evenement,
      une.jour,
    ],
  );
}

/** Holds a webhook until the end of the transaction: two who change it do it one after the other. */
export const VERROU = 'select pg_advisory_xact_lock(hashtextextended($1, 16))';

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
    `select id, version, proprietaire, nom, url, types, territoire, objet, suspension, supprime
     from plateforme.webhook_lu where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}
