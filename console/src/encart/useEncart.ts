import { useCallback, useEffect, useRef, useState } from 'react';
import type { Langue } from '../shared/format.ts';
import { AccesFerme, ecouter, type Encart, lireLEncart, pourquoiFerme, type Reglage } from './donnees.ts';

/** How an embed follows the register. */
export type Direct = 'DIRECT' | 'COUPE' | 'SUSPENDU';

export interface Suivi {
  readonly encart: Encart | null;
  /** Why it shows nothing any more. */
  readonly ferme: { readonly titre: string; readonly suite: string } | null;
  readonly direct: Direct;
  readonly suspendre: (oui: boolean) => void;
}

/** Without a stream, and now and then with one, figures are asked again: the answer is empty when nothing changed. */
const RELIRE = 30_000;
const VEILLER = 4000;
const REPRISES = [500, 1000, 2000, 5000, 15_000];

const attendre = (duree: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, duree));

/** The figures of an embed, as they are now; they leave the page with the right to show them. */
export function useEncart(reglage: Reglage, langue: Langue): Suivi {
  const [encart, setEncart] = useState<Encart | null>(null);
  const [ferme, setFerme] = useState<Suivi['ferme']>(null);
  const [suspendu, setSuspendu] = useState(false);
  const [ouvert, setOuvert] = useState(false);
  const demande = useRef(0);

  const relire = useCallback(
    async (montrer = true) => {
      demande.current += 1;
      const numero = demande.current;
      try {
        const lu = await lireLEncart(reglage, langue);
        if (montrer && numero === demande.current) setEncart(lu);
      } catch (error) {
        if (!(error instanceof AccesFerme)) return;
        const dit = await pourquoiFerme().catch(() => null);
        if (dit === null) return;
        setEncart(null);
        setFerme(dit);
      }
    },
    [reglage, langue],
  );

  useEffect(() => {
    if (ferme) return undefined;
    if (suspendu) {
      // Figures that stand still leave the page with the right to show them all the same.
      const veille = setInterval(() => void relire(false), VEILLER);
      return () => clearInterval(veille);
    }
    const fin = new AbortController();
    const { signal } = fin;
    const minuterie = setInterval(() => void relire(), RELIRE);
    void suivre(reglage, { signal, relire, setOuvert });
    return () => {
      fin.abort();
      clearInterval(minuterie);
    };
  }, [reglage, relire, ferme, suspendu]);

  const direct = suspendu ? 'SUSPENDU' : ouvert ? 'DIRECT' : 'COUPE';
  return { encart, ferme, direct, suspendre: setSuspendu };
}

interface Ecoute {
  readonly signal: AbortSignal;
  readonly relire: () => Promise<void>;
  readonly setOuvert: (oui: boolean) => void;
}

/** Keeps a stream open; each time one ends, what was missed is read, and so is why it ended. */
async function suivre(reglage: Reglage, { signal, relire, setOuvert }: Ecoute): Promise<void> {
  await relire();
  for (let echecs = 0; !signal.aborted; echecs += 1) {
    await ecouter(reglage, {
      signal,
      surChangement: () => void relire(),
      surOuverture: () => {
        echecs = 0;
        setOuvert(true);
        // What came between the first reading and the stream.
        void relire();
      },
    }).catch(() => undefined);
    if (signal.aborted) return;
    setOuvert(false);
    await relire();
    await attendre(REPRISES[Math.min(echecs, REPRISES.length - 1)] ?? 0);
  }
}
