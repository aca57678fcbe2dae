import { ApolloClient, InMemoryCache, type ObservableQuery } from '@apollo/client';

/** Which operations of the page an event touches, and whether rows may come and go under the eyes of its reader. */
export interface Relecture {
  readonly operations: readonly string[];
  /** A page about one thing may grow; a list moves only when its reader asks. */
  readonly fiche?: boolean;
}

/** What holds the rows of a page, in the names of this API. */
const RANGS = new Set([
  'edges',
  'lignes',
  'detenteurs',
  'echeances',
  'soldes',
  'parOperateur',
  'parCommande',
  'verification',
  'webhooks',
  'mesProgrammations',
]);

/** The rows of an answer, one after the other: as long as they are the same in the same order, nothing moves. */
export function ordreDe(valeur: unknown): string {
  const rangs: string[] = [];
  const parcourir = (ici: unknown, dansUneListe: boolean): void => {
    if (Array.isArray(ici)) {
      for (const un of ici) {
        if (dansUneListe) rangs.push(identiteDe(un));
        parcourir(un, false);
      }
    } else if (typeof ici === 'object' && ici !== null)
      for (const [champ, suite] of Object.entries(ici)) parcourir(suite, RANGS.has(champ));
  };
  parcourir(valeur, false);
  return rangs.join('\n');
}

function identiteDe(rang: unknown): string {
  if (typeof rang !== 'object' || rang === null) return String(rang);
  const { node, id, cles, code }: Record<string, unknown> = { ...rang };
  if (node !== undefined) return identiteDe(node);
  if (Array.isArray(cles)) return cles.map(identiteDe).join(' ');
  const nom = id ?? code;
  if (typeof nom === 'string' || typeof nom === 'number') return String(nom);
  // A row of sums is that of what it is about.
  return Object.values(rang)
    .filter((un) => typeof un === 'object' && un !== null && 'id' in un)
    .map(identiteDe)
    .toSorted()
    .join(' ');
}

const lecteurs = new WeakMap<ApolloClient, ApolloClient>();

/** Reads whole answers past the memory of the console: what would move rows is not to be seen before it is asked. */
function lecteurDe(client: ApolloClient): ApolloClient {
  const lecteur =
    lecteurs.get(client) ??
    new ApolloClient({
      link: client.link,
      cache: new InMemoryCache(),
      dataMasking: false,
      defaultOptions: {
        watchQuery: { errorPolicy: 'all' },
        query: { errorPolicy: 'all' },
        mutate: { errorPolicy: 'all' },
      },
    });
  lecteurs.set(client, lecteur);
  return lecteur;
}

/**
 * Reads the page again without dimming it. What leaves its rows where they are goes to the memory of the console at once; gives
 * whether something else came, which then waits for the reader.
 */
export async function relire(
  client: ApolloClient,
  { operations, fiche = false }: Relecture,
  force = false,
): Promise<boolean> {
  const actives = [...client.getObservableQueries()].filter(
    ({ queryName, options }) =>
      queryName !== undefined && operations.includes(queryName) && options.fetchPolicy !== 'no-cache',
  );
  const retenues = await Promise.all(actives.map((une) => relireUne(client, une, fiche || force)));
  return retenues.some(Boolean);
}

async function relireUne(
  client: ApolloClient,
  { query, variables }: ObservableQuery,
  bouge: boolean,
): Promise<boolean> {
  // What cannot be read now will be at the next event: the page says by itself how old it is.
  const lue = await lecteurDe(client)
    .query({ query, variables, fetchPolicy: 'no-cache', errorPolicy: 'none' })
    .catch(() => null);
  if (lue?.data === undefined) return false;
  const avant: unknown = client.readQuery({ query, variables });
  if (!bouge && avant !== null && ordreDe(avant) !== ordreDe(lue.data)) return true;
  client.writeQuery({ query, variables, data: lue.data });
  return false;
}
