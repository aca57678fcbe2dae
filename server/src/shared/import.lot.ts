import type { ClientBase } from 'pg';
import { type ContexteDeLecture, type ContexteDeLot, type LigneLue, tableauSql } from './import.ts';
import { jour as lireJour, texte } from './valeurs.rules.ts';
import type { Owner } from './journal.ts';

/** What has a staged line refused: the column it is said of, and SQL for when, for what was read and for what was expected. */
export interface Motif {
  readonly colonne: string;
  readonly quand: string;
  readonly valeur: string;
  readonly attendu: string;
}

/** A day as the French write it, in SQL. */
export const leJour = (date: string): string => `to_char(${date}, 'DD/MM/YYYY')`;

/** Judges the staged lines at once by a relation that has one row each and their `ligne`: the first motive that holds is said. */
export async function juger(
  client: ClientBase,
  lot: ContexteDeLot,
  relation: string,
  motifs: readonly Motif[],
  valeurs: readonly unknown[] = [],
): Promise<void> {
  const choix = (dire: (motif: Motif) => string): string =>
    `case ${motifs.map((motif) => `when ${motif.quand} then ${dire(motif)}`).join(' ')} end`;
  await client.query(
    `update pg_temp.lecture l set colonne = j.colonne, valeur = j.valeur, attendu = j.attendu
     from (select v.ligne, ${choix(({ colonne }) => client.escapeLiteral(lot.entete(colonne)))} as colonne,
       ${choix(({ valeur }) => valeur)} as valeur, ${choix(({ attendu }) => attendu)} as attendu
       from (${relation}) v) j
     where j.ligne = l.ligne and j.attendu is not null and l.attendu is null`,
    [...valeurs],
  );
}

/** Gives each staged line the collectivité of its `siren`, and refuses those outside the perimeter of whoever sends the file. */
export async function situer(client: ClientBase, lot: ContexteDeLot): Promise<void> {
  await client.query(
    `update pg_temp.lecture l set collectivite_id = c.id from territoires.collectivite c
     where c.siren = l.siren and ($1::uuid[] is null or c.id = any($1))`,
    [lot.perimetre],
  );
  await juger(client, lot, 'select ligne, siren, collectivite_id from pg_temp.lecture', [
    {
      colonne: 'siren',
      quand: 'v.collectivite_id is null',
      valeur: 'v.siren',
      attendu: `'le SIREN d’une collectivité connue du registre, dans votre périmètre'`,
    },
  ]);
}

/** What its event says a lot brings: `carnets.repris`… when its lines come with the recording days of a source taken over. */
export interface Annonce {
  readonly owner: Owner;
  readonly repris: string;
  readonly nouveau: string;
}

/** Appends the one event of each collectivité whose lines change something, and keeps them in `pg_temp.annonce`. */
export async function annoncer(
  client: ClientBase,
  { acteur, agent, jour, fichier }: ContexteDeLot,
  { owner, repris, nouveau }: Annonce,
): Promise<void> {
  await client.query(
    'create temporary table annonce (collectivite_id uuid primary key, position bigint) on commit drop',
  );
  await client.query(
    `with fait as (
       insert into ${owner}.evenement (type, objet, collectivite_id, acteur, agent, contenu, enregistre_le, repris)
       select case when bool_or(l.enregistre_le is not null) then $5 else $6 end, 'collectivite:' || l.collectivite_id, l.collectivite_id,
         $1, $2, jsonb_build_object('fichier', $3::text, 'nombre', count(*)), $4, bool_or(l.enregistre_le is not null)
       from pg_temp.lecture l where l.attendu is null and l.effet <> 'INCHANGEE'
       group by l.collectivite_id order by l.collectivite_id
       returning collectivite_id, position)
     insert into pg_temp.annonce select collectivite_id, position from fait`,
    [acteur, agent ?? null, fichier, jour, repris, nouveau],
  );
}

/** Sets the effect of staged lines by a relation that has their `ligne` and `effet`. */
export async function effets(
  client: ClientBase,
  relation: string,
  valeurs: readonly unknown[] = [],
): Promise<void> {
  await client.query(
    `update pg_temp.lecture l set effet = v.effet from (${relation}) v
     where v.ligne = l.ligne and l.attendu is null and v.effet is not null`,
    [...valeurs],
  );
}

/** The column by which a history is taken over: its facts keep the day the source recorded them. */
export const ENREGISTRE_LE = {
  nom: 'enregistre_le',
  exemple: '',
  explication:
    'Reprise d’un historique : jour où la source a enregistré le fait. Laissée vide, le fait est enregistré ce jour.',
} as const;

/** The recording day of a source: never before what it records, never to come. */
export function enregistrementLu<Cle extends string>(
  ligne: LigneLue<Cle>,
  cle: Cle,
  { jour }: ContexteDeLecture,
  fait: string | null,
): string | null {
  const lu = ligne.lire(cle, lireJour);
  if (lu !== null && lu > jour)
    ligne.refuser(cle, 'le jour où la source a enregistré ce fait, passé ou présent');
  else if (lu !== null && fait !== null && lu < fait)
    ligne.refuser(cle, 'un jour d’enregistrement qui ne précède pas le fait');
  return lu;
}

/** A list in PostgreSQL's text form, or nothing. */
export const listeSql = (valeurs: readonly string[] | null): string | null =>
  valeurs === null ? null : tableauSql(valeurs);

/** A short text that may not be empty. */
export const libelle = texte(200);
