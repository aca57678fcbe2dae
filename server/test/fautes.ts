import { FAUTES_D_ARGENT } from './fautes/argent.ts';
import { FAUTES_DE_COMPTES } from './fautes/comptes.ts';
import { FAUTES_DE_JOURNAUX } from './fautes/journaux.ts';

/** A wrong row for each thing that `verification` says, and what it answers then. */
export const FAUTES = [...FAUTES_D_ARGENT, ...FAUTES_DE_COMPTES, ...FAUTES_DE_JOURNAUX];
