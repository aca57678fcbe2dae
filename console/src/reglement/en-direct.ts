import { TYPES_DE_L_ARGENT } from '../shared/direct/argent.ts';
import { nom } from '../shared/format.ts';

/** What changes what is paid, is to be paid, or waits for bank details. */
export const TYPES_DES_REGLEMENTS = [...TYPES_DE_L_ARGENT, 'coordonnees.*'];

/** What is said of it. */
export const MOTS_DES_REGLEMENTS = {
  fr: nom('changement dans les règlements', 'changements dans les règlements'),
  en: nom('change in the payments', 'changes in the payments'),
};
