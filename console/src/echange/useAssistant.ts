import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { GenreDImport, ImporterMutation as Importer } from '../graphql/graphql.ts';
import { useCleIdempotence } from '../shared/cle.ts';
import { type Depot, deposer } from './depot.ts';
import { relireApres } from './relire.ts';

const ImporterMutation = graphql(`
  mutation Importer($genre: GenreDImport!, $depot: ID!, $simuler: Boolean!, $cleIdempotence: String!) {
    importer(genre: $genre, depot: $depot, simuler: $simuler, cleIdempotence: $cleIdempotence) {
      id
      genre
      fichier
      simule
      etat
      creees
      modifiees
      rejetees
      ...Rapport_Import
    }
  }
`);

/** What is under way: the file goes up, then its rows are read. */
export type Travail = 'ENVOI' | 'SIMULATION' | 'IMPORT';

export interface FichierChoisi {
  readonly genre: GenreDImport;
  readonly fichier: File;
}

/** What the server answered: what the file did, or would do. */
export type Import = Importer['importer'];

/** From a chosen file to its report: sent once, simulated, then imported once. */
export function useAssistant() {
  const { cleDe, repondu } = useCleIdempotence();
  const [importer] = useMutation(ImporterMutation, { update: relireApres });
  const envoye = useRef<{ readonly fichier: File; readonly depot: Depot } | null>(null);
  const [travail, setTravail] = useState<Travail | null>(null);
  const [reponse, setReponse] = useState<Import | null>(null);
  const [erreur, setErreur] = useState<unknown>(null);

  async function depotDe(fichier: File): Promise<Depot> {
    if (envoye.current?.fichier === fichier) return envoye.current.depot;
    setTravail('ENVOI');
    const depot = await deposer(fichier);
    envoye.current = { fichier, depot };
    return depot;
  }

  async function demander({ genre, fichier }: FichierChoisi, simuler: boolean) {
    const demande = { genre, depot: (await depotDe(fichier)).id, simuler };
    setTravail(simuler ? 'SIMULATION' : 'IMPORT');
    const { data, error } = await importer({ variables: { ...demande, cleIdempotence: cleDe(demande) } });
    if (error) throw error;
    repondu();
    // What is imported for good is kept by the server as rows, not as a file.
    if (!simuler) envoye.current = null;
    setReponse(data?.importer ?? null);
  }

  async function executer(choix: FichierChoisi, simuler: boolean): Promise<void> {
    if (travail) return;
    setErreur(null);
    try {
      await demander(choix, simuler);
    } catch (error) {
      if (estUneReponse(error)) {
        envoye.current = null;
        repondu();
      }
      setErreur(error);
    } finally {
      setTravail(null);
    }
  }

  const recommencer = (): void => {
    setReponse(null);
    setErreur(null);
  };

  return { travail, reponse, erreur, executer, recommencer };
}

/** The server answered no: another request is another one. Without an answer, the same file and key are kept. */
const estUneReponse = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) || (ServerError.is(error) && error.statusCode < 500);
