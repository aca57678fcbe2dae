import type { Pool } from 'pg';
import type { Reader } from '../../shared/read.ts';
import type { Parameter } from '../../shared/shape.ts';
import { LECTEUR } from '../../shared/mur.ts';
import { numbering, type Row } from '../../shared/statement.ts';
import { clesDe, nommer } from '../cles.ts';
import type { Dimension } from '../dimension.ts';
import { COMPTES } from '../etape.rules.ts';
import type { Colonne, Lecture } from '../grille.ts';
import { type Selection, valeursDe } from '../selection.ts';
import { nomDe } from './axes.ts';
import { branche, brancheSommee } from './branche.ts';
import {
  DISTINCTS,
  type Mesure,
  type MesureAdditive,
  type MesureDeQuantile,
  MESURES,
  QUANTILES,
} from './mesures.ts';

/** Who reads, and the pool that what takes long is asked of. */
export interface LecteurDeFaits {
  readonly read: Reader;
  readonly pool: Pool;
}

/** Milliseconds that a figure of the facts may take: every use of the scheme may have to be read for it. */
const PATIENCE = 15_000;

/** Asked over too many facts to be kept prepared, or held to the time of a page: planned when asked, read only. */
async function demander(
  selection: Selection,
  { read, pool }: LecteurDeFaits,
  write: (parameter: Parameter) => string,
): Promise<readonly Row[]> {
  const { sources, parameter } = numbering();
  const text = write(parameter);
  const valeurs: Record<string, unknown> = { ...valeursDe(selection), [LECTEUR]: read.lecteur };
  const question = {
    text,
    values: sources.map((source) => valeurs[source]),
    query_timeout: PATIENCE,
  };
  const client = await pool.connect();
  try {
    await client.query(`begin read only; set local statement_timeout = ${PATIENCE}`);
    const { rows } = await client.query<Row>(question);
    await client.query('commit');
    client.release();
    return rows;
  } catch (error) {
    // The session may still be busy: it goes with its question.
    client.release(true);
    throw error;
  }
}

const groupe = (nombre: number): string =>
  nombre > 0 ? `group by ${Array.from({ length: nombre }, (_, i) => i + 1).join(', ')}` : '';

/** What adds up, summed by dimensions over every source that it takes; each is a column named as it is told. */
function sommes(
  selection: Selection,
  par: readonly Dimension[],
  mesures: ReadonlyMap<MesureAdditive, string>,
  parameter: Parameter,
): string {
  const sources = new Set([...mesures.keys()].map((code) => MESURES[code].source));
  const branches = [...sources].map((source) => {
    const siennes = [...mesures].map(([code, nom]) => [nom, apportDe(MESURES[code], source)] as const);
    return brancheSommee(source, selection, par, { sommes: new Map(siennes) }, parameter);
  });
  const cles = par.map((dimension) => `f.${nomDe(dimension)}`);
  const lues = [...mesures.values()].map((nom) => `coalesce(sum(f.${nom}), 0)::bigint as ${nom}`);
  // A row to which no fact brings anything is not one, unless it is that of the whole.
  const noms = [...mesures.values()].map((nom) => `max(f.${nom})`);
  const garde = par.length === 0 ? '' : `having num_nonnulls(${noms.join(', ')}) > 0`;
  return `select ${[...cles, ...lues].join(', ')} from (${branches.join(' union all ')}) f ${groupe(par.length)} ${garde}`;
}

/** The six counts of a selection that the folds cannot answer, in the same columns. */
export const comptesDesFaits = (
  selection: Selection,
  par: readonly Dimension[],
  parameter: Parameter,
): string =>
  sommes(selection, par, new Map(COMPTES.map((compte) => [`pass.${compte}` as const, compte])), parameter);

/** What adds up, over the facts: one statement, hence one instant. */
export async function lireLesFaits(
  selection: Selection,
  par: readonly Dimension[],
  mesures: readonly MesureAdditive[],
  lecteur: LecteurDeFaits,
): Promise<Lecture> {
  const noms = new Map(mesures.map((code, i) => [code, `m${i}`]));
  const rows = await demander(selection, lecteur, (parameter) =>
    nommer(sommes(selection, par, noms, parameter), par, [...noms.values()]),
  );
  const colonnes = new Map<string, Colonne>();
  for (const [code, nom] of noms) {
    const { diviseur = 1 }: Mesure = MESURES[code];
    const entiers = rows.map((row) => Number(row[nom]));
    const total = entiers.reduce((somme, valeur) => somme + valeur, 0) / diviseur;
    colonnes.set(code, { valeurs: entiers.map((valeur) => valeur / diviseur), total });
  }
  return { lignes: rows.map((row) => clesDe(row, par)), colonnes };
}

function apportDe({ source, apport, si }: Mesure, lue: string): string | null {
  if (source !== lue) return null;
  return `sum(${apport})${si === undefined ? '' : ` filter (where ${si})`}`;
}

/** Rows of the dimensions, and one of the whole selection, whose `toutes` is not 0. */
function ensembles(
  par: readonly Dimension[],
  valeur: readonly string[] = [],
): { readonly toutes: string; readonly groupes: string } {
  const cles = par.map((dimension) => `f.${nomDe(dimension)}`);
  const tout = `(${valeur.join(', ')})`;
  return {
    toutes: cles.length === 0 ? '1 as toutes' : `grouping(${cles.join(', ')}) as toutes`,
    groupes: `group by grouping sets (${cles.length === 0 ? '' : `(${[...cles, ...valeur].join(', ')}), `}${tout})`,
  };
}

const duTout = (row: Row | undefined): boolean => row !== undefined && Number(row['toutes']) > 0;
const nombreOuNul = (valeur: unknown): number | null => (valeur === null ? null : Number(valeur));

/** How many different ones each row has: the whole is counted again, since one may be in several rows. */
export async function lireLesDistincts(
  selection: Selection,
  par: readonly Dimension[],
  code: keyof typeof DISTINCTS,
  lecteur: LecteurDeFaits,
): Promise<Lecture> {
  const { source, apport } = DISTINCTS[code];
  const rows = await demander(selection, lecteur, (parameter) => {
    const faits = branche(source, selection, par, { colonnes: [['un', apport]] }, parameter);
    const { toutes, groupes } = ensembles(par);
    const cles = par.map((dimension) => `f.${nomDe(dimension)}`);
    return nommer(
      `select ${[...cles, toutes].join(', ')}, count(distinct f.un)::int as n from (${faits}) f ${groupes}`,
      par,
      ['toutes', 'n'],
    );
  });
  const lues = par.length === 0 ? rows : rows.filter((row) => !duTout(row));
  return {
    lignes: lues.map((row) => clesDe(row, par)),
    colonnes: new Map([
      [code, { valeurs: lues.map((row) => Number(row['n'])), total: Number(rows.find(duTout)?.['n'] ?? 0) }],
    ]),
  };
}

/** Quantiles of what is measured on the rows: the smallest value that so many of them do not go beyond. */
export async function lireLesQuantiles(
  selection: Selection,
  par: readonly Dimension[],
  mesure: MesureDeQuantile,
  parts: ReadonlyMap<string, number>,
  lecteur: LecteurDeFaits,
): Promise<Lecture> {
  const { source, apport, valeur, ...autres } = QUANTILES[mesure];
  const si = 'si' in autres ? { si: autres.si } : {};
  const noms = [...parts.keys()].map((_, i) => `q${i}`);
  const rows = await demander(selection, lecteur, (parameter) => {
    const { toutes, groupes } = ensembles(par, ['f.v']);
    const f = par.map((dimension) => `f.${nomDe(dimension)}`);
    // Rows of one value are counted together: what is ranked is then as many values as there are, not rows.
    const sommees = { sommes: new Map([['n', `sum(${apport})`]]), cles: [['v', valeur] as const], ...si };
    const comptes = brancheSommee(source, selection, par, sommees, parameter);
    const valeurs = `select ${[...f, toutes, 'f.v', 'sum(f.n) as n'].join(', ')} from (${comptes}) f ${groupes}`;
    const fenetre = `partition by ${[...f, 'f.toutes'].join(', ')}`;
    const cumuls = `select f.*, sum(f.n) over (${fenetre} order by f.v) as cumul, sum(f.n) over (${fenetre}) as total from (${valeurs}) f`;
    const quantiles = [...parts.values()].map(
      (part, i) => `min(f.v) filter (where f.cumul >= ${part} * f.total)::float8 as q${i}`,
    );
    return nommer(
      `select ${[...f, 'f.toutes', ...quantiles].join(', ')}, max(f.total)::bigint as n from (${cumuls}) f ${groupe(f.length + 1)}`,
      par,
      ['toutes', 'n', ...noms],
    );
  });
  const lues = par.length === 0 ? rows : rows.filter((row) => !duTout(row));
  const tout = rows.find(duTout);
  const lignes = par.length === 0 && rows.length === 0 ? [[]] : lues.map((row) => clesDe(row, par));
  const colonnes = new Map<string, Colonne>();
  for (const [i, code] of [...parts.keys()].entries())
    colonnes.set(code, {
      valeurs: lignes.map((_, rang) => nombreOuNul(lues[rang]?.[`q${i}`] ?? null)),
      total: nombreOuNul(tout?.[`q${i}`] ?? null),
      effectifs: lignes.map((_, rang) => Number(lues[rang]?.['n'] ?? 0)),
      effectifTotal: Number(tout?.['n'] ?? 0),
    });
  return { lignes, colonnes };
}
