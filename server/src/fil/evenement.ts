import type { Owner } from '../shared/journal.ts';
import type { Rang } from './curseur.rules.ts';

/** A place that an event touched: the fields written, and what was said of its labels. */
export interface LieuTouche {
  readonly lieu: string;
  readonly departement: string;
  readonly champs: readonly string[];
  readonly assertions: readonly string[];
}

/** How many places an event touched in a département, and in how many of them something was said of a label. */
export interface Touches {
  /** Code of its region. */
  readonly region: string;
  readonly lieux: number;
  readonly labels: number;
}

/** An event as it is recorded. */
export interface EvenementLu {
  readonly id: string;
  readonly rang: Rang;
  readonly proprietaire: Owner;
  /** Dotted French name of what happened, as `label.suspendu`. */
  readonly type: string;
  readonly objet: string | null;
  readonly acteur: string;
  readonly agent: string | null;
  readonly motif: string | null;
  readonly enregistreA: string;
  readonly enregistreLe: string;
  readonly repris: boolean;
  /** Its payload, a JSON text. */
  readonly contenu: string;
  readonly collectiviteId: string | null;
  /** SIREN of its collectivité. */
  readonly siren: string | null;
}

/** An event as readers of the tail are told of it: one object for all of them, never changed. */
export interface EvenementSuivi extends EvenementLu {
  /** Codes of the départements it touches: that of its collectivité, or those of its places. */
  readonly departements: readonly string[];
  readonly regions: readonly string[];
  /** By département, what it touched of places; empty for what touches none. */
  readonly touches: ReadonlyMap<string, Touches>;
  /** The places themselves, the first fifty of each département. */
  readonly lieux: readonly LieuTouche[];
}

/** Roughly what an event keeps in memory while it waits, in bytes. */
export const poidsDe = ({ contenu, motif, lieux }: EvenementSuivi): number =>
  500 + contenu.length + (motif?.length ?? 0) + lieux.length * 200;
