import { useEffect, useRef, useState } from 'react';
import type { CorrectionDeCellule } from './correction.ts';
import { cleDe } from './fautes.ts';

interface EnAttente {
  readonly correction: CorrectionDeCellule;
  readonly repondre: (faite: boolean) => void;
}

interface Controle {
  readonly enCours: boolean;
  /** The last check did not come to its end: what is left goes with the next one that is asked for. */
  readonly arrete: boolean;
  readonly controler: (corrections: readonly CorrectionDeCellule[]) => Promise<string | null>;
}

/** What may be done with cells put right, and how many of them a check that failed left behind. */
export interface CorrectionsEnCours {
  /** Whether it was kept. */
  readonly corriger: (correction: CorrectionDeCellule) => Promise<boolean>;
  /** Gives up what was typed in a cell and not kept. */
  readonly abandonner: (cellule: Pick<CorrectionDeCellule, 'ligne' | 'colonne'>) => void;
  /** Checks the rows, with every cell that waits. */
  readonly controlerTout: () => Promise<void>;
  readonly restees: number;
}

/**
 * Cells put right are read again at once; those put right while rows are being read go together with the next reading,
 * and those of a reading that failed with the one that is asked for again: none is lost unless it is given up.
 */
export function useCorrections({ enCours, arrete, controler }: Controle): CorrectionsEnCours {
  const attente = useRef<ReadonlyMap<string, EnAttente>>(new Map());
  const partis = useRef(false);
  const [restees, setRestees] = useState(0);

  async function controlerTout(): Promise<void> {
    const lot = attente.current;
    attente.current = new Map();
    partis.current = true;
    const faite = (await controler([...lot.values()].map(({ correction }) => correction))) !== null;
    partis.current = false;
    // What was typed since is newer.
    if (!faite) attente.current = new Map([...lot, ...attente.current]);
    setRestees(faite ? 0 : attente.current.size);
    for (const { repondre } of lot.values()) repondre(faite);
    if (faite && attente.current.size > 0) await controlerTout();
  }

  useEffect(() => {
    if (!enCours && !arrete && !partis.current && attente.current.size > 0) void controlerTout();
  });

  const corriger: CorrectionsEnCours['corriger'] = (correction) =>
    new Promise((repondre) => {
      const cle = cleDe(correction);
      attente.current.get(cle)?.repondre(true);
      attente.current = new Map([...attente.current, [cle, { correction, repondre }]]);
      if (!enCours && !partis.current) void controlerTout();
    });

  const abandonner: CorrectionsEnCours['abandonner'] = (cellule) => {
    const cle = cleDe(cellule);
    attente.current = new Map([...attente.current].filter(([une]) => une !== cle));
    setRestees((avant) => Math.min(avant, attente.current.size));
  };

  return { corriger, abandonner, controlerTout, restees };
}
