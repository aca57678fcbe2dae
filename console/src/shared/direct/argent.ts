import { nom } from '../format.ts';
import type { Suivi } from './useEvenements.ts';

/** What moves money: orders, what circulates, what is owed and paid, and who fails. */
export const TYPES_DE_L_ARGENT: NonNullable<Suivi['types']> = [
  'commande.*',
  'commandes.*',
  'carnet.*',
  'pass.*',
  'utilisations.*',
  'mois.clos',
  'contre_paiement.*',
  'reglements.*',
  'ajustement.*',
  'echeance.*',
  'etat.*',
  'operateur.*',
];

/** What is said of it. */
export const MOTS_DE_L_ARGENT = {
  fr: nom('mouvement qui change ces montants', 'mouvements qui changent ces montants'),
  en: nom('movement that changes these amounts', 'movements that change these amounts'),
};
