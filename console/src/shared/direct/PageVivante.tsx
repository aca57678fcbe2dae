import { useVue } from '../vue.ts';
import { EnDirect } from './EnDirect.tsx';
import { type Suivi, useEvenements } from './useEvenements.ts';
import { type MotsDuDirect, useRelecture } from './useRelecture.ts';
import { useRonde } from './useRonde.ts';
import type { Relecture } from './relecture.ts';

interface Props extends Suivi, Relecture {
  /** What is said of what changed, agreed with its number. */
  readonly mots: MotsDuDirect;
}

/** How often who is told of nothing reads again, in seconds. */
const RONDE = 30;

/** Keeps a page as the register is: reads it again as events touch it, and says so; from time to time for who is told of none. */
export function PageVivante({ mots, operations, fiche = false, ...suivi }: Props) {
  const { noter, rattraper, verifier, ...enDirect } = useRelecture({ operations, fiche }, mots);
  const entend = useEvenements(suivi, noter, rattraper);
  const passee = useVue().vue['au'] !== undefined;
  useRonde(verifier, entend === false && !passee ? RONDE : null);
  return <EnDirect {...enDirect} compter={entend !== false} />;
}
