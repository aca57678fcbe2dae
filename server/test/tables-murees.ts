/** Tables with a row for each buyer, and those of whoever imports. */
export const DU_PERIMETRE = [
  'labels.evenement',
  'pass.ajustement',
  'pass.annulation',
  'pass.avoir',
  'pass.carnet',
  'pass.cohorte',
  'pass.cohorte_objectif',
  'pass.commande',
  'pass.commande_etape',
  'pass.commande_part',
  'pass.deplacement',
  'pass.devis',
  'pass.devis_fin',
  'pass.distributeur',
  'pass.echeance',
  'pass.ecriture',
  'pass.ecriture_pliee',
  'pass.encaissement',
  'pass.etat_contradictoire',
  'pass.etat_signature',
  'pass.evenement',
  'pass.incident',
  'pass.reemission',
  'pass.reglement_ligne',
  'pass.reservation',
  'pass.remise',
  'pass.utilisation',
  'plateforme.evenement',
  'statistiques.evenement',
  'territoires.dossier',
  'territoires.dossier_etape',
  'territoires.evenement',
];
export const DE_L_ACTEUR = [
  'plateforme.depot',
  'plateforme.depot_correction',
  'plateforme.import',
  'plateforme.import_ecart',
  'plateforme.import_rejet',
  'pass.cohorte_effectif',
];
/** Of a structure, whoever bought the pass: its bank details and what it is paid. */
export const DE_LA_STRUCTURE = [
  'pass.coordonnees_verification',
  'pass.virement',
  'pass.ajustement_regle',
  'labels.candidature_acte',
];
/** Counts by month, and conventions: everyone reads them. */
export const PUBLIEES = [
  'territoires.convention_part',
  'pass.mouvement',
  'statistiques.pli',
  'statistiques.pli_mois',
  'territoires.convention',
];
