import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useCleIdempotence } from './cle.ts';

/** What the API answered: done, or why not. */
export interface Repondu {
  readonly reponse: { readonly __typename: string; readonly message?: string } | null | undefined;
  readonly error?: unknown;
}

/** Sends one change of the register, under the key it is given. */
export type Faire<Demande> = (input: Demande & { readonly cleIdempotence: string }) => Promise<Repondu>;

interface Etat {
  readonly refus: string | null;
  readonly erreur: unknown;
  readonly enCours: boolean;
}

const RIEN_A_OUBLIER = (): void => undefined;
const RIEN: Etat = { refus: null, erreur: null, enCours: false };

/** A change of the register, under one key until it is answered: once it is done, what the page shows is read again; a dry run changes nothing. */
export function useModification(brouillon: string | null = null, abouti: () => void = RIEN_A_OUBLIER) {
  const client = useApolloClient();
  const { cleGardeeDe, repondu } = useCleIdempotence(brouillon);
  const [etat, setEtat] = useState(RIEN);

  /** Whether it was done. */
  async function envoyer<Demande extends object>(demande: Demande, faire: Faire<Demande>): Promise<boolean> {
    setEtat({ ...RIEN, enCours: true });
    const { reponse, error } = await faire({ ...demande, cleIdempotence: await cleGardeeDe(demande) }).catch(
      (thrown: unknown): Repondu => ({ reponse: null, error: thrown }),
    );
    const refus = reponse?.message ?? null;
    const fait = Boolean(reponse) && refus === null;
    if (reponse) repondu();
    const ecrit = fait && !('simuler' in demande && demande.simuler === true);
    if (ecrit) abouti();
    setEtat({ refus, erreur: reponse ? null : error, enCours: false });
    if (ecrit) await client.refetchQueries({ include: 'active' });
    return fait;
  }

  return { ...etat, envoyer };
}

/** Sends what a form asks: with its draft, or without one. */
export type Envoyer = ReturnType<typeof useModification>['envoyer'];
