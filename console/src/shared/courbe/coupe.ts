import type { Coupe } from './types.ts';

/** A cut drawn from right to left is a cut all the same. */
export const ordonner = ({ de, a }: Coupe): Coupe => (de <= a ? { de, a } : { de: a, a: de });
