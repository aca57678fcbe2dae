import type { GraphQLSchema } from 'graphql';
import type { Lecture } from './lecture.ts';

type Executer = Lecture['executer'];

const executeurs = new WeakMap<GraphQLSchema, Executer>();

/** How the register asks itself, in a schema: a view is read by the operations that its page is made of. */
export const declarerExecuteur = (schema: GraphQLSchema, executer: Executer): void =>
  void executeurs.set(schema, executer);

export function executeurDe(schema: GraphQLSchema): Executer {
  const executer = executeurs.get(schema);
  if (!executer) throw new Error('A schema that asks itself nothing shows no embed');
  return executer;
}
