import type { Context } from '../shared/context.ts';
import { auNomDe } from '../shared/mur.ts';
import type { OptionsDImport } from './import.options.ts';

type Celui = Pick<Context, 'actor' | 'pool' | 'read'>;

/** How far a file that is being read or written has come. */
export interface Avancement {
  readonly etape: 'LECTURE' | 'CONTROLE' | 'ECRITURE';
  readonly lus: number;
  readonly octets: number;
}

/** Between two marks of the same step, in milliseconds. */
const PAS = 250;

/** Marks how far an import has come, so that whoever waits may read it: four times a second, on a session of its own. */
export function suivre(
  { pool, read }: Celui,
  depot: string,
): Required<Pick<OptionsDImport, 'progression' | 'etape'>> & { readonly finir: () => Promise<void> } {
  let dernier = 0;
  let enCours: Promise<unknown> = Promise.resolve();
  const marquer = (etape: string | null, lus: number): void => {
    dernier = Date.now();
    const marque = pool.query(
      `update plateforme.depot set etape = $2, lus = $3 where ${auNomDe('$4')} and id = $1`,
      [depot, etape, lus, read.lecteur],
    );
    enCours = Promise.allSettled([enCours, marque]);
  };
  return {
    progression: (lus) => {
      if (Date.now() - dernier >= PAS) marquer('LECTURE', lus);
    },
    etape: (etape) => marquer(etape, 0),
    finir: async () => {
      marquer(null, 0);
      await enCours;
    },
  };
}

/** How far the caller's file has come; `null` when nothing is under way. */
export async function avancementDe({ actor, pool, read }: Celui, id: string): Promise<Avancement | null> {
  const { rows } = await pool.query<Avancement>({
    name: 'avancement-d-import',
    text: `select etape, lus::float8 as lus, octets::float8 as octets from plateforme.depot
      where ${auNomDe('$3')} and id = $1 and acteur = $2 and etape is not null`,
    values: [id, actor.id, read.lecteur],
  });
  return rows[0] ?? null;
}
