import { nom } from '../shared/format.ts';

/** What may bring rows behind a figure, or take them away. */
export const TYPES_DES_LIGNES = [
  'pass.*',
  'carnet.*',
  'carnets.*',
  'commande.*',
  'remises.*',
  'utilisations.*',
  'contre_paiement.*',
];

/** What is said of them. */
export const MOTS_DES_LIGNES = {
  fr: nom('changement dans les carnets et les pass', 'changements dans les carnets et les pass'),
  en: nom('change in the booklets and passes', 'changes in the booklets and passes'),
};
