import type { Plugin } from 'vite';
import * as generes from './src/graphql/graphql.ts';

const DOCUMENT = /\bgraphql\(`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`\)/gu;

const documents: Readonly<Record<string, unknown>> = generes;

/**
 * Each operation stands in the page that asks it: the map of the generator holds them all, text and document, and every visitor
 * would load it.
 */
export const documentsEnPlace = (): Plugin => ({
  name: 'documents-en-place',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/src/') || id.includes('/src/graphql/') || !code.includes('graphql(`')) return null;
    const place = code.replaceAll(DOCUMENT, (_, genre: string, nom: string) => {
      const document = documents[nom + (genre === 'fragment' ? 'FragmentDoc' : 'Document')];
      if (document === undefined) throw new Error(`${nom} is not generated: pnpm schema`);
      return `(${JSON.stringify(document)})`;
    });
    return { code: place, map: null };
  },
});
