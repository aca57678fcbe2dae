import type { Source } from './shape.ts';

/** Whose rows a statement may touch. */
export interface Lecteur {
  /** On whose behalf: what it writes is written in this name. */
  readonly id: string;
  readonly role: string;
  /** Collectivités whose rows it may see; `null` for all. */
  readonly perimeter: readonly string[] | null;
  readonly structure: string | null;
}

/** Roles that see no collectivité's rows, whatever their perimeter: aggregates, and the structure's own uses. */
const SANS_COLLECTIVITE: ReadonlySet<string> = new Set(['PUBLIC', 'STRUCTURE']);

/** Whether a role sees rows of collectivités at all, were its perimeter the whole country. */
export const voitDesCollectivites = (role: string): boolean => !SANS_COLLECTIVITE.has(role);

/** What a statement says of its reader to PostgreSQL, one a line: perimeter, structure, actor. */
export function lecteurDe({ id, role, perimeter, structure }: Lecteur): string {
  const perimetre = perimeter === null ? '*' : `{${perimeter.join()}}`;
  return [voitDesCollectivites(role) ? perimetre : '', structure ?? '', id].join('\n');
}

/** The reader's place among the values of a statement. */
export const LECTEUR: Source = '@lecteur';

/**
 * A condition that opens the second wall for one statement: evaluated once, before any row is read, and forgotten with the
 * implicit transaction of the statement. Without it the application's role sees no row.
 */
export const auNomDe = (lecteur: string): string =>
  `(select set_config('app.lecteur', ${lecteur}, true)) is not null`;
