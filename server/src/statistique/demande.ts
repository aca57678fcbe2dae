import type { Dimension } from './dimension.ts';
import type { Selection } from './selection.ts';

/** What a table is asked for, once its arguments are read. */
export interface DemandeDeTableau {
  readonly selection: Selection;
  readonly indicateurs: readonly string[];
  readonly par: readonly Dimension[];
  readonly tri?: string;
  readonly limite?: number;
  /** Whether `au` was chosen for everyone, as the day of a published figure is. */
  readonly auImpose?: boolean;
}
