import type { GraphQLFormattedError } from 'graphql';
import { type Client, createClient } from 'graphql-sse';
import { afterEach } from 'vitest';

interface Recu {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/** What one subscriber was sent, by the client library that integrators use. */
export interface Abonne {
  readonly recus: Recu[];
  /** `complete`, or what broke; `null` while it lasts. */
  readonly fin: () => unknown;
  /** Waits until the server has answered that it listens. */
  readonly pret: Promise<void>;
  cesser(): void;
}

const ouverts = new Set<Client>();

/** Subscribes as an integrator would, without coming back by itself. */
export function abonner(
  adresse: string,
  query: string,
  {
    headers = {},
    variables = {},
  }: { headers?: Record<string, string>; variables?: Record<string, unknown> } = {},
): Abonne {
  const client = createClient({ url: `${adresse}/graphql/stream`, headers, retryAttempts: 0 });
  ouverts.add(client);
  const recus: Recu[] = [];
  let fin: unknown = null;
  const pret = new Promise<void>((resolve) => {
    const finir = (comment: unknown): void => {
      fin = comment;
      resolve();
    };
    client.subscribe(
      { query, variables },
      {
        next: (recu) => recus.push(recu as Recu),
        complete: () => finir('complete'),
        error: (erreur) => finir(erreur),
      },
      { connected: () => resolve() },
    );
  });
  return { recus, fin: () => fin, pret, cesser: () => client.dispose() };
}

afterEach(() => {
  for (const client of ouverts) client.dispose();
  ouverts.clear();
});

/** Waits until something holds, or fails after a while. */
export async function jusqu(tenu: () => boolean, ms = 20_000): Promise<void> {
  const limite = performance.now() + ms;
  while (!tenu()) {
    if (performance.now() > limite) throw new Error(`Rien après ${ms} ms`);
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
}

export const codes = ({ recus }: Abonne): readonly unknown[] =>
  recus.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions?.['code']) ?? []);
