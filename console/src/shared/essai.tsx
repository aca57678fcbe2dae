import { type ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, render } from '@testing-library/react';
import { buildSchema, execute, GraphQLError, OperationTypeNode } from 'graphql';
import { type ReactNode, Suspense } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import sdl from '../../../schema/pass-numerique.graphql?raw';
import type { Langue } from './format.ts';
import { LangueContext } from './langue.ts';

// The directives of federation are printed without their definitions.
const schema = buildSchema(sdl, { assumeValidSDL: true });

type Racine = Readonly<Record<string, unknown>>;

/** What a test has said to those who listen. */
const dits = new EventTarget();

/** Tells every subscription of the page of an event; without it, they hear nothing. */
export async function direATous(racine: Racine): Promise<void> {
  await act(async () => {
    dits.dispatchEvent(new CustomEvent('dit', { detail: racine }));
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  });
}

/** A register of a test: its roots, answered through the printed schema, so that a test follows the API. */
export const lienDe = (racine: Racine): ApolloLink =>
  new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        if (operation.operationType === OperationTypeNode.SUBSCRIPTION) {
          const dire = (event: Event) => {
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `direATous` has just put there
            const { detail } = event as CustomEvent<Racine>;
            void answer(operation, detail).then((result) => observer.next(result));
          };
          dits.addEventListener('dit', dire);
          return () => dits.removeEventListener('dit', dire);
        }
        void answer(operation, racine).then((result) => {
          observer.next(result);
          return observer.complete();
        });
        return undefined;
      }),
  );

/** As the network gives it: plain objects, and errors as they are printed. */
async function answer(operation: ApolloLink.Operation, rootValue: Racine): Promise<ApolloLink.Result> {
  const { query: document, variables: variableValues } = operation;
  const result: ApolloLink.Result = JSON.parse(
    JSON.stringify(await execute({ schema, document, rootValue, variableValues })),
  );
  return result;
}

/** The refusal of the API to a role, or another of its errors. */
export function refuser(message: string, code = 'ACCES_REFUSE'): never {
  throw new GraphQLError(message, { extensions: { code } });
}

/** A connection of the API over some rows. */
export const connexion = (rows: readonly unknown[]) => ({
  edges: rows.map((node) => ({ node, cursor: 'c' })),
  totalCount: rows.length,
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
});

interface Options {
  readonly client: ApolloClient;
  readonly adresse: string;
  readonly langue?: Langue;
}

/** Renders a page at an address, and gives the addresses it went through. */
export async function rendre(page: ReactNode, { client, adresse, langue = 'fr' }: Options) {
  const [path = '/', searchPath = ''] = adresse.split('?');
  const location = memoryLocation({ path, searchPath, record: true });
  await act(async () => {
    render(
      <LangueContext value={langue}>
        <ApolloProvider client={client}>
          <Router hook={location.hook} searchHook={location.searchHook}>
            <Suspense fallback="…">{page}</Suspense>
          </Router>
        </ApolloProvider>
      </LangueContext>,
    );
  });
  return location;
}
