import { NOTHING, readShape, type Selection, type Shape, type Source } from './shape.ts';
import { type Filter, finish, numbering, type SortKey, type Statement } from './statement.ts';

/** What a page is made of, once it is known which filters are given. */
export interface PagePlan {
  readonly shape: Shape;
  readonly orderBy: readonly SortKey[];
  readonly filters: readonly (readonly [Source, Filter])[];
  readonly after: boolean;
  readonly limit: number;
  readonly descending: boolean;
  readonly filtersOnce?: boolean;
}

export const cursorKey = (index: number): Source => `@after${index}`;

/**
 * A page: the limit is in the text, because as a parameter PostgreSQL would take it for a tenth of the table and
 * plan the statement again each time.
 */
export function compilePage(
  { shape, orderBy, filters, after, limit, descending, filtersOnce = false }: PagePlan,
  asked: Selection,
): Statement {
  const values = numbering();
  const { parameter } = values;
  const kept = ['true', ...filters.map(([source, filter]) => filter('t', parameter(source), parameter))];
  const keys = orderBy.map(({ sql }) => sql('t'));
  const start = after
    ? [`(${keys.join()}) ${descending ? '<' : '>'} (${keys.map((_, i) => parameter(cursorKey(i))).join()})`]
    : [];

  // The page is cut before anything is joined to it.
  const rows = `select * from ${shape.table} t where ${[...kept, ...start].join(' and ')}`;
  const order = `order by ${keys.map((key) => (descending ? `${key} desc` : key)).join()}`;
  const page = `(${rows} ${order} limit ${limit}) t`;
  const from: string[] = [];
  const node = asked.get('edges')?.get('node') ?? NOTHING;
  const ordered = new Map<string, Selection>(orderBy.map(({ field }) => [field, NOTHING]));
  const tree = readShape(shape, new Map([...ordered, ...node]), 't', from, parameter);
  if (!asked.has('totalCount')) return finish(tree, { from: [page, ...from], end: order }, values);
  if (filtersOnce) {
    const names = keys.map((_, i) => `k${i}`);
    const sorted = names.map((name) => (descending ? `${name} desc` : name)).join();
    const found = `select t.id, ${keys.map((key, i) => `${key} as k${i}`).join()} from ${shape.table} t where ${kept.join(' and ')}`;
    const next = after
      ? `where (${names.join()}) ${descending ? '<' : '>'} (${keys.map((_, i) => parameter(cursorKey(i))).join()})`
      : '';
    const total = `(select count(*)::int as n from trouve) total`;
    const shown = `(select id, ${names.join()} from trouve ${next} order by ${sorted} limit ${limit}) ici`;
    const joined = [
      total,
      `left join ${shown} on true`,
      `left join ${shape.table} t on t.id = ici.id`,
      ...from,
    ];
    return finish(
      tree,
      {
        before: `with trouve as materialized (${found})`,
        extra: 'total.n as total',
        from: joined,
        end: `order by ${sorted}`,
      },
      values,
    );
  }

  const total = `(select count(*)::int as n from ${shape.table} t where ${kept.join(' and ')}) total`;
  return finish(
    tree,
    { extra: 'total.n as total', from: [total, `left join ${page} on true`, ...from], end: order },
    values,
  );
}
