import { ApolloLink } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { type DocumentNode } from 'graphql';
import { useCallback, useEffect, useRef, useState } from 'react';

/** One event of a subscription, as it came. */
export interface Recu {
  readonly rang: number;
  readonly heure: string;
  readonly corps: string;
}

export interface EtatDuFlux {
  readonly suivi: 'aucun' | 'ouvert' | 'fini';
  readonly total: number;
  readonly recus: readonly Recu[];
  /** Came while the reader paused, not shown yet. */
  readonly enAttente: readonly Recu[];
}

const RIEN: EtatDuFlux = { suivi: 'aucun', total: 0, recus: [], enAttente: [] };
/** Events kept on screen: a stream may last for ever. */
const GARDES = 100;

/** A subscription by the streams of the console, which resume by themselves; what comes can be paused, and stopped. */
export function useFlux() {
  const client = useApolloClient();
  const abonnement = useRef<{ unsubscribe(): void } | null>(null);
  const [etat, setEtat] = useState<EtatDuFlux>(RIEN);
  const [enPause, setEnPause] = useState(false);
  const pause = useRef(false);

  const arreter = useCallback((): void => {
    abonnement.current?.unsubscribe();
    abonnement.current = null;
    setEtat((avant) => (avant.suivi === 'ouvert' ? { ...avant, suivi: 'fini' } : avant));
  }, []);
  useEffect(() => arreter, [arreter]);

  function suivre(query: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
    arreter();
    pauser(false);
    setEtat({ ...RIEN, suivi: 'ouvert' });
    abonnement.current = ApolloLink.execute(
      client.link,
      { query, variables: { ...variables } },
      { client },
    ).subscribe({
      next: (resultat) => setEtat((avant) => avec(avant, resultat, pause.current)),
      complete: () => setEtat((avant) => ({ ...avant, suivi: 'fini' })),
      error: () => setEtat((avant) => ({ ...avant, suivi: 'fini' })),
    });
  }

  function pauser(oui: boolean): void {
    pause.current = oui;
    setEnPause(oui);
    if (!oui) setEtat((avant) => ({ ...avant, recus: garder(avant.recus, avant.enAttente), enAttente: [] }));
  }

  return { etat, enPause, suivre, arreter, pauser, vider: () => setEtat(RIEN) };
}

function avec(avant: EtatDuFlux, resultat: unknown, enPause: boolean): EtatDuFlux {
  const recu = {
    rang: avant.total + 1,
    heure: new Date().toLocaleTimeString('fr-FR'),
    corps: JSON.stringify(resultat, null, 2),
  };
  const suite = { ...avant, total: avant.total + 1 };
  return enPause
    ? { ...suite, enAttente: garder(avant.enAttente, [recu]) }
    : { ...suite, recus: garder(avant.recus, [recu]) };
}

/** The last ones, the newest first. */
const garder = (avant: readonly Recu[], nouveaux: readonly Recu[]): readonly Recu[] =>
  [...nouveaux.toReversed(), ...avant].toSorted((une, autre) => autre.rang - une.rang).slice(0, GARDES);
