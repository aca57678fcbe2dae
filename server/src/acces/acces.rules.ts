import type { Role } from '../shared/context.ts';

/** What a reader may do, apart from what everyone may: places, territories, published and aggregate figures. */
export type Droit =
  | 'LIRE_DETAIL'
  | 'LIRE_NUMEROS'
  | 'LIRE_COHORTES'
  | 'LIRE_IMPORTS'
  | 'LIRE_JOURNAL'
  | 'LIRE_AUDIT'
  | 'VERIFIER'
  | 'REMETTRE'
  | 'UTILISER'
  | 'IMPORTER'
  | 'INVITER'
  | 'ADMINISTRER_ACCES'
  | 'VOIR_COMME'
  | 'ROUTER';

const LECTURE: readonly Droit[] = ['LIRE_DETAIL', 'LIRE_COHORTES'];

/** The rights of each role; what is not written here is refused. */
const DROITS_DE: Readonly<Record<Role, readonly Droit[]>> = {
  ADMINISTRATEUR: [
    ...LECTURE,
    'LIRE_NUMEROS',
    'LIRE_IMPORTS',
    'LIRE_JOURNAL',
    'LIRE_AUDIT',
    'VERIFIER',
    'REMETTRE',
    'UTILISER',
    'IMPORTER',
    'INVITER',
    'ADMINISTRER_ACCES',
    'VOIR_COMME',
  ],
  ETAT: [...LECTURE, 'LIRE_IMPORTS', 'LIRE_JOURNAL', 'LIRE_AUDIT', 'VERIFIER'],
  OPERATEUR: [...LECTURE, 'LIRE_NUMEROS', 'LIRE_IMPORTS', 'LIRE_JOURNAL', 'VERIFIER', 'IMPORTER'],
  GESTIONNAIRE: [...LECTURE, 'REMETTRE', 'INVITER'],
  DISTRIBUTEUR: [...LECTURE, 'REMETTRE'],
  STRUCTURE: ['UTILISER'],
  HUB: LECTURE,
  ANALYSTE: [...LECTURE, 'VERIFIER'],
  INTEGRATEUR: ['LIRE_DETAIL'],
  PUBLIC: [],
  // What it forwards is decided again for whom it forwards, once identity comes with the request.
  ROUTEUR: ['ROUTER', ...LECTURE],
};

/** What was said of a right of a role since: « ROLE DROIT » → granted or not. */
export type Surcharges = ReadonlyMap<string, boolean>;

/** What nobody can take away: someone must remain who can give rights back. */
const INALIENABLES: ReadonlySet<string> = new Set([
  'ADMINISTRATEUR ADMINISTRER_ACCES',
  'ADMINISTRATEUR INVITER',
  'ROUTEUR ROUTER',
]);

/** Whether a role has a right: the last word said of it, otherwise the table above. */
export function decider(role: Role, droit: Droit, surcharges: Surcharges): boolean {
  const ici = `${role} ${droit}`;
  if (INALIENABLES.has(ici)) return true;
  // Only the router routes, and the public reads what is open to all.
  if (droit === 'ROUTER' || role === 'PUBLIC' || role === 'ROUTEUR') return DROITS_DE[role].includes(droit);
  return surcharges.get(ici) ?? DROITS_DE[role].includes(droit);
}

/** Every right, in words. */
export const DROITS_EN_MOTS: Readonly<Record<Exclude<Droit, 'ROUTER'>, string>> = {
  LIRE_DETAIL: 'lire les commandes, carnets, pass, remises, utilisations et règlements de son périmètre',
  LIRE_NUMEROS: 'lire les numéros entiers de carnets et de pass',
  LIRE_COHORTES: 'lire les cohortes de bénéficiaires, en effectifs',
  LIRE_IMPORTS: 'lire les imports et leurs rejets',
  LIRE_JOURNAL: 'lire le journal des faits',
  LIRE_AUDIT: 'lire l’audit des accès',
  VERIFIER: 'vérifier les invariants du registre',
  REMETTRE: 'remettre un carnet à une cohorte',
  UTILISER: 'utiliser un pass dans un lieu',
  IMPORTER: 'importer des fichiers',
  INVITER: 'inviter des agents dans son propre périmètre',
  ADMINISTRER_ACCES: 'administrer les comptes, les habilitations et les droits',
  VOIR_COMME: 'voir la console comme un autre rôle, en lecture seule',
};

export const estDroit = (texte: string): texte is Droit => texte in DROITS_EN_MOTS || texte === 'ROUTER';

/** Every right. */
export const DROITS: readonly Droit[] = [...Object.keys(DROITS_EN_MOTS).filter(estDroit), 'ROUTER'];

export const estRole = (valeur: unknown): valeur is Role => typeof valeur === 'string' && valeur in DROITS_DE;

/** Roles in words; the router's is no person's. */
export const NOMS: Readonly<Partial<Record<Role, string>>> = {
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
  MonCompte: null,
  SessionOuverte: null,
  HabilitationDAgent: null,
  IdentiteDeCompte: null,
  CompteDAgent: null,
  Fournisseur: null,
  AccesModifie: null,
  CompteInvite: 'INVITER',
  Invitation: 'INVITER',
  DemandeDAcces: 'ADMINISTRER_ACCES',
  LigneDeDroits: null,
  EcartDeDroit: 'ADMINISTRER_ACCES',
  DroitsModifies: 'ADMINISTRER_ACCES',
  'Query.comptes': 'INVITER',
  'Query.invitations': 'INVITER',
  'Query.demandesDAcces': 'ADMINISTRER_ACCES',
  // Who meets a closed door must know whom to ask.
  'Query.matriceDesDroits': null,
  'Mutation.demanderAcces': null,
  'Mutation.fermerMesSessions': null,
  'Mutation.inviterCompte': 'INVITER',
  'Mutation.annulerInvitation': 'INVITER',
  'Mutation.accorderHabilitation': 'INVITER',
  'Mutation.retirerHabilitation': 'INVITER',
  'Mutation.annulerEvenement': 'INVITER',
  'Mutation.fermerCompte': 'ADMINISTRER_ACCES',
  'Mutation.confirmerIdentite': 'ADMINISTRER_ACCES',
  'Mutation.repondreALaDemande': 'ADMINISTRER_ACCES',
  'Mutation.modifierDroits': 'ADMINISTRER_ACCES',
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
  LigneDAudit: 'LIRE_AUDIT',
  ChaineDeSceaux: 'LIRE_JOURNAL',
  'Query.sceau': 'LIRE_JOURNAL',
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
