import type { DocumentNode } from 'graphql';
import type { Adresse, Langue } from '../exportation/exportation.module.ts';
import type { Context } from '../shared/context.ts';

/** Who reads which view, in which language. */
export interface Lecture {
  readonly adresse: Adresse;
  readonly langue: Langue;
  readonly context: Context;
  readonly executer: <T>(
    context: Context,
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<T>;
}
