import { MOTIF, operation, type Operation } from './operation.ts';
import { OPERATIONS_DES_LIEUX } from './operations-des-lieux.ts';
import { OPERATIONS_DES_LABELS } from './operations-des-labels.ts';
import { OPERATIONS_DE_L_INTEGRATION } from './operations-de-l-integration.ts';
import { OPERATIONS_DES_STATISTIQUES } from './operations-des-statistiques.ts';
import { OPERATIONS_DU_GRAND_LIVRE } from './operations-du-grand-livre.ts';

/** A use of every root field of the schema. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  registre: operation('PUBLIQUE', '{ registre { role } }'),
  comptesDeDemonstration: operation('PUBLIQUE', '{ comptesDeDemonstration { role } }'),
  territoires: operation(
    'PUBLIQUE',
    'query ($code: String) { territoires(departement: $code) { edges { node { nom } } } }',
  ),
  territoire: operation(
    'PUBLIQUE',
    'query ($code: String!) { territoire(type: DEPARTEMENT, code: $code) { nom } }',
  ),
  collectivites: operation('PUBLIQUE', '{ collectivites { totalCount } }'),
  collectivite: operation('PUBLIQUE', 'query ($siren: String!) { collectivite(siren: $siren) { nom } }'),
  lieux: operation('PUBLIQUE', '{ lieux { totalCount } }'),
  lieu: operation('PUBLIQUE', 'query ($lieu: ID!) { lieu(id: $lieu) { nombreDUtilisations } }'),
  commandes: operation(
    'PERIMETRE',
    'query ($siren: String!) { commandes(collectivite: $siren) { totalCount } }',
  ),
  carnets: operation('PERIMETRE', 'query ($siren: String!) { carnets(collectivite: $siren) { totalCount } }'),
  cohortes: operation(
    'PERIMETRE',
    'query ($siren: String!) { cohortes(collectivite: $siren) { totalCount } }',
  ),
  listeDePass: operation(
    'PERIMETRE',
    'query ($siren: String!) { listeDePass(etape: UTILISES, filtre: { collectivite: $siren }) { totalCount } }',
  ),
  carnet: operation('PERIMETRE', 'query ($carnet: String!) { carnet(numero: $carnet) { __typename } }'),
  pass: operation('PERIMETRE', 'query ($pass: String!) { pass(numero: $pass) { __typename } }'),
  evenements: operation('PERIMETRE', 'query ($objet: String!) { evenements(objet: $objet) { totalCount } }'),
  typesDEvenement: operation('PUBLIQUE', '{ typesDEvenement { type } }'),
  modeleDImport: operation('PUBLIQUE', '{ modeleDImport(genre: COHORTES) { nom } }'),
  imports: operation('SIENS', '{ imports { totalCount } }'),
  import: operation('SIENS', 'query ($import: ID!) { import(id: $import) { fichier } }'),
  verification: operation('FRANCE', '{ verification { code } }'),
  audit: operation('FRANCE', '{ audit { edges { cursor } } }'),
  chaines: operation('PUBLIQUE', '{ chaines { rang } }'),
  sceau: operation('PUBLIQUE', '{ sceau(chaine: PASS, rang: 1) }'),
  structure: operation('PUBLIQUE', 'query ($structure: ID!) { structure(id: $structure) { nom } }'),
  coordonneesAVerifier: operation('FRANCE', '{ coordonneesAVerifier { edges { cursor } } }'),
  iban: operation('SIENNE', 'query ($coordonnees: ID!) { iban(coordonnees: $coordonnees) }'),
  contrePaiements: operation('PUBLIQUE', '{ contrePaiements { totalCount } }'),
  contrePaiement: operation(
    'PUBLIQUE',
    'query ($contrePaiement: String!) { contrePaiement(numero: $contrePaiement) { numero } }',
  ),
  cloturesAFaire: operation('FRANCE', '{ cloturesAFaire { mois } }'),
  aRegler: operation('FRANCE', '{ aRegler(operateur: "essai", mois: "2026-08-01") { centimes } }'),
  releve: operation('SIENNE', 'query ($structure: ID) { releve(structure: $structure) { au } }'),
  attestation: operation(
    'SIENNE',
    'query ($lieu: ID!) { attestation(lieu: $lieu, du: "2026-01-01", au: "2026-12-31") { du } }',
  ),
  moi: operation('SESSION', '{ moi { lectureSeule } }'),
  comptes: operation(
    'PERIMETRE',
    'query ($pseudonyme: String) { comptes(recherche: $pseudonyme) { totalCount } }',
  ),
  invitations: operation('SIENS', '{ invitations { totalCount } }'),
  demandesDAcces: operation('FRANCE', '{ demandesDAcces { edges { cursor } } }'),
  matriceDesDroits: operation('PUBLIQUE', '{ matriceDesDroits { droit } }'),
  _service: operation('PUBLIQUE', '{ _service { sdl } }'),
  _entities: operation(
    'PERIMETRE',
    'query ($cles: [_Any!]!) { _entities(representations: $cles) { __typename } }',
  ),
  remettreCarnet: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $carnet: String!) { remettreCarnet(input: { cleIdempotence: $cle, numero: $carnet, distributeur: "aucun", cohorte: "aucune" }) { __typename } }',
  ),
  remises: operation('PERIMETRE', 'query ($siren: String!) { remises(collectivite: $siren) { totalCount } }'),
  ajouterDistributeur: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $siren: String!) { ajouterDistributeur(input: { cleIdempotence: $cle, collectivite: $siren, code: "AA", nom: "Essai", genre: CCAS, communeCode: "00000" }) { __typename } }',
  ),
  utiliserPass: operation(
    'PORTEUR',
    'mutation ($cle: String!, $pass: String!, $lieu: ID!) { utiliserPass(input: { cleIdempotence: $cle, numero: $pass, lieu: $lieu, service: DECOUVRIR, prixCentimes: 1000 }) { __typename } }',
  ),
  importer: operation(
    'SIENS',
    'mutation ($cle: String!, $depot: ID!) { importer(genre: PASS, depot: $depot, simuler: true, cleIdempotence: $cle) { etat } }',
  ),
  depot: operation('SIENS', 'query ($depot: ID!) { depot(id: $depot) { fichier } }'),
  avancementDImport: operation('SIENS', 'query ($depot: ID!) { avancementDImport(depot: $depot) { etape } }'),
  corrigerCellules: operation(
    'SIENS',
    'mutation ($depot: ID!) { corrigerCellules(input: { depot: $depot, corrections: [{ ligne: 2, colonne: "adresse", valeur: "1 rue" }] }) { id } }',
  ),
  inviterCompte: operation(
    'PERIMETRE',
    `mutation ($cle: String!, $siren: String!) { inviterCompte(input: { ${MOTIF}, courriel: "essai@exemple.invalid", role: DISTRIBUTEUR, perimetreType: COLLECTIVITE, perimetreCode: $siren }) { __typename } }`,
  ),
  annulerInvitation: operation(
    'PERIMETRE',
    `mutation ($cle: String!, $invitation: ID!) { annulerInvitation(input: { ${MOTIF}, invitation: $invitation }) { __typename } }`,
  ),
  accorderHabilitation: operation(
    'PERIMETRE',
    `mutation ($cle: String!, $siren: String!, $compte: ID!) { accorderHabilitation(input: { ${MOTIF}, compte: $compte, role: DISTRIBUTEUR, perimetreType: COLLECTIVITE, perimetreCode: $siren }) { __typename } }`,
  ),
  retirerHabilitation: operation(
    'PERIMETRE',
    `mutation ($cle: String!, $habilitation: ID!) { retirerHabilitation(input: { ${MOTIF}, habilitation: $habilitation }) { __typename } }`,
  ),
  fermerCompte: operation(
    'FRANCE',
    `mutation ($cle: String!, $compte: ID!) { fermerCompte(input: { ${MOTIF}, compte: $compte }) { __typename } }`,
  ),
  confirmerIdentite: operation(
    'FRANCE',
    `mutation ($cle: String!, $compte: ID!) { confirmerIdentite(input: { ${MOTIF}, compte: $compte, fournisseur: "aucun", acceptee: true }) { __typename } }`,
  ),
  repondreALaDemande: operation(
    'FRANCE',
    `mutation ($cle: String!, $compte: ID!) { repondreALaDemande(input: { ${MOTIF}, demande: $compte, acceptee: false }) { __typename } }`,
  ),
  modifierDroits: operation(
    'FRANCE',
    `mutation ($cle: String!) { modifierDroits(input: { ${MOTIF}, simuler: true, changements: [{ role: ANALYSTE, droit: "VERIFIER", accorde: false }] }) { __typename } }`,
  ),
  annulerEvenement: operation(
    'PERIMETRE',
    `mutation ($cle: String!, $faite: ID!) { annulerEvenement(input: { ${MOTIF}, evenement: $faite }) { __typename } }`,
  ),
  demanderAcces: operation(
    'SESSION',
    `mutation ($cle: String!) { demanderAcces(input: { ${MOTIF}, droit: "IMPORTER", page: "/imports" }) { __typename } }`,
  ),
  signalerPresence: operation(
    'PUBLIQUE',
    'mutation ($lieu: ID!) { signalerPresence(lieu: $lieu, onglet: "essai") }',
  ),
  fermerMesSessions: operation('SESSION', 'mutation { fermerMesSessions { deja } }'),
  ...OPERATIONS_DU_GRAND_LIVRE,
  ...OPERATIONS_DES_LIEUX,
  ...OPERATIONS_DES_LABELS,
  ...OPERATIONS_DES_STATISTIQUES,
  ...OPERATIONS_DE_L_INTEGRATION,
};

/** A use of every subscription: they answer by a stream. */
export const ABONNEMENTS: Readonly<Record<string, Operation>> = {
  lieuModifie: operation('PUBLIQUE', 'subscription ($lieu: ID) { lieuModifie(lieu: $lieu) { curseur } }'),
  labelModifie: operation('PUBLIQUE', 'subscription ($lieu: ID) { labelModifie(lieu: $lieu) { curseur } }'),
  passEvenement: operation(
    'PERIMETRE',
    'subscription ($pass: String!) { passEvenement(numero: $pass) { evenement { curseur } } }',
  ),
  importProgression: operation(
    'SIENS',
    'subscription ($depot: ID!) { importProgression(depot: $depot) { etape } }',
  ),
  indicateursMisAJour: operation(
    'PUBLIQUE',
    'subscription { indicateursMisAJour(selection: { indicateurs: ["pass.utilises"] }) { tableau { total { valeurs } } } }',
  ),
  evenements: operation(
    'PERIMETRE',
    'subscription ($objet: String) { evenements(objet: $objet) { curseur } }',
  ),
  encartMisAJour: operation(
    'ENCART',
    'subscription ($encart: ID!) { encartMisAJour(id: $encart) { curseur } }',
  ),
  jetonsServis: operation('SIENS', 'subscription { jetonsServis { vuA } }'),
  presence: operation('PUBLIQUE', 'subscription ($lieu: ID!) { presence(lieu: $lieu) { agent } }'),
};
