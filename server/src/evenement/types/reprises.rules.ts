import { entier } from './champ.rules.ts';
import { typesDe } from './type.rules.ts';

const NOMBRE = entier('nombre', 'Lignes.');
const EN_LOT = [entier('lot', 'Lot des carnets, quand ils en ont un.'), NOMBRE] as const;

/** What came by files or from a history taken over, one event for each collectivité. */
export const TYPES_DES_REPRISES = typesDe('pass', {
  'commandes.importees': ['Commandes importées', NOMBRE],
  'commandes.reprises': ['Commandes reprises', NOMBRE],
  'cohortes.importees': ['Cohortes importées', NOMBRE],
  'cohortes.reprises': ['Cohortes reprises', NOMBRE],
  'carnets.repris': ['Carnets repris', ...EN_LOT],
  'remises.enregistrees': ['Remises importées', ...EN_LOT],
  'remises.reprises': ['Remises reprises', ...EN_LOT],
  'utilisations.enregistrees': ['Utilisations importées', ...EN_LOT],
  'utilisations.reprises': ['Utilisations reprises', ...EN_LOT],
  'reglements.enregistres': ['Règlements importés', ...EN_LOT],
  'reglements.repris': ['Règlements repris', ...EN_LOT],
  'deplacements.repris': ['Déplacements de carnets repris', NOMBRE],
  'devis.repris': ['Devis repris', NOMBRE],
  'etapes.reprises': ['Étapes de commande reprises', NOMBRE],
  'objectifs.repris': ['Objectifs de cohortes repris', NOMBRE],
  'financements.repris': ['Financements de commandes repris', NOMBRE],
  'echeances.reprises': ['Fins de validité reprises', NOMBRE],
  'tarifs.repris': ['Tarifs des opérateurs repris', NOMBRE],
  'coordonnees.reprises': ['Coordonnées bancaires reprises', NOMBRE],
  'verifications.reprises': ['Vérifications bancaires reprises', NOMBRE],
  'contre_paiements.repris': ['Contre-paiements repris', NOMBRE],
});
