import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { CorrectionInput, EtatDImport, GenreDImport, LiaisonInput } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { useCleIdempotence } from '../shared/cle.ts';
import { relireApres } from './relire.ts';

const ImporterMutation = graphql(`
  mutation Importer(
    $genre: GenreDImport!
    $depot: ID!
    $simuler: Boolean!
    $cleIdempotence: String!
    $correspondance: [LiaisonInput!]
    $corrections: [CorrectionInput!]
  ) {
    importer(
      genre: $genre
      depot: $depot
      simuler: $simuler
      cleIdempotence: $cleIdempotence
      correspondance: $correspondance
      corrections: $corrections
    ) {
      id
      simule
      etat
      ...EtapeControle_Import
      ...EtapeSimulation_Import
    }
  }
`);

/** What is under way: the file goes up, its rows are read, then written. */
export type Travail = 'ENVOI' | 'SIMULATION' | 'IMPORT';

export interface Demande {
  readonly genre: GenreDImport;
  readonly depot: string;
  readonly simuler: boolean;
  readonly correspondance: readonly LiaisonInput[] | null;
  readonly corrections?: readonly CorrectionInput[];
}

export interface Fait {
  readonly id: string;
  readonly etat: EtatDImport;
}

/** Tries a file left, or imports it for good: once, under a key kept until it is answered. */
export function useImporter() {
  const { cleDe, repondu } = useCleIdempotence();
  const [envoyer] = useMutation(ImporterMutation);
  const [travail, setTravail] = useState<Travail | null>(null);
  const [erreur, setErreur] = useState<unknown>(null);

  /** The import and what became of it, or `null` when it was not answered. */
  async function importer(demande: Demande): Promise<Fait | null> {
    setErreur(null);
    setTravail(demande.simuler ? 'SIMULATION' : 'IMPORT');
    const { correspondance, corrections = [], ...reste } = demande;
    try {
      const { data, error } = await envoyer({
        variables: {
          ...reste,
          correspondance: correspondance && [...correspondance],
          corrections: [...corrections],
          cleIdempotence: cleDe(demande),
        },
        ...(demande.simuler
          ? { refetchQueries: ['NouvelImport'], awaitRefetchQueries: true }
          : { update: relireApres }),
      });
      if (error) throw error;
      repondu();
      return data?.importer ?? null;
    } catch (error) {
      if (estUneReponse(error)) repondu();
      setErreur(error);
      return null;
    } finally {
      setTravail(null);
    }
  }

  return { travail, erreur, importer };
}

/** The server answered no: another request is another one. Without an answer, the same key is kept. */
const estUneReponse = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) || (ServerError.is(error) && error.statusCode < 500);
