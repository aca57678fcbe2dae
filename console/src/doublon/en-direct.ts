import { nom } from '../shared/format.ts';

/** What brings a possible duplicate, or takes one away: what is decided of a pair, what is written of places. */
export const TYPES_DES_DOUBLONS = ['doublon.*', 'lieu.*', 'lieux.*'];

/** What is said of it. */
export const MOTS_DES_DOUBLONS = {
  fr: nom('changement dans les lieux', 'changements dans les lieux'),
  en: nom('change in the places', 'changes in the places'),
};
