import { EnDirect } from './EnDirect.tsx';
import { type Suivi, useEvenements } from './useEvenements.ts';
import { type MotsDuDirect, useRelecture } from './useRelecture.ts';
import type { Relecture } from './relecture.ts';

interface Props extends Suivi, Relecture {
  /** What is said of what changed, agreed with its number. */
  readonly mots: MotsDuDirect;
}

/** Keeps a page as the register is: reads it again as events touch it, and says so. */
export function PageVivante({ mots, operations, fiche = false, ...suivi }: Props) {
  const { noter, rattraper, ...enDirect } = useRelecture({ operations, fiche }, mots);
  useEvenements(suivi, noter, rattraper);
  return <EnDirect {...enDirect} />;
}
