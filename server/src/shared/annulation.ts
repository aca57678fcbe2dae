import type { ClientBase } from 'pg';
import type { Context } from './context.ts';
import type { Owner } from './journal.ts';
import type { Noter } from './operation.ts';

/** An event to undo, as its journal keeps it. */
export interface EvenementAAnnuler {
  readonly id: string;
  readonly position: number;
  readonly type: string;
  readonly objet: string | null;
  readonly contenu: Readonly<Record<string, unknown>>;
}

export interface Annulation {
  readonly context: Context;
  readonly client: ClientBase;
  /** Writes the event that undoes; what it undoes is added to its content. */
  readonly noter: Noter;
  readonly evenement: EvenementAAnnuler;
  readonly motif: string;
}

/** How a kind of event is undone: by a new fact, or by a `Refusee` that names what rests on it. */
export interface Annulable {
  readonly owner: Owner;
  /** Right of whoever may undo it, as of whoever may do it. */
  readonly droit: string;
  defaire(annulation: Annulation): Promise<void>;
}

/** The owners whose rooms know how to undo some of their events. */
export const PROPRIETAIRES = ['plateforme', 'labels', 'statistiques'] as const satisfies readonly Owner[];

const annulables = new Map<string, Annulable>();

/** Says how the events of a type are undone; each room says it of its own. */
export function declarerAnnulable(type: string, annulable: Annulable): void {
  annulables.set(type, annulable);
}

export const annulableDe = (type: string): Annulable | undefined => annulables.get(type);

/** The types that an owner's rooms know how to undo. */
export const typesAnnulables = (owner: Owner): readonly string[] =>
  [...annulables].filter(([, un]) => un.owner === owner).map(([type]) => type);
