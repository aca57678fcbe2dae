import type { DocumentNode } from 'graphql';
import type { Langue } from '../feuille/feuille.module.ts';
import type { Adresse } from '../page/page.module.ts';
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
