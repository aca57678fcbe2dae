import { ApolloClient, type ApolloLink, InMemoryCache } from '@apollo/client';
import introspection from '../graphql/possible-types.ts';

/** The same client in production and in tests; only the link changes. */
export const createClient = (link: ApolloLink): ApolloClient =>
  new ApolloClient({
    link,
    dataMasking: true,
    // A field that failed leaves the others readable.
    defaultOptions: {
      watchQuery: { errorPolicy: 'all' },
      query: { errorPolicy: 'all' },
      mutate: { errorPolicy: 'all' },
    },
    cache: new InMemoryCache({
      possibleTypes: introspection.possibleTypes,
      typePolicies: {
        Registre: { keyFields: [] },
        Statistiques: { merge: true },
        LigneDeReglement: { merge: true },
      },
    }),
  });
