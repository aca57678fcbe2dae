import type { Owner } from '../../shared/journal.ts';
import type { Champ } from './champ.rules.ts';

/** A type of event: what it is called, who records it, and what is published of its payload. */
export interface TypeDEvenement {
  readonly type: string;
  readonly proprietaire: Owner;
  readonly libelle: string;
  /** Of the schema of its published payload: a field taken away, or that holds something else, makes another. */
  readonly version: number;
  /** Whether what it tells may be read by anyone: whoever follows events is told of it, whatever their perimeter. */
  readonly ouvertATous: boolean;
  readonly champs: readonly Champ[];
}

/** Types of an owner, each a name in French and its published fields. */
export type Noms = Readonly<Record<string, readonly [libelle: string, ...champs: Champ[]]>>;

export const typesDe = (
  proprietaire: Owner,
  noms: Noms,
  ouverts: readonly string[] = [],
): readonly TypeDEvenement[] =>
  Object.entries(noms).map(([type, [libelle, ...champs]]) => ({
    type,
    proprietaire,
    libelle,
    version: 1,
    ouvertATous: ouverts.includes(type),
    champs,
  }));
