import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import introspection from '../graphql/possible-types.ts';
import { ecrire } from '../shared/direct/etat.ts';
import { lienDesAbonnements } from '../shared/direct/lien.ts';
import { lienDuReseau } from './reseau.ts';

/** The API of the same origin, by answers or by streams: the cookie of the session goes along by itself. */
export const createLink = (): ApolloLink =>
  ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    lienDesAbonnements(),
    ApolloLink.from([
      noterLesEcritures,
      lienDuReseau(),
      new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
    ]),
  );

/** What this window writes comes back by its streams: it is not said twice to who did it. */
const noterLesEcritures = new ApolloLink((operation, forward) => {
  const { operationType, operationName } = operation;
  if (operationType === OperationTypeNode.MUTATION && operationName !== 'SignalerPresence') ecrire();
  return forward(operation);
});

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
