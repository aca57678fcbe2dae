import type { Role } from '../shared/context.ts';

/** What a reader may do, apart from what everyone may: places, territories, published and aggregate figures. */
export type Droit =
  | 'LIRE_DETAIL'
  | 'LIRE_NUMEROS'
  | 'LIRE_COHORTES'
  | 'LIRE_IMPORTS'
  | 'LIRE_JOURNAL'
  | 'LIRE_EVENEMENTS'
  | 'LIRE_AUDIT'
  | 'VERIFIER'
  | 'LIRE_REGLEMENTS'
  | 'DEPOSER'
  | 'INSTRUIRE'
  | 'COMMANDER'
  | 'PRODUIRE'
  | 'GERER_STOCK'
  | 'REMETTRE'
  | 'UTILISER'
  | 'ANNULER_USAGE'
  | 'DECLARER_BANQUE'
  | 'REGLER'
  | 'SIGNER'
  | 'MODIFIER_LIEUX'
  | 'LABELLISER'
  | 'CANDIDATER'
  | 'IMPORTER'
  | 'PUBLIER'
  | 'INVITER'
  | 'ADMINISTRER_ACCES'
  | 'VOIR_COMME'
  | 'ENREGISTRER_VUES'
  | 'PARTAGER_VUES'
  | 'ANNOTER'
  | 'GERER_JETONS'
  | 'ROUTER';

/** What an operation asks for: a right, or either of two. */
export type Exigence = Droit | `${Droit} ou ${Droit}`;

/** The rights that an exigence may be met by. */
export const droitsDeLExigence = (exigence: Exigence): readonly Droit[] =>
  exigence.split(' ou ').filter(estDroit);

const LECTURE: readonly Droit[] = ['LIRE_DETAIL', 'LIRE_COHORTES', 'LIRE_EVENEMENTS', 'ENREGISTRER_VUES'];

/** The rights of each role; what is not written here is refused. */
const DROITS_DE: Readonly<Record<Role, readonly Droit[]>> = {
  ADMINISTRATEUR: [
    ...LECTURE,
    'LIRE_NUMEROS',
    'LIRE_IMPORTS',
    'LIRE_JOURNAL',
    'LIRE_AUDIT',
    'VERIFIER',
    'LIRE_REGLEMENTS',
    'DEPOSER',
    'INSTRUIRE',
    'COMMANDER',
    'PRODUIRE',
    'GERER_STOCK',
    'REMETTRE',
    'UTILISER',
    'ANNULER_USAGE',
    'DECLARER_BANQUE',
    'REGLER',
    'SIGNER',
    'MODIFIER_LIEUX',
    'LABELLISER',
    'CANDIDATER',
    'IMPORTER',
    'PUBLIER',
    'INVITER',
    'ADMINISTRER_ACCES',
    'VOIR_COMME',
    'PARTAGER_VUES',
    'ANNOTER',
    'GERER_JETONS',
  ],
  ETAT: [
    ...LECTURE,
    'LIRE_IMPORTS',
    'LIRE_JOURNAL',
    'LIRE_AUDIT',
    'VERIFIER',
    'LIRE_REGLEMENTS',
    'INSTRUIRE',
    'PUBLIER',
    'ANNOTER',
  ],
  OPERATEUR: [
    ...LECTURE,
    'LIRE_NUMEROS',
    'LIRE_IMPORTS',
    'LIRE_JOURNAL',
    'VERIFIER',
    'LIRE_REGLEMENTS',
    'PRODUIRE',
    'GERER_STOCK',
    'ANNULER_USAGE',
    'REGLER',
    'SIGNER',
    'MODIFIER_LIEUX',
    'LABELLISER',
    'CANDIDATER',
    'IMPORTER',
  ],
  GESTIONNAIRE: [
    ...LECTURE,
    'DEPOSER',
    'COMMANDER',
    'GERER_STOCK',
    'REMETTRE',
    'SIGNER',
    'INVITER',
    'ANNOTER',
    'GERER_JETONS',
  ],
  DISTRIBUTEUR: [...LECTURE, 'REMETTRE'],
  STRUCTURE: [
    'UTILISER',
    'ANNULER_USAGE',
    'LIRE_REGLEMENTS',
    'DECLARER_BANQUE',
    'CANDIDATER',
    'ENREGISTRER_VUES',
  ],
  HUB: LECTURE,
  ANALYSTE: [...LECTURE, 'VERIFIER', 'PUBLIER', 'ANNOTER'],
  INTEGRATEUR: ['LIRE_DETAIL', 'LIRE_EVENEMENTS', 'ENREGISTRER_VUES', 'GERER_JETONS'],
  PUBLIC: [],
  // What it forwards is decided again for whom it forwards, once identity comes with the request.
  ROUTEUR: ['ROUTER', 'LIRE_DETAIL', 'LIRE_COHORTES'],
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
  LIRE_EVENEMENTS: 'suivre les événements de son périmètre, sans qui les a faits ni pourquoi',
  LIRE_AUDIT: 'lire l’audit des accès',
  VERIFIER: 'vérifier les invariants du registre',
  LIRE_REGLEMENTS: 'lire les contre-paiements et les coordonnées bancaires des structures, ou les siens',
  DEPOSER: 'déposer un dossier de cofinancement',
  INSTRUIRE: 'instruire les dossiers, signer et solder les conventions',
  COMMANDER: 'établir, signer ou abandonner un devis, et mandater une commande',
  PRODUIRE: 'faire avancer une commande, en encaisser les fonds et en fabriquer les carnets',
  GERER_STOCK: 'déplacer, bloquer, remplacer ou annuler des carnets',
  REMETTRE: 'remettre un carnet à une cohorte, en déclarer la perte',
  UTILISER: 'tester et utiliser un pass dans un lieu',
  ANNULER_USAGE: 'annuler une utilisation qui n’est pas payée',
  DECLARER_BANQUE: 'déclarer les coordonnées bancaires d’une structure',
  REGLER: 'vérifier les coordonnées bancaires, clore un mois et régler les structures',
  SIGNER: 'conduire une fin de validité et signer un état contradictoire',
  MODIFIER_LIEUX: 'créer, modifier et fusionner des lieux, décider des changements signalés',
  LABELLISER: 'donner, renouveler, suspendre ou retirer un label, instruire une candidature',
  CANDIDATER: 'demander un label pour un lieu, ou le sien, et verser ses pièces',
  IMPORTER: 'importer des fichiers',
  PUBLIER: 'mettre au registre, corriger ou retirer un chiffre publié par d’autres',
  INVITER: 'inviter des agents dans son propre périmètre',
  ADMINISTRER_ACCES: 'administrer les comptes, les habilitations et les droits',
  VOIR_COMME: 'voir la console comme un autre rôle, en lecture seule',
  ENREGISTRER_VUES: 'enregistrer des vues, les partager avec son équipe, se les faire envoyer',
  PARTAGER_VUES: 'donner à un rôle la première vue d’une page',
  ANNOTER: 'annoter le temps des figures dans son périmètre',
  GERER_JETONS:
    'créer, tourner et révoquer des jetons d’intégration, des encarts et des webhooks dans son périmètre',
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
