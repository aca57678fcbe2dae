import { mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pool } from 'pg';
import type { Context } from '../shared/context.ts';
import { auNomDe } from '../shared/mur.ts';
import type { GenreDImport } from '../shared/import.ts';
import { dataFolder } from '../shared/paths.ts';
import type { Liaison } from './format.rules.ts';
import { refuserUneArchive } from './lecture.ts';

/** A file received and not imported yet. */
export interface Depot {
  readonly id: string;
  readonly fichier: string;
  readonly octets: number;
  readonly chemin: string;
}

/** What it is being made into: its kind and the header that holds each column, once they were chosen. */
export interface DepotEnCours extends Depot {
  readonly genre: GenreDImport | null;
  readonly correspondance: readonly Liaison[] | null;
}

/** Whose files these are. */
type Deposant = Pick<Context, 'actor' | 'pool' | 'read'>;

/** A caller that leaves files behind waits until they are forgotten. */
const DEPOTS_PAR_ACTEUR = 20;
const DEPOTS = 'depots';
/** Bytes that tell a text from the rest: an archive names its first file within them. */
const DEBUT = 4096;
const TOUS = '*';

/** Whether a caller has left as many files as it may. */
export async function tropDeDepots({ actor, pool, read }: Deposant): Promise<boolean> {
  const { rows } = await pool.query<{ nombre: number }>(
    `select count(*)::int as nombre from plateforme.depot
     where ${auNomDe('$2')} and acteur = $1 and recu_a > clock_timestamp() - interval '1 day'`,
    [actor.id, read.lecteur],
  );
  return (rows[0]?.nombre ?? 0) >= DEPOTS_PAR_ACTEUR;
}

/** Writes a file below the data folder as it comes, and remembers it for a day. */
export async function deposer({ actor, pool, read }: Deposant, nom: string, flux: Readable): Promise<Depot> {
  await purgerLesDepots(pool);
  const dossier = join(dataFolder(), DEPOTS);
  await mkdir(dossier, { recursive: true, mode: 0o700 });
  const { rows } = await pool.query<{ id: string }>('select uuidv7() as id');
  const id = rows[0]?.id ?? '';
  const chemin = join(dossier, id);
  // It is there before anything is read, so that what is refused at its first bytes is always found to be erased.
  const ouvert = await open(chemin, 'wx', 0o600);
  try {
    await pipeline(
      flux,
      (source: AsyncIterable<Buffer>) => sansArchive(source, nomSimple(nom)),
      ouvert.createWriteStream(),
    );
    const { size: octets } = await stat(chemin);
    const fichier = nomSimple(nom);
    await pool.query(INSERTION, [id, fichier, octets, actor.id, chemin, read.lecteur]);
    return { id, fichier, octets, chemin };
  } catch (error) {
    await rm(chemin, { force: true });
    throw error;
  }
}

/** Lets a file through unless its first bytes are those of an archive, a spreadsheet being one. */
async function* sansArchive(source: AsyncIterable<Buffer>, fichier: string): AsyncGenerator<Buffer> {
  let debut: Buffer | null = Buffer.alloc(0);
  for await (const bloc of source) {
    if (debut === null) {
      yield bloc;
      continue;
    }
    debut = Buffer.concat([debut, bloc]);
    if (debut.length < DEBUT) continue;
    refuserUneArchive(debut, fichier);
    yield debut;
    debut = null;
  }
  if (debut === null) return;
  refuserUneArchive(debut, fichier);
  yield debut;
}
const INSERTION = `insert into plateforme.depot (id, fichier, octets, acteur, chemin)
  select $1, $2, $3, $4, $5 where ${auNomDe('$6')}`;

/** A file that this caller left, or `null`. */
export async function depotDe({ actor, pool, read }: Deposant, id: string): Promise<DepotEnCours | null> {
  const { rows } = await pool.query<DepotEnCours>(
    `select id, fichier, octets::float8 as octets, chemin, genre, correspondance
     from plateforme.depot where ${auNomDe('$3')} and id = $1 and acteur = $2`,
    [id, actor.id, read.lecteur],
  );
  return rows[0] ?? null;
}

/**
 * Keeps what a caller chose for its file, so that the choice is found again, and gives the instant of it: a dry run begun
 * before the last change is stale, and only the clock of the database may say which came first.
 */
export async function choisir(
  { pool, read }: Deposant,
  id: string,
  genre: GenreDImport,
  correspondance: readonly Liaison[] | null,
): Promise<string | undefined> {
  const { rows } = await pool.query<{ instant: string }>(
    `update plateforme.depot set genre = $2, correspondance = $3,
       modifie_a = case when (genre, correspondance) is distinct from ($2, $3::jsonb)
         then clock_timestamp() else modifie_a end
     where ${auNomDe('$4')} and id = $1
     returning clock_timestamp()::text as instant`,
    [id, genre, correspondance && JSON.stringify(correspondance), read.lecteur],
  );
  return rows[0]?.instant;
}

export async function oublier(
  pool: Pool,
  lecteur: string,
  { id, chemin }: Pick<Depot, 'id' | 'chemin'>,
): Promise<void> {
  await rm(chemin, { force: true });
  await pool.query(`delete from plateforme.depot where ${auNomDe('$2')} and id = $1`, [id, lecteur]);
}

/** Forgets what was left more than a day ago and never imported: everyone's, in the name of the server. */
export async function purgerLesDepots(pool: Pool): Promise<void> {
  const { rows } = await pool.query<Depot>(
    `select id, chemin from plateforme.depot
     where ${auNomDe(`'${TOUS}'`)} and recu_a < clock_timestamp() - interval '1 day' limit 100`,
  );
  for (const depot of rows) await oublier(pool, TOUS, depot);
}

/** The last part of a name that a browser sent, without what a report could not show. */
const nomSimple = (nom: string): string =>
  (nom.split(/[/\\]/).at(-1) ?? '').replaceAll(/\p{C}/gu, '').trim().slice(0, 200) || 'fichier';
