import type { ClientBase, Pool } from 'pg';
import type { Context } from '../shared/context.ts';
import { ligneCsv } from '../shared/csv.rules.ts';
import type { Comptes, GenreDImport, Rejet } from '../shared/import.ts';
import type { CelluleCorrigee } from './correction.rules.ts';
import { consignerLesEcarts, type Suites } from './ecarts.ts';
import { auNomDe } from '../shared/mur.ts';

/** What is kept of an import whatever becomes of it. */
export interface Trace {
  readonly genre: GenreDImport;
  readonly fichier: string;
  readonly empreinte: string;
  readonly acteur: string;
  readonly simuler: boolean;
  readonly recuA: string;
  readonly cle: string | null;
  /** Fingerprint of what was asked under that key. */
  readonly demande: string | null;
  /** The file left that it comes from. */
  readonly depot: string | null;
  readonly corrections: readonly CelluleCorrigee[];
}

/** Keeps the trace of an import and every line it refused, in the transaction of its effects. */
export async function consigner(
  client: ClientBase,
  { genre, fichier, empreinte, acteur, simuler, recuA, cle, demande, depot, corrections }: Trace,
  comptes: Comptes,
  entetes: readonly string[],
  { evenement = null, effets = [], ecarts = [] }: Suites = {},
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `with i as (
       insert into plateforme.import (genre, fichier, empreinte, acteur, simule, etat, lignes, creees, modifiees, inchangees,
         rejetees, recu_a, termine_a, cle, demande, entetes, depot_id, corrections, effets, evenement_id)
       select $1, $2, $3, $4, $5, 'TERMINE', c.lignes, c.creees, c.modifiees, c.inchangees, c.rejetees, $7, clock_timestamp(), $8, $9, $10,
         $11, $12, $13, $14
       from jsonb_to_record($6::jsonb) as c(lignes integer, creees integer, modifiees integer, inchangees integer, rejetees integer)
       returning id)
     , r as (
       insert into plateforme.import_rejet (import_id, rang, ligne, colonne, valeur, attendu, cellules)
       select i.id, row_number() over (order by ligne), ligne, colonne, valeur, attendu, cellules
       from i, pg_temp.lecture where attendu is not null)
     select id from i`,
    [
      genre,
      fichier,
      empreinte,
      acteur,
      simuler,
      comptes,
      recuA,
      cle,
      demande,
      entetes,
      depot,
      JSON.stringify(corrections),
      JSON.stringify(effets),
      evenement,
    ],
  );
  const id = rows[0]?.id ?? '';
  await consignerLesEcarts(client, id, ecarts);
  return id;
}

/** Keeps the trace of a file refused whole. */
export async function consignerLeRefus(
  client: ClientBase,
  { genre, fichier, empreinte, acteur, simuler, recuA, cle, demande, depot }: Trace,
  motif: string,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into plateforme.import (genre, fichier, empreinte, acteur, simule, etat, motif, recu_a, termine_a, cle, demande, depot_id)
     values ($1, $2, $3, $4, $5, 'REFUSE', $6, $7, clock_timestamp(), $8, $9, $10) returning id`,
    [genre, fichier, empreinte, acteur, simuler, motif, recuA, cle, demande, depot],
  );
  return rows[0]?.id ?? '';
}

/** The lines an import refused, `nombre` of them after a rank. */
export async function lireRejets(
  client: ClientBase | Pool,
  id: string,
  nombre: number,
  apres = 0,
): Promise<Rejet[]> {
  const { rows } = await client.query<Rejet>(
    `select ligne, colonne, valeur, attendu from plateforme.import_rejet
     where import_id = $1 and rang > $2 order by rang limit $3`,
    [id, apres, nombre],
  );
  return rows;
}

/** The first lines refused of several imports, in one statement, in the order of the identifiers. */
export async function premiersRejets(
  { pool, read }: Pick<Context, 'pool' | 'read'>,
  ids: readonly string[],
  nombre: number,
): Promise<Rejet[][]> {
  const { rows } = await pool.query<{ rejets: Rejet[] }>({
    name: 'premiers-rejets',
    text: `select coalesce((
        select json_agg(json_build_object('ligne', r.ligne, 'colonne', r.colonne, 'valeur', r.valeur, 'attendu', r.attendu)
          order by r.rang)
        from plateforme.import_rejet r where r.import_id = i.id and r.rang <= $2), '[]') as rejets
      from unnest($1::uuid[]) with ordinality as i (id, rang)
      where ${auNomDe('$3')} order by i.rang`,
    values: [ids, nombre, read.lecteur],
  });
  return rows.map(({ rejets }) => rejets);
}

const PAR_LOT = 2000;

/** Every line an import refused, a few at a time. */
export async function* tousLesRejets(client: ClientBase | Pool, id: string): AsyncGenerator<Rejet> {
  for (let lus = 0; ;) {
    const rejets = await lireRejets(client, id, PAR_LOT, lus);
    yield* rejets;
    if (rejets.length < PAR_LOT) return;
    lus += rejets.length;
  }
}

/**
 * The lines an import refused as a CSV to correct and send again: the columns of the file, then what was wrong.
 * It starts with a BOM, so that spreadsheets read its accents. Bulk input reads its own without saying in whose name.
 */
export async function* csvDesRejets(
  client: ClientBase | Pool,
  id: string,
  lecteur = '',
): AsyncGenerator<string> {
  const { rows } = await client.query<{ entetes: string[] | null }>(
    `select entetes from plateforme.import where ${auNomDe('$2')} and id = $1`,
    [id, lecteur],
  );
  const entetes = rows[0]?.entetes ?? [];
  yield `\uFEFF${ligneCsv([...entetes, 'erreur'], ';')}`;
  for (let lus = 0; ;) {
    const lot = await client.query<Rejet & { cellules: string[] }>(
      `select ligne, colonne, valeur, attendu, cellules from plateforme.import_rejet
       where ${auNomDe('$4')} and import_id = $1 and rang > $2 order by rang limit $3`,
      [id, lus, PAR_LOT, lecteur],
    );
    for (const { cellules, ...rejet } of lot.rows)
      yield ligneCsv([...aLaLargeur(cellules, entetes.length), phraseDuRejet(rejet)], ';');
    if (lot.rows.length < PAR_LOT) return;
    lus += lot.rows.length;
  }
}

/** As many cells as headers: what exceeds stays visible in the last one. */
const aLaLargeur = (cellules: readonly string[], largeur: number): string[] =>
  cellules.length > largeur
    ? [...cellules.slice(0, largeur - 1), cellules.slice(largeur - 1).join(' | ')]
    : [...cellules, ...Array.from({ length: largeur - cellules.length }, () => '')];

/** A refused line in one French sentence. */
export function phraseDuRejet({ ligne, colonne, valeur, attendu }: Rejet): string {
  const lu = valeur === null || valeur === '' ? 'cellule vide' : `« ${valeur.slice(0, 200)} »`;
  return `ligne ${ligne}${colonne === null ? '' : `, ${colonne}`} : ${lu}, attendu : ${attendu}`;
}
