import { ApolloClient, type ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import introspection from '../graphql/possible-types.ts';

/** The API of the same origin: the cookie of the session goes along by itself. */
export const createLink = (): HttpLink => new HttpLink({ uri: '/graphql', credentials: 'same-origin' });

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
        MonCompte: { keyFields: [] },
        LigneDeReglement: { merge: true },
        // What they say depends on the day it is read as known on: they have no identity apart from it.
        Procedure: { keyFields: false },
        EtatContradictoire: { keyFields: false },
        CouvertureDeCommande: { keyFields: false },
        OperateurDeCouverture: { keyFields: false },
      },
    }),
  });
