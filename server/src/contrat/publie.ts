import { join } from 'node:path';
import { buildSchema, type GraphQLSchema, parse, print, visit } from 'graphql';
import { ROOT } from '../shared/paths.ts';

/** The contract as it was last published, without its words: what others rest on. */
export const CONTRAT_PUBLIE = join(ROOT, 'schema', 'contrat-publie.graphql');

/** The schema of a text that is published, federation left aside. */
export const lireSchema = (sdl: string): GraphQLSchema =>
  buildSchema(sdl.replace(/^extend schema .*$/mu, ''), { assumeValidSDL: true, noLocation: true });

/** What of a schema is a promise: its shape, and what it says will go. */
export const ecrireLeContrat = (sdl: string): string =>
  `${print(
    visit(parse(sdl, { noLocation: true }), {
      SchemaExtension: () => null,
      Directive: ({ name }) => (name.value === 'deprecated' ? undefined : null),
      enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
    }),
  )}\n`;
