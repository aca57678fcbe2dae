import type { Chaine } from '../graphql/graphql.ts';
import { type Langue, type Nom, nom } from '../shared/format.ts';
import { CHAMPS_DE_L_INTEGRATION, EVENEMENTS_DE_L_INTEGRATION } from './mots-de-l-integration.ts';
import { COMPTES_DES_LIEUX, EVENEMENTS_DES_LIEUX } from './mots-des-lieux.ts';
import { EVENEMENTS_DES_PASS } from './mots-des-pass.ts';

export type Mots = Readonly<Record<Langue, string>>;
export const dit = (fr: string, en: string): Mots => ({ fr, en });

/** What each type of event is called; one that has no name yet is read from its own words. */
export const EVENEMENTS: Readonly<Record<string, Mots>> = {
  ...EVENEMENTS_DES_LIEUX,
  ...EVENEMENTS_DES_PASS,
  ...EVENEMENTS_DE_L_INTEGRATION,
  'convention.signee': dit('Convention signée', 'Agreement signed'),
  'dossier.depose': dit('Dossier de cofinancement déposé', 'Funding file filed'),
  'dossier.instruit': dit('Dossier instruit', 'Funding file examined'),
  'dossier.laureat': dit('Dossier lauréat', 'Funding file granted'),
  'dossier.refuse': dit('Dossier refusé', 'Funding file refused'),
  'dossier.verse': dit('Aide versée', 'Grant paid'),
  'dossier.solde': dit('Dossier soldé', 'Funding file settled'),
  'dossier.reversement': dit('Reversement constaté', 'Repayment recorded'),
  'lieux.importes': dit('Lieux importés', 'Places imported'),
  'territoires.importes': dit('Territoires importés', 'Territories imported'),
  'territoires.charges': dit('Territoires chargés', 'Territories loaded'),
  'conventions.reprises': dit('Conventions reprises', 'Agreements taken over'),
  'commandes.reprises': dit('Commandes reprises', 'Orders taken over'),
  'etapes.reprises': dit('Étapes de commande reprises', 'Steps of orders taken over'),
  'collectivites.importees': dit('Collectivités importées', 'Local authorities imported'),
  'commandes.importees': dit('Commandes importées', 'Orders imported'),
  'deplacements.repris': dit('Déplacements de carnets repris', 'Moves of booklets taken over'),
  'financements.repris': dit('Financements de commandes repris', 'Funding of orders taken over'),
  'echeances.reprises': dit('Fins de validité reprises', 'Ends of validity taken over'),
  'tarifs.repris': dit('Tarifs des opérateurs repris', 'Rates of operators taken over'),
  'reglements.enregistres': dit('Règlements importés', 'Payments imported'),
  'lieux.repris': dit('Lieux repris', 'Places taken over'),
  'labels.repris': dit('Labels repris', 'Labels taken over'),
  'reglements.repris': dit('Règlements repris', 'Payments taken over'),
  'coordonnees.declarees': dit('Coordonnées bancaires déclarées', 'Bank details declared'),
  'coordonnees.verifiees': dit('Coordonnées bancaires vérifiées', 'Bank details verified'),
  'coordonnees.refusees': dit('Coordonnées bancaires refusées', 'Bank details refused'),
  'coordonnees.reprises': dit('Coordonnées bancaires reprises', 'Bank details taken over'),
  'verifications.reprises': dit(
    'Vérifications bancaires reprises',
    'Verifications of bank details taken over',
  ),
  'mois.clos': dit('Mois clos', 'Month closed'),
  'contre_paiement.regle': dit('Pass d’une collectivité réglés', 'Passes of an authority paid'),
  'contre_paiements.repris': dit('Contre-paiements repris', 'Closings taken over'),
  'ajustement.ajoute': dit('Ajustement de règlement', 'Correction of a payment'),
  'demonstration.comptes': dit('Comptes de démonstration créés', 'Demonstration accounts made'),
  'invitation.faite': dit('Invitation', 'Invitation'),
  'invitation.annulee': dit('Invitation annulée', 'Invitation withdrawn'),
  'invitation.acceptee': dit('Invitation acceptée', 'Invitation accepted'),
  'habilitation.accordee': dit('Habilitation accordée', 'Role granted'),
  'habilitation.retiree': dit('Habilitation retirée', 'Role withdrawn'),
  'identite.confirmee': dit('Identité confirmée', 'Identity confirmed'),
  'identite.ecartee': dit('Identité écartée', 'Identity set aside'),
  'compte.ferme': dit('Compte fermé', 'Account closed'),
  'compte.purge': dit('Compte fermé et effacé', 'Account closed and erased'),
  'compte.rouvert': dit('Compte rouvert', 'Account opened again'),
  'acces.demande': dit('Accès demandé', 'Access asked for'),
  'acces.repondu': dit('Demande d’accès répondue', 'Access request answered'),
  'droits.modifies': dit('Droits modifiés', 'Rights changed'),
  'demonstration.effacee': dit('Démonstration effacée', 'Demonstration erased'),
};

/** What each action of the audit is called. */
export const ACTIONS: Readonly<Record<string, Mots>> = {
  'operation.refusee': dit('Lecture ou opération refusée', 'Reading or operation refused'),
  'session.ouverte': dit('Connexion', 'Login'),
  'session.fermee': dit('Déconnexion', 'Logout'),
  'session.refusee': dit('Connexion refusée', 'Login refused'),
  'habilitation.choisie': dit('Habilitation choisie', 'Role chosen'),
  'identite.a_confirmer': dit('Identité à confirmer', 'Identity to confirm'),
  'voir.comme': dit('Voir comme', 'Seen as'),
  'budget.depasse': dit('Budget de la minute dépassé', 'Budget of the minute exceeded'),
  'numero.essais': dit('Trop de numéros inconnus', 'Too many unknown numbers'),
  'pass.utiliser': dit('Utilisation d’un pass', 'Use of a pass'),
  'pass.annuler': dit('Annulation d’une utilisation', 'Taking back of a use'),
  'utilisation.envoyer': dit('Utilisation hors connexion', 'Offline use'),
  'appareil.enregistrer': dit('Enregistrement d’un appareil', 'Registration of a device'),
  'appareil.retirer': dit('Retrait d’un appareil', 'Withdrawal of a device'),
  'carnet.remettre': dit('Remise d’un carnet', 'Hand-over of a booklet'),
  'fichier.depose': dit('Fichier déposé', 'File sent'),
  'fichier.simule': dit('Import simulé', 'Import tried'),
  'fichier.importe': dit('Fichier importé', 'File imported'),
  'rejets.telecharge': dit('Lignes rejetées téléchargées', 'Rejected rows downloaded'),
  'coordonnees.iban_lu': dit('IBAN entier lu', 'Whole IBAN read'),
  'coordonnees.declarer': dit('Déclaration de coordonnées bancaires', 'Declaration of bank details'),
  'coordonnees.verifier': dit('Vérification de coordonnées bancaires', 'Verification of bank details'),
  'mois.clore': dit('Clôture d’un mois', 'Closing of a month'),
  'ajustement.ajouter': dit('Ajustement d’un règlement', 'Correction of a payment'),
  'cloture.exportee': dit('Contre-paiement exporté', 'Closing exported'),
  'releve.exporte': dit('Relevé de structure exporté', 'Statement of a structure exported'),
  'journal.exporte': dit('Journal exporté', 'Journal exported'),
  'audit.exporte': dit('Audit exporté', 'Audit exported'),
  'audit.retention_reglee': dit('Durée de l’audit réglée', 'Retention of the audit set'),
  'audit.purge': dit('Audit purgé', 'Audit purged'),
};

/** `habilitation.accordee` reads « Habilitation accordee » until it is given a name. */
export function nomDe(code: string, noms: Readonly<Record<string, Mots>>, langue: Langue): string {
  const mots = code.replaceAll(/[._]/gu, ' ');
  return noms[code]?.[langue] ?? mots.charAt(0).toUpperCase() + mots.slice(1);
}

export const CHAINES: Readonly<Record<Langue, Record<Chaine, string>>> = {
  fr: {
    PLATEFORME: 'Plateforme',
    TERRITOIRES: 'Territoires',
    LABELS: 'Lieux et labels',
    PASS: 'Carnets et pass',
    STATISTIQUES: 'Chiffres',
    AUDIT: 'Audit des accès',
  },
  en: {
    PLATEFORME: 'Platform',
    TERRITOIRES: 'Territories',
    LABELS: 'Places and labels',
    PASS: 'Booklets and passes',
    STATISTIQUES: 'Figures',
    AUDIT: 'Audit of accesses',
  },
};

/** Fields whose value says enough alone, then those that are read after their name, as « lot 4 ». */
export const BRUTS: readonly string[] = ['refus', 'message', 'fichier', 'nombre'];
export const ACCOLES: readonly string[] = ['lot', 'rang', 'jour', 'annee', 'centimes', 'avant'];

/** What is counted, agreed with its number. */
export const COMPTES: Readonly<Record<string, Readonly<Record<Langue, Nom>>>> = {
  pass: { fr: nom('pass', 'pass'), en: nom('pass', 'passes') },
  lignes: { fr: nom('ligne', 'lignes'), en: nom('row', 'rows') },
  creees: { fr: nom('créée', 'créées'), en: nom('created', 'created') },
  modifiees: { fr: nom('modifiée', 'modifiées'), en: nom('changed', 'changed') },
  inchangees: { fr: nom('inchangée', 'inchangées'), en: nom('unchanged', 'unchanged') },
  rejetees: { fr: nom('rejetée', 'rejetées'), en: nom('rejected', 'rejected') },
  assertions: {
    fr: nom('assertion de label', 'assertions de label'),
    en: nom('label assertion', 'label assertions'),
  },
  territoires: { fr: nom('territoire', 'territoires'), en: nom('territory', 'territories') },
  ...COMPTES_DES_LIEUX,
  octets: { fr: nom('octet', 'octets'), en: nom('byte', 'bytes') },
};

/** The other fields of a content, and those of an address; one that has no name here is read under its own. */
export const CHAMPS: Readonly<Record<string, Mots>> = {
  ...CHAMPS_DE_L_INTEGRATION,
  lot: dit('lot', 'batch'),
  rang: dit('rang', 'rank'),
  jour: dit('le', 'on'),
  annee: dit('code officiel de', 'official code of'),
  centimes: dit('le pass paie', 'the pass pays'),
  avant: dit('avant le', 'before'),
  droit: dit('droit demandé', 'right asked for'),
  operation: dit('opération', 'operation'),
  filtres: dit('filtres', 'filters'),
  objet: dit('objet', 'object'),
  acteur: dit('acteur', 'actor'),
  motif: dit('motif', 'reason'),
  du: dit('du', 'from'),
  au: dit('au', 'until'),
  recherche: dit('recherche', 'search'),
  refusSeuls: dit('refus seuls', 'refusals only'),
  collectivite: dit('collectivité', 'authority'),
  departement: dit('département', 'département'),
  nom: dit('nom', 'name'),
  adresse: dit('adresse', 'address'),
  complement_adresse: dit('complément d’adresse', 'address, second line'),
  code_postal: dit('code postal', 'postcode'),
  commune_code: dit('code de la commune', 'code of the commune'),
  commune_nom: dit('commune', 'commune'),
  itinerance: dit('itinérance', 'travelling'),
  presentation: dit('présentation', 'presentation'),
  labels: dit('labels', 'labels'),
  mois: dit('mois', 'months'),
  telephone: dit('téléphone', 'telephone'),
  courriels: dit('courriels', 'e-mails'),
  site_web: dit('site', 'website'),
  horaires: dit('horaires', 'opening hours'),
};
