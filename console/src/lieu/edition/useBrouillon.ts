import { useEffect, useRef, useState } from 'react';
import {
  type Brouillon,
  brouillonDe,
  type Ecriture,
  effacerLeBrouillon,
  garderLeBrouillon,
} from './magasin.ts';

const ATTENTE = 250;

/** The draft of a place in this browser, once looked for: `undefined` before, `null` when there is none. */
export function useBrouillonGarde(cle: string | null): Brouillon | null | undefined {
  const [garde, setGarde] = useState<Brouillon | null>();
  useEffect(() => {
    if (cle === null) return undefined;
    let vivant = true;
    const lire = async (): Promise<void> => {
      // A browser that keeps nothing (private browsing) still lets one write.
      const lu = await brouillonDe(cle).catch(() => null);
      if (vivant) setGarde(lu);
    };
    void lire();
    return () => {
      vivant = false;
    };
  }, [cle]);
  return garde;
}

/** Keeps what is being written shortly after each change, and at once when the page is left. */
export function useBrouillon(cle: string, brouillon: Ecriture | null) {
  const dernier = useRef<Ecriture | null>(null);
  const fini = useRef(false);
  const ecrit = useRef(brouillon !== null);
  useEffect(() => {
    if (brouillon === null) {
      // Everything is as it was again: there is nothing to bring back.
      if (ecrit.current) effacerLeBrouillon(cle).catch(() => undefined);
      return undefined;
    }
    ecrit.current = true;
    dernier.current = brouillon;
    const garder = (): void => {
      const aGarder = dernier.current;
      dernier.current = null;
      if (aGarder && !fini.current) garderLeBrouillon(aGarder).catch(() => undefined);
    };
    const timer = setTimeout(garder, ATTENTE);
    addEventListener('pagehide', garder);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', garder);
    };
  }, [cle, brouillon]);
  // What was typed just before leaving for another page of the console is kept too.
  useEffect(
    () => () => {
      if (dernier.current && !fini.current) garderLeBrouillon(dernier.current).catch(() => undefined);
    },
    [],
  );
  return {
    /** Keeps it at once: what was waiting to be kept is older. */
    garder: async (aGarder: Ecriture): Promise<void> => {
      dernier.current = null;
      await garderLeBrouillon(aGarder).catch(() => undefined);
    },
    oublier: async (): Promise<void> => {
      fini.current = true;
      await effacerLeBrouillon(cle).catch(() => undefined);
    },
  };
}
