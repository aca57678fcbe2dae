import { BadInput } from './errors.ts';
import type { Row, SortKey, Statement } from './statement.ts';

/** The page that rows make: they are one more than asked when others follow. */
export function pageOf(
  rows: readonly Row[],
  { build }: Statement,
  orderBy: readonly SortKey[],
  first: number,
  hasPreviousPage: boolean,
): object {
  const nodes = rows.map(build).filter((node) => node !== null);
  const edges = nodes.slice(0, first).map((node) => new Edge(node, orderBy));
  return {
    edges,
    pageInfo: {
      hasNextPage: nodes.length > first,
      hasPreviousPage,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    totalCount: rows[0]?.['total'],
  };
}

/** A row of a page; where it stands is worked out only for who asks. */
class Edge {
  readonly node: Row;
  private readonly orderBy: readonly SortKey[];

  constructor(node: Row, orderBy: readonly SortKey[]) {
    this.node = node;
    this.orderBy = orderBy;
  }

  get cursor(): string {
    return encodeCursor(this.node, this.orderBy);
  }
}

const encodeCursor = (node: Row, orderBy: readonly SortKey[]): string =>
  Buffer.from(JSON.stringify(orderBy.map(({ field }) => node[field]))).toString('base64url');

/** The values of a list's order at which a page begins. */
export function decodeCursor(cursor: string, length: number): unknown[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(keys) && keys.length === length && keys.every(isScalar)) return keys;
  } catch {
    // Same answer as for any other cursor that is not ours.
  }
  throw new BadInput('Curseur illisible : reprenez la liste à sa première page.');
}

const isScalar = (key: unknown): boolean => typeof key === 'string' || typeof key === 'number';
