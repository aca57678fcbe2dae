import { useEffect, useRef } from 'react';
import type { CorrectionDeCellule } from './correction.ts';

interface EnAttente {
  readonly correction: CorrectionDeCellule;
  readonly repondre: (faite: boolean) => void;
}

/** Cells put right are read again at once; those put right while rows are being read go together with the next reading. */
export function useCorrections(
  enCours: boolean,
  controler: (corrections: readonly CorrectionDeCellule[]) => Promise<string | null>,
) {
  const attente = useRef<EnAttente[]>([]);

  async function envoyer() {
    const lot = attente.current;
    attente.current = [];
    const faite = (await controler(lot.map(({ correction }) => correction))) !== null;
    for (const { repondre } of lot) repondre(faite);
  }

  useEffect(() => {
    if (!enCours && attente.current.length > 0) void envoyer();
  });

  /** Whether it was kept. */
  const corriger = (correction: CorrectionDeCellule): Promise<boolean> =>
    new Promise((repondre) => {
      attente.current.push({ correction, repondre });
      if (!enCours && attente.current.length === 1) void envoyer();
    });

  return { corriger };
}
