import type { GraphQLResolveInfo } from 'graphql';
import { champsSql, lieux } from '../lieu/lieu.module.ts';
import type { Context } from '../shared/context.ts';
import { BadInput } from '../shared/errors.ts';
import { column, expression, extend, many, one, type Shape } from '../shared/shape.ts';
import { compileRows, lookAhead, type Row } from '../shared/statement.ts';
import { CHOIX } from './choix.rules.ts';
import type { DoublonsArgs } from './doublon.inputs.ts';
import type { RaisonDeDoublon } from './doublon.types.ts';
import { pairesSql, paireSql } from './paires.sql.ts';
import { enMots } from './raisons.rules.ts';

const SEUIL = 60;

/** Places merged into one another, from either side. */
extend(lieux, {
  absorbes: many(
    () => lieux,
    (lieu, absorbe) => `${absorbe}.fusionne_dans = ${lieu}.id`,
    (absorbe) => `${absorbe}.nom collate "fr-x-icu", ${absorbe}.id`,
  ),
  absorbePar: one(
    () => lieux,
    (lieu, garde) => `${garde}.id = ${lieu}.fusionne_dans`,
  ),
});

const PAIRE: Shape['fields'] = {
  id: column,
  score: column,
  raisons: column,
  un: one(lieux, (paire, lieu) => `${lieu}.id = ${paire}.un`),
  autre: one(lieux, (paire, lieu) => `${lieu}.id = ${paire}.autre`),
};

const enRaisons = (row: Row): Row => ({
  ...row,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the JSON of the statement
  ...(Array.isArray(row['raisons']) ? { raisons: (row['raisons'] as RaisonDeDoublon[]).map(enMots) } : {}),
});

const curseurDe = (row: Row): string =>
  Buffer.from(JSON.stringify([row['score'], row['id']])).toString('base64url');

function lireLeCurseur(curseur: string): { readonly apresScore: number; readonly apresId: string } {
  try {
    const lu: unknown = JSON.parse(Buffer.from(curseur, 'base64url').toString());
    const [score, id] = Array.isArray(lu) ? (lu as unknown[]) : [];
    if (typeof score === 'number' && Number.isInteger(score) && typeof id === 'string')
      return { apresScore: score, apresId: id };
  } catch {
    // Same answer as for any other cursor that is not ours.
  }
  throw new BadInput('Curseur illisible : reprenez la liste à sa première page.');
}

/** A page of pairs, the likeliest first: found anew from the places as they are now, in one statement. */
export async function lireLesDoublons(
  { filtre, first, after }: DoublonsArgs,
  { read }: Context,
  info: GraphQLResolveInfo,
): Promise<object> {
  const apres = after == null ? null : lireLeCurseur(after);
  const departement = filtre?.departement ?? null;
  const values = { seuil: filtre?.seuil ?? SEUIL, departement, limite: first + 1, ...apres };
  const voulues = { departement: departement !== null, apres: apres !== null };
  const compile = () => {
    const asked = lookAhead(info).get('edges')?.get('node') ?? new Map();
    const toujours = ['score', 'raisons', 'total'].map((nom) => [nom, new Map()] as const);
    return compileRows(
      (parameter) => pairesSql(parameter, voulues),
      { ...PAIRE, total: column },
      'order by -t.score, t.id',
      new Map([...toujours, ...asked]),
    );
  };
  const rows = await read.rows(`doublons ${voulues.departement} ${voulues.apres}`, compile, values, info);
  const edges = rows.slice(0, first).map((row) => ({ node: enRaisons(row), cursor: curseurDe(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: apres !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: rows[0]?.['total'] ?? 0,
  };
}

/** What a place says of each choice, in SQL: its JSON, and the whole of what is chosen together. */
const ditSql = (lieu: string): string =>
  [...CHOIX]
    .map(([nom, { champs, dit }], rang) => {
      const tous = champsSql(champs);
      const entier = `(select jsonb_object_agg(c.champ, to_jsonb(l) -> c.colonne) from ${tous} c (rang, champ, colonne))`;
      const montre = dit ?? `(select to_jsonb(l) -> c.colonne from ${tous} c (rang, champ, colonne))`;
      return `select ${rang} as rang, '${nom}' as champ, coalesce(${montre}, 'null') as dit, ${entier} as entier from labels.lieu l where l.id = ${lieu}`;
    })
    .join(' union all ');

const champs = (paire: string): string => `(
  select json_agg(json_build_object('champ', u.champ, 'un', u.dit::text, 'autre', a.dit::text, 'differe', u.entier is distinct from a.entier) order by u.rang)
  from (${ditSql(`${paire}.un`)}) u join (${ditSql(`${paire}.autre`)}) a on a.rang = u.rang)`;

/** Two places side by side, as they are named; `null` when one is unknown, or when they are the same. */
export async function comparer(
  un: string,
  autre: string,
  { read }: Context,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  const compile = () =>
    compileRows(paireSql, { ...PAIRE, ecarte: column, champs: expression(champs) }, '', lookAhead(info));
  const [row] = await read.rows('comparer', compile, { un, autre }, info);
  return row ? enRaisons(row) : null;
}
