import type { Context } from '../shared/context.ts';
import type { GenreDImport } from '../shared/import.ts';
import { auNomDe } from '../shared/mur.ts';
import { empreinteDe } from '../shared/operation.ts';
import type { Liaison } from './format.rules.ts';
import { normaliserEntete } from './lecture.rules.ts';

type Celui = Pick<Context, 'actor' | 'pool' | 'read'>;

/** Tells the headers of a sender's files, whatever their order and spelling. */
const empreinteDesEntetes = (entetes: readonly string[]): string =>
  empreinteDe(entetes.map(normaliserEntete).toSorted());

/** The mapping of the last file that this caller imported with the same headers, or `null`. */
export async function correspondanceRetenue(
  { actor, pool, read }: Celui,
  genre: GenreDImport,
  entetes: readonly string[],
): Promise<readonly Liaison[] | null> {
  const { rows } = await pool.query<{ colonnes: Liaison[] }>(
    `select colonnes from plateforme.correspondance
     where ${auNomDe('$4')} and acteur = $1 and genre = $2 and empreinte = $3`,
    [actor.id, genre, empreinteDesEntetes(entetes), read.lecteur],
  );
  return rows[0]?.colonnes ?? null;
}

/** Keeps the mapping that let a file in, for the next one with the same headers. */
export async function retenirLaCorrespondance(
  { actor, pool, read }: Celui,
  genre: GenreDImport,
  entetes: readonly string[],
  colonnes: readonly Liaison[],
): Promise<void> {
  await pool.query(
    `insert into plateforme.correspondance (acteur, genre, empreinte, entetes, colonnes)
     select $1, $2, $3, $4, $5 where ${auNomDe('$6')}
     on conflict (acteur, genre, empreinte) do update
       set colonnes = excluded.colonnes, entetes = excluded.entetes, modifiee_a = clock_timestamp()`,
    [actor.id, genre, empreinteDesEntetes(entetes), entetes, JSON.stringify(colonnes), read.lecteur],
  );
}
