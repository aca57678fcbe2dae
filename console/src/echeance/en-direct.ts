import { TYPES_DE_L_ARGENT } from '../shared/direct/argent.ts';
import { nom } from '../shared/format.ts';

/** What moves an end of validity on: its acts, what both sides sign, and what becomes of the carnets meanwhile. */
export const TYPES_DES_ECHEANCES = [...TYPES_DE_L_ARGENT, 'carnets.*', 'remises.*', 'echeances.*'];

/** What is said of it. */
export const MOTS_DES_ECHEANCES = {
  fr: nom('changement dans les fins de validité', 'changements dans les fins de validité'),
  en: nom('change in the ends of validity', 'changes in the ends of validity'),
};
