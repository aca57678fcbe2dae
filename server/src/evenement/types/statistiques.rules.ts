import { code, entier, jour, texte } from './champ.rules.ts';
import { typesDe } from './type.rules.ts';

const CHIFFRE = [
  code('indicateur', 'Code de l’indicateur.'),
  texte('valeur', 'Valeur, comme sa source l’écrit.'),
  texte('unite', 'Unité.'),
  texte('auteur', 'Qui l’a publié.'),
  code('publieLe', 'Date de publication, au jour, au mois ou à l’année.'),
] as const;

/** Figures published by others, notes on the time of figures, and what is counted ahead. */
export const TYPES_DES_STATISTIQUES = typesDe(
  'statistiques',
  {
    'chiffre.publie': ['Chiffre publié par d’autres mis au registre', ...CHIFFRE],
    'chiffre.corrige': ['Chiffre publié corrigé', ...CHIFFRE],
    'chiffre.retire': ['Chiffre publié retiré', ...CHIFFRE],
    'chiffre.retabli': ['Chiffre publié rétabli', ...CHIFFRE],
    'chiffres.importes': [
      'Chiffres publiés importés',
      entier('lignes', 'Lignes lues.'),
      entier('creees', 'Chiffres ajoutés.'),
      entier('modifiees', 'Chiffres modifiés.'),
    ],
    'annotation.ecrite': [
      'Annotation écrite',
      jour('du', 'Premier jour.'),
      jour('au', 'Dernier jour.'),
      code('territoire', 'Échelon du territoire.'),
      code('code', 'Code du territoire.'),
    ],
    'annotation.retiree': ['Annotation retirée'],
    'annotation.remise': ['Annotation remise'],
    'plis.refaits': ['Comptages refaits depuis les faits'],
  },
  [
    'chiffre.publie',
    'chiffre.corrige',
    'chiffre.retire',
    'chiffre.retabli',
    'chiffres.importes',
    'plis.refaits',
  ],
);
