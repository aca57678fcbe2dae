import type { DocumentNode } from 'graphql';
import type { Droit } from '../acces/acces.module.ts';
import type { Feuille, Langue } from '../feuille/feuille.module.ts';
import type { Context } from '../shared/context.ts';
import type { Adresse, Forme } from './adresse.rules.ts';

/** Runs an operation of the register as the API would, with the limits and the rights of whoever asks. */
export type Executer = <T>(
  context: Context,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
) => Promise<T>;

/** Who asks for which page, in which language. */
export interface Demande {
  readonly adresse: Adresse;
  readonly langue: Langue;
  readonly context: Context;
  readonly executer: Executer;
}

/** A page of the console that can be taken away: what its address may hold, who may read it, and how it is read. */
export interface Vue {
  readonly chemin: RegExp;
  /** The parameters that it understands, in canonical order. */
  readonly connus: readonly string[];
  /** Those of its page that change nothing to its rows. */
  readonly sansEffet?: readonly string[];
  /** What some of them may hold here, and nowhere else. */
  readonly formes?: Readonly<Record<string, Forme>>;
  /** The right that its rows ask for; `null` where the API alone decides. */
  readonly droit: Droit | null;
  readonly lire: (demande: Demande) => Promise<Feuille>;
}
