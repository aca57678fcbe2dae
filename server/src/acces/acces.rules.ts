import type { Role } from '../shared/context.ts';

/** What a reader may do, apart from what everyone may: places, territories, published and aggregate figures. */
export type Droit =
  | 'LIRE_DETAIL'
  | 'LIRE_NUMEROS'
  | 'LIRE_COHORTES'
  | 'LIRE_IMPORTS'
  | 'LIRE_JOURNAL'
  | 'VERIFIER'
  | 'REMETTRE'
  | 'UTILISER'
  | 'IMPORTER'
  | 'ROUTER';

const LECTURE: readonly Droit[] = ['LIRE_DETAIL', 'LIRE_COHORTES'];

/** The rights of each role; what is not written here is refused. */
const DROITS: Readonly<Record<Role, readonly Droit[]>> = {
  ADMINISTRATEUR: [
    ...LECTURE,
    'LIRE_NUMEROS',
    'LIRE_IMPORTS',
    'LIRE_JOURNAL',
    'VERIFIER',
    'REMETTRE',
    'UTILISER',
    'IMPORTER',
  ],
  ETAT: [...LECTURE, 'LIRE_IMPORTS', 'LIRE_JOURNAL', 'VERIFIER'],
  OPERATEUR: [...LECTURE, 'LIRE_NUMEROS', 'LIRE_IMPORTS', 'LIRE_JOURNAL', 'VERIFIER', 'IMPORTER'],
  GESTIONNAIRE: [...LECTURE, 'REMETTRE'],
  DISTRIBUTEUR: [...LECTURE, 'REMETTRE'],
  STRUCTURE: ['UTILISER'],
  HUB: LECTURE,
  ANALYSTE: [...LECTURE, 'VERIFIER'],
  INTEGRATEUR: ['LIRE_DETAIL'],
  PUBLIC: [],
  // What it forwards is decided again for whom it forwards, once identity comes with the request.
  ROUTEUR: ['ROUTER', ...LECTURE],
};

/** The one decision: whether a role has a right. Rows are then cut to its perimeter by the read layer. */
export const aLeDroit = (role: Role, droit: Droit): boolean => DROITS[role].includes(droit);

export const droitsDe = (role: Role): readonly Droit[] => DROITS[role];

/** Who may, in words, for a refusal that says whom to ask. */
export const quiALeDroit = (droit: Droit): string =>
  Object.entries(DROITS)
    .filter(([, droits]) => droits.includes(droit))
    .map(([role]) => NOMS[role] ?? role)
    .join(', ');

const NOMS: Readonly<Record<string, string>> = {
  ADMINISTRATEUR: 'administrateur du dispositif',
  ETAT: 'État',
  OPERATEUR: 'opérateur',
  GESTIONNAIRE: 'gestionnaire de collectivité',
  DISTRIBUTEUR: 'distributeur',
  STRUCTURE: 'structure',
  HUB: 'hub',
  ANALYSTE: 'analyste',
  INTEGRATEUR: 'intégrateur',
  ROUTEUR: 'routeur',
};

/**
 * The right that each type of the API asks for, whatever the way to it; `null` for what everyone may read.
 * A type left out is refused, and fails a test.
 */
export const EXIGENCES: Readonly<Record<string, Droit | null>> = {
  Query: null,
  Mutation: null,
  PageInfo: null,
  Registre: null,
  Compte: null,
  Territoire: null,
  Collectivite: null,
  Convention: null,
  Structure: null,
  LieuLabellise: null,
  AssertionDeLabel: null,
  Statistiques: null,
  EtapeDeLEntonnoir: null,
  Chiffre: null,
  Lignes: null,
  LigneStatistique: null,
  Indicateur: null,
  ChiffrePublie: null,
  Operateur: null,
  Commande: 'LIRE_DETAIL',
  EtapeFranchie: 'LIRE_DETAIL',
  Cohorte: 'LIRE_COHORTES',
  Effectif: 'LIRE_COHORTES',
  Distributeur: 'LIRE_DETAIL',
  Remise: 'LIRE_DETAIL',
  Carnet: 'LIRE_DETAIL',
  Pass: 'LIRE_DETAIL',
  Utilisation: 'LIRE_DETAIL',
  LigneDeReglement: 'LIRE_DETAIL',
  Import: 'LIRE_IMPORTS',
  RejetDImport: 'LIRE_IMPORTS',
  Evenement: 'LIRE_JOURNAL',
  Invariant: 'VERIFIER',
  // The members of a union are judged where they are selected: whether there is one would be told to all.
  'Query.carnet': 'LIRE_DETAIL',
  'Query.pass': 'LIRE_DETAIL',
  'Query.listeDePass': 'LIRE_DETAIL',
  'Query._entities': 'ROUTER',
  'Query._service': 'ROUTER',
  'Mutation.utiliserPass': 'UTILISER',
  'Mutation.remettreCarnet': 'REMETTRE',
  'Mutation.importer': 'IMPORTER',
};
