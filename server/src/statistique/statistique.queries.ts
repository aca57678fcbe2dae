import { hash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { collectivites } from '../collectivite/collectivite.module.ts';
import type { Context } from '../shared/context.ts';
import { BadInput } from '../shared/errors.ts';
import { LECTEUR } from '../shared/mur.ts';
import type { Reader } from '../shared/read.ts';
import { column, expression, NOTHING, one } from '../shared/shape.ts';
import { compileRows, lookAhead, type Row, type Statement } from '../shared/statement.ts';
import { COMPTES, type Comptes, taux, wilson } from './etape.rules.ts';
import { codesDesLignes, DERIVED, masquer } from './masquer.ts';
import type { Masquage } from './secret.service.ts';
import { comptesDesFaits } from './faits/faits.queries.ts';
import {
  comptesParDimensions,
  conditionsSurLAcheteur,
  lisibleDansLesPlis,
  type Selection,
  valeursDe,
  varianteDe,
} from './selection.ts';
import type { Dimension } from './dimension.ts';

const CELL = {
  id: expression(() => '1'),
  ...Object.fromEntries(COMPTES.map((name) => [name, column])),
  tauxDUsage: ['utilises', 'achetes'],
  intervalleBas: ['utilises', 'achetes'],
  intervalleHaut: ['utilises', 'achetes'],
};

/** How each dimension is read, and sorted: in the order of the calendar or of French. */
const DIMENSIONS: Readonly<
  Partial<Record<Dimension, { field: string; read: typeof column | ReturnType<typeof one>; order: string }>>
> = {
  MOIS: { field: 'mois', read: column, order: 't.mois' },
  COLLECTIVITE: { field: 'collectivite', read: one(collectivites), order: 't.collectivite_id' },
  DEPARTEMENT: { field: 'departement', read: column, order: 't.departement nulls last' },
  PUBLIC: { field: 'public', read: column, order: 't.public nulls last' },
};

function lisible(dimension: Dimension): NonNullable<(typeof DIMENSIONS)[Dimension]> {
  const axe = DIMENSIONS[dimension];
  if (axe) return axe;
  throw new BadInput(
    `La dimension ${dimension} ne se lit pas par « lignes » : demandez-la à « tableau », qui les lit toutes.`,
  );
}

/** The six counts by dimensions: from the folds, or from the facts when they alone know. */
const comptesDe: typeof comptesParDimensions = (selection, par, parameter) =>
  lisibleDansLesPlis(selection, par)
    ? comptesParDimensions(selection, par, parameter)
    : comptesDesFaits(selection, par, parameter);

/** The cells of a selection, by dimensions, in one statement; hidden where they must be. */
export async function lignesDe(
  selection: Selection,
  par: readonly Dimension[],
  { read }: Pick<Context, 'read'>,
  masquage: Masquage | null,
  info: GraphQLResolveInfo,
): Promise<readonly Row[]> {
  const axes = par.map(lisible);
  const codes = masquage ? codesDesLignes(par) : {};
  const compile = (): Statement =>
    compileRows(
      (parameter) => comptesDe(selection, par, parameter),
      { ...CELL, ...Object.fromEntries(axes.map(({ field, read: lire }) => [field, lire])), ...codes },
      axes.length > 0 ? `order by ${axes.map((axe) => axe.order).join(', ')}` : '',
      new Map([...lookAhead(info), ...Object.keys(codes).map((code) => [code, NOTHING] as const)]),
    );
  const rows = await read.rows(
    `lignes ${par.join()} ${varianteDe(selection)} ${masquage !== null}`,
    compile,
    valeursDe(selection),
    info,
  );
  const demandes = read.asksHere(info);
  const derived = demandes.some((field) => field in DERIVED);
  const lues: readonly Row[] = derived ? rows.map((row) => ({ ...row, ...derive(row, selection) })) : rows;
  if (masquage) return lues.map((row) => masquer(row, Object.keys(codes), masquage));
  return demandes.includes('masques') ? lues.map((row) => ({ ...row, masques: [] })) : lues;
}

function derive(row: Row, { base }: Selection): typeof DERIVED | object {
  const [utilises, achetes] = [Number(row['utilises']), Number(row['achetes'])];
  const [intervalleBas, intervalleHaut] = (base === 'ACHAT' ? wilson(utilises, achetes) : null) ?? [
    null,
    null,
  ];
  return { tauxDUsage: taux(utilises, achetes), intervalleBas, intervalleHaut };
}

/** The six counts of a whole selection. */
export async function totauxDe(selection: Selection, read: Reader): Promise<Comptes> {
  const { name, text, values } = named(
    'totaux',
    selection,
    (parameter) => comptesDe(selection, [], parameter),
    { [LECTEUR]: read.lecteur },
  );
  const [row] = await read.query({ name, text, values });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns are the six counts
  return row as unknown as Comptes;
}

export interface Engagements {
  readonly collectivites: number;
  readonly etat: number;
  readonly locale: number;
}

/** How many buyers a selection has, and what their conventions bring. */
export async function engagementsDe(selection: Selection, read: Reader): Promise<Engagements> {
  const statement = named('engagements', selection, (parameter) => {
    const conditions = ['true', ...conditionsSurLAcheteur(selection, parameter)].join(' and ');
    return `select count(distinct c.id)::int as collectivites, coalesce(sum(v.part_etat_centimes), 0)::bigint as etat,
        coalesce(sum(v.part_locale_centimes), 0)::bigint as locale
      from territoires.collectivite c left join territoires.convention v on v.collectivite_id = c.id where ${conditions}`;
  });
  const [row] = await read.query(statement);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the three columns of the text above
  return row as unknown as Engagements;
}

/** What the conventions of a selection bring, wave by wave: a wave was announced apart from another. */
export async function engagementsParVague(selection: Selection, read: Reader): Promise<readonly Row[]> {
  return read.query(
    named('engagements par vague', selection, (parameter) => {
      const conditions = ['true', ...conditionsSurLAcheteur(selection, parameter)].join(' and ');
      return `select v.vague, count(distinct c.id)::int as collectivites,
          sum(v.part_etat_centimes)::bigint as "partEtatCentimes", sum(v.part_locale_centimes)::bigint as "partLocaleCentimes"
        from territoires.collectivite c join territoires.convention v on v.collectivite_id = c.id where ${conditions}
        group by v.vague order by v.vague`;
    }),
  );
}

/** A statement of a selection outside a page, with its values in the order of their first use. */
export function named(
  what: string,
  selection: Selection,
  write: (parameter: (source: string) => string) => string,
  autres: Readonly<Record<string, unknown>> = {},
): { name: string; text: string; values: unknown[] } {
  const sources: string[] = [];
  const text = write((source) => {
    const known = sources.indexOf(source);
    return `$${known < 0 ? sources.push(source) : known + 1}`;
  });
  const values: Record<string, unknown> = { ...valeursDe(selection), ...autres };
  const name = `${what} ${varianteDe(selection)}`;
  return {
    name: name.length > NOM ? court(name) : name,
    text,
    values: sources.map((source) => values[source]),
  };
}

/** PostgreSQL tells statements apart by so many characters of their names. */
const NOM = 63;
const court = (name: string): string =>
  `${name.slice(0, 40)} ${hash('sha256', name, 'base64url').slice(0, 22)}`;
