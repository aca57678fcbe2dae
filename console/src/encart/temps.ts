import { lirePeriode } from '../shared/periode.ts';

/** The month that a span begins with, as the API codes both. */
export const premierMois = (code: string): string => lirePeriode(code)?.de ?? code;
