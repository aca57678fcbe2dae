import type { Pool } from 'pg';
import type { EtapeDImport } from '../echange/echange.module.ts';
import { REGISTRE } from '../fil/fil.module.ts';
import type { Context } from '../shared/context.ts';
import { auNomDe } from '../shared/mur.ts';
import { Veille } from './veille.ts';

/** Four times a second: how often an import says how far it has come. */
const CADENCE = 250;

/** How far a file has come; the same object for all who follow it. */
export interface Progression {
  readonly depot: string;
  readonly etape: EtapeDImport | null;
  readonly lus: number;
  readonly octets: number;
  readonly termine: boolean;
  readonly importId: string | null;
}

const LIRE = `
  select d.id as depot, d.etape, d.lus::float8 as lus, d.octets::float8 as octets,
    (select i.id from plateforme.import i where i.depot_id = d.id order by i.recu_a desc, i.id desc limit 1) as "importId"
  from plateforme.depot d where ${auNomDe('$1')} and d.id = any($2::uuid[])`;

type Lue = Omit<Progression, 'termine'>;

/** A watch names the file, and the import that its reader knows already. */
const cleDe = (depot: string, apres: string | null): string => `${depot} ${apres ?? ''}`;

/**
 * Imports under way, followed on behalf of those who sent them. One is over once another import than the one known already came
 * of its file, or once nothing is under way where something was.
 */
function veiller(pool: Pool): Veille<Progression> {
  const enCours = new Set<string>();
  return new Veille({
    cadence: CADENCE,
    dernier: ({ termine }) => termine,
    async lire(cles) {
      const depots = cles.map((cle) => cle.slice(0, cle.indexOf(' ')));
      const { rows } = await pool.query<Lue>({
        name: 'progressions',
        text: LIRE,
        values: [REGISTRE, depots],
      });
      const parDepot = new Map(rows.map((lue) => [lue.depot, lue]));
      return new Map(
        cles.map((cle) => {
          const [depot = '', apres = ''] = cle.split(' ');
          const lue = parDepot.get(depot) ?? { depot, etape: null, lus: 0, octets: 0, importId: null };
          const sorti = lue.importId !== null && lue.importId !== apres;
          const termine = lue.etape === null && (sorti || enCours.has(cle) || !parDepot.has(depot));
          if (lue.etape === null) enCours.delete(cle);
          else enCours.add(cle);
          return [cle, { ...lue, termine, importId: termine && sorti ? lue.importId : null }];
        }),
      );
    },
  });
}

const veilles = new WeakMap<Pool, Veille<Progression>>();

const SIEN = `select from plateforme.depot where ${auNomDe('$3')} and id = $1 and acteur = $2`;

/** Follows a file of the reader; `null` when it is none of theirs. */
export async function suivreLaProgression(
  { pool, actor, read }: Context,
  depot: string,
  apres: string | null,
): Promise<AsyncIterableIterator<Progression> | null> {
  const { rowCount } = await pool.query({
    name: 'progression d’un des siens',
    text: SIEN,
    values: [depot, actor.id, read.lecteur],
  });
  if (rowCount !== 1) return null;
  const veille = veilles.get(pool) ?? veiller(pool);
  veilles.set(pool, veille);
  return veille.suivre(cleDe(depot, apres));
}
