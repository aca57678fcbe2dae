import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Context } from '../shared/context.ts';
import { dataFolder } from '../shared/paths.ts';
import type { Entete, Format } from './formats.ts';
import { LIEUX, type LieuPublie, VERSION } from './lieux.sql.ts';

/** What the data are on a day: an export is made again only when this changes. */
export interface Edition {
  readonly empreinte: string;
  readonly jour: string;
  /** When the data last changed, or the day began. */
  readonly modifiee: Date;
  readonly fictif: boolean;
  readonly lieux: number;
}

interface Lue {
  readonly position: string;
  readonly recents: string;
  readonly a: string | null;
  readonly fictif: boolean;
  readonly lieux: number;
}

/** The edition of the moment, from one statement. */
export async function editionDuJour({
  pool,
  settings,
  today,
}: Pick<Context, 'pool' | 'settings' | 'today'>): Promise<Edition> {
  const { rows } = await pool.query<Lue>({ name: 'edition', text: VERSION });
  const { position = '0', recents = '0', a = null, fictif = false, lieux = 0 } = rows[0] ?? {};
  const empreinte = createHash('sha256')
    .update([position, recents, today, settings.anneeCog, settings.version].join())
    .digest('hex')
    .slice(0, 20);
  const [fait, debut] = [new Date(a ?? 0), new Date(`${today}T00:00:00Z`)];
  return { empreinte, jour: today, modifiee: fait > debut ? fait : debut, fictif, lieux };
}

const PAR_LOT = 1000;

/** Places as they are at one instant, a few at a time. */
async function* lieuxPublies(
  pool: Pool,
  jour: string,
  departement: string | null,
): AsyncGenerator<LieuPublie> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(`declare lieux_publies no scroll cursor for ${LIEUX}`, [jour, departement]);
    for (;;) {
      const { rows } = await client.query<LieuPublie>(`fetch ${PAR_LOT} from lieux_publies`);
      yield* rows;
      if (rows.length < PAR_LOT) return;
    }
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}

const enCours = new Map<string, Promise<string>>();
const dossier = (): string => join(dataFolder(), 'diffusion');

const cheminDe = ({ empreinte }: Edition, nom: string, departement: string | null): string =>
  join(dossier(), `${empreinte}-${departement ?? 'france'}-${nom}`);

/** Whether the file of an edition is already written. */
export const estFait = async (edition: Edition, nom: string, departement: string | null): Promise<boolean> =>
  (await stat(cheminDe(edition, nom, departement)).catch(() => null)) !== null;

/** The file of an edition: written once, whoever asks and however slowly they read it, and kept until the data change. */
export async function fichierDe(
  { lot }: Pick<Context, 'lot'>,
  edition: Edition,
  [nom, format]: readonly [nom: string, format: Format],
  departement: string | null,
  entete: Entete,
): Promise<string> {
  const chemin = cheminDe(edition, nom, departement);
  if (await estFait(edition, nom, departement)) return chemin;
  const attendu =
    enCours.get(chemin) ??
    ecrire(chemin, edition, (partie) =>
      format.ecrire(partie, lieuxPublies(lot, edition.jour, departement), entete),
    );
  enCours.set(chemin, attendu);
  return attendu.finally(() => enCours.delete(chemin));
}

async function ecrire(
  chemin: string,
  { empreinte }: Edition,
  faire: (partie: string) => Promise<void>,
): Promise<string> {
  const partie = `${chemin}.${process.pid}.part`;
  await mkdir(dossier(), { recursive: true, mode: 0o700 });
  try {
    await faire(partie);
    await rename(partie, chemin);
  } catch (error) {
    await rm(partie, { force: true });
    throw error;
  }
  await oublierLesAutres(empreinte);
  return chemin;
}

/** Files of past editions go as soon as a new one is there; who was reading one reads it to its end. */
async function oublierLesAutres(empreinte: string): Promise<void> {
  const passes = (await readdir(dossier())).filter(
    (nom) => !nom.startsWith(`${empreinte}-`) && !nom.endsWith('.part'),
  );
  await Promise.all(passes.map((nom) => rm(join(dossier(), nom), { force: true })));
}
