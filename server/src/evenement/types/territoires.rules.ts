import { centimes, code, entier, jour, nombre } from './champ.rules.ts';
import { typesDe } from './type.rules.ts';

const ETAPE = [
  code('numero', 'Numéro du dossier.'),
  code('etape', 'Étape franchie.'),
  jour('jour', 'Jour de l’étape.'),
  centimes('centimes', 'Montant de l’étape, en centimes.'),
] as const;
const NOMBRE = entier('nombre', 'Lignes reprises.');

/** Territories, collectivités, and the files and agreements by which the State funds them. */
export const TYPES_DES_TERRITOIRES = typesDe(
  'territoires',
  {
    'territoires.charges': [
      'Territoires chargés',
      entier('annee', 'Millésime du code officiel géographique.'),
      entier('territoires', 'Territoires ajoutés ou modifiés.'),
    ],
    'territoires.importes': [
      'Territoires importés',
      entier('lignes', 'Lignes lues.'),
      entier('creees', 'Territoires ajoutés.'),
      entier('modifiees', 'Territoires modifiés.'),
    ],
    'collectivites.importees': ['Collectivités importées', entier('nombre', 'Collectivités changées.')],
    'dossier.depose': [
      'Dossier de cofinancement déposé',
      code('numero', 'Numéro du dossier.'),
      jour('jour', 'Jour du dépôt.'),
      nombre('taux', 'Taux de l’aide, simulé.'),
      centimes('aide', 'Aide simulée, en centimes.'),
      entier('regle', 'Version de la règle de l’appel à projets.'),
    ],
    'dossier.instruit': ['Dossier instruit', ...ETAPE],
    'dossier.laureat': ['Dossier lauréat', ...ETAPE],
    'dossier.refuse': ['Dossier refusé', ...ETAPE],
    'dossier.verse': ['Aide versée', ...ETAPE],
    'dossier.solde': ['Dossier soldé', ...ETAPE],
    'dossier.reversement': ['Reversement constaté', ...ETAPE],
    'convention.signee': [
      'Convention signée',
      code('dossier', 'Numéro du dossier.'),
      jour('jour', 'Jour de la signature.'),
      centimes('total', 'Montant conventionné, toutes parts, en centimes.'),
    ],
    'conventions.reprises': ['Conventions reprises', NOMBRE],
  },
  ['territoires.charges', 'territoires.importes'],
);
