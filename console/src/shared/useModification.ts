import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useCleIdempotence } from './cle.ts';

/** What the API answered: done, or why not. */
export interface Repondu {
  readonly reponse: { readonly __typename: string; readonly message?: string } | null | undefined;
  readonly error?: unknown;
}

/** Sends one change of accounts or rights, under one key until it is answered. */
export type Faire<Demande> = (input: Demande & { readonly cleIdempotence: string }) => Promise<Repondu>;

interface Etat {
  readonly refus: string | null;
  readonly erreur: unknown;
  readonly enCours: boolean;
}

const RIEN: Etat = { refus: null, erreur: null, enCours: false };

/** A change of accounts or rights: once it is done, what the page shows is read again. */
export function useModification(nom: string | null = null) {
  const client = useApolloClient();
  const { cleDe, repondu } = useCleIdempotence(nom);
  const [etat, setEtat] = useState(RIEN);

  /** Whether it was done. */
  async function envoyer<Demande extends object>(demande: Demande, faire: Faire<Demande>): Promise<boolean> {
    setEtat({ ...RIEN, enCours: true });
    const { reponse, error } = await faire({ ...demande, cleIdempotence: cleDe(demande) }).catch(
      (thrown: unknown): Repondu => ({ reponse: null, error: thrown }),
    );
    if (reponse) repondu();
    const refus = reponse?.message ?? null;
    setEtat({ refus, erreur: reponse ? null : error, enCours: false });
    const fait = Boolean(reponse) && refus === null;
    if (fait) await client.refetchQueries({ include: 'active' });
    return fait;
  }

  return { ...etat, envoyer };
}
