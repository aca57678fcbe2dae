import { nom } from '../format.ts';
import { EnDirect } from './EnDirect.tsx';
import type { Relecture } from './relecture.ts';
import { useRelecture } from './useRelecture.ts';
import { useRonde } from './useRonde.ts';

/** Nothing is said of what nobody tells. */
const MOTS = { fr: nom('changement', 'changements'), en: nom('change', 'changes') };

interface Props extends Relecture {
  readonly secondes: number;
}

/** Keeps a page as it is of what is no event of the register, as the sendings of a webhook: read again from time to time. */
export function PageRelue({ secondes, ...relecture }: Props) {
  const { phrase, changements, actualiser, verifier } = useRelecture(relecture, MOTS);
  useRonde(verifier, secondes);
  return <EnDirect {...{ phrase, changements, actualiser }} compter={false} />;
}
