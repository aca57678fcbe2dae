/**
 * Whom a root field answers, beyond the right it asks for: anyone; each its perimeter; each what it did itself, France everything;
 * France only; a structure that holds the pass as well; what a session says, a token having none; a structure what was done in
 * its places; a structure what is its own, France for others.
 */
export type Portee =
  | 'PUBLIQUE'
  | 'PERIMETRE'
  | 'SIENS'
  | 'FRANCE'
  | 'PORTEUR'
  | 'SESSION'
  | 'STRUCTURE'
  | 'SIENNE';

export interface Operation {
  readonly portee: Portee;
  /** The least that can be asked of it; `siren`, `code`, `lieu`… designate something inside or outside a perimeter. */
  readonly document: string;
}

const operation = (portee: Portee, document: string): Operation => ({ portee, document });

const MOTIF = 'cleIdempotence: $cle, motif: "essai"';

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
  statistiques: operation(
    'PUBLIQUE',
    'query ($siren: String!) { statistiques(filtre: { collectivite: $siren }) { entonnoir { chiffre { valeur } } } }',
  ),
  indicateurs: operation('PUBLIQUE', '{ indicateurs { code } }'),
  chiffresPublies: operation('PUBLIQUE', '{ chiffresPublies { edges { cursor } } }'),
  commandes: operation(
    'PERIMETRE',
    'query ($siren: String!) { commandes(collectivite: $siren) { totalCount } }',
  ),
  appelsAProjets: operation('PUBLIQUE', '{ appelsAProjets { vague } }'),
  simulerCofinancement: operation(
    'PUBLIQUE',
    '{ simulerCofinancement(vague: 2020, criteres: { echelle: REGIONAL, achatCentimes: 4000000 }) { eligible } }',
  ),
  dossiers: operation(
    'PERIMETRE',
    'query ($siren: String!) { dossiers(collectivite: $siren) { totalCount } }',
  ),
  dossier: operation('PERIMETRE', 'query ($dossier: String!) { dossier(numero: $dossier) { intitule } }'),
  deposerDossier: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $siren: String!) { deposerDossier(input: { cleIdempotence: $cle, collectivite: $siren, vague: 2020, intitule: "Essai", criteres: { echelle: REGIONAL } }) { __typename } }',
  ),
  franchirEtapeDeDossier: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $dossier: String!) { franchirEtapeDeDossier(input: { cleIdempotence: $cle, dossier: $dossier, etape: SOLDE }) { __typename } }',
  ),
  signerConvention: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $dossier: String!) { signerConvention(input: { cleIdempotence: $cle, dossier: $dossier, totalCentimes: 100, parts: [{ genre: ETAT, financeur: "État", centimes: 100 }] }) { __typename } }',
  ),
  solderDossier: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $dossier: String!) { solderDossier(input: { cleIdempotence: $cle, dossier: $dossier }) { __typename } }',
  ),
  soldes: operation(
    'PERIMETRE',
    'query ($siren: String!) { soldes(vague: 2019, collectivite: $siren) { exigibleCentimes } }',
  ),
  vagues: operation('PERIMETRE', '{ vagues { vague commandeCentimes } }'),
  commande: operation('PERIMETRE', 'query ($commande: String!) { commande(numero: $commande) { numero } }'),
  listeDesDevis: operation(
    'PERIMETRE',
    'query ($siren: String!) { listeDesDevis(collectivite: $siren) { totalCount } }',
  ),
  devis: operation('PERIMETRE', 'query ($devis: String!) { devis(numero: $devis) { numero } }'),
  operateurs: operation('PUBLIQUE', '{ operateurs { totalCount } }'),
  prixDUnDevis: operation(
    'PUBLIQUE',
    '{ prixDUnDevis(operateur: "essai", nombreDePass: 10, fraisAmontDixMilliemes: 400, tvaDixMilliemes: 2000) { totalCentimes } }',
  ),
  lotsDImpression: operation(
    'PERIMETRE',
    'query ($siren: String!) { lotsDImpression(collectivite: $siren) { totalCount } }',
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
  echeances: operation('PERIMETRE', 'query ($siren: String!) { echeances(collectivite: $siren) { etat } }'),
  echeance: operation('PERIMETRE', 'query ($commande: String!) { echeance(commande: $commande) { etat } }'),
  carnetsDuConstat: operation(
    'PERIMETRE',
    'query ($commande: String!) { carnetsDuConstat(commande: $commande, somme: EMIS) { totalCount } }',
  ),
  couverture: operation(
    'PERIMETRE',
    'query ($siren: String!) { couverture(collectivite: $siren) { parCommande { id } } }',
  ),
  ecritures: operation(
    'PERIMETRE',
    'query ($siren: String!) { ecritures(collectivite: $siren) { totalCount } }',
  ),
  creances: operation('FRANCE', '{ creances(operateur: "essai") { nombre } }'),
  effetsDeReemission: operation(
    'FRANCE',
    '{ effetsDeReemission(commande: "2026-001", operateur: "essai-2", jour: "2026-09-15") { nombreDePass } }',
  ),
  declarerDefaillance: operation(
    'FRANCE',
    'mutation ($cle: String!) { declarerDefaillance(input: { cleIdempotence: $cle, operateur: "essai", jour: "2026-09-15", motif: "essai" }) { __typename } }',
  ),
  reemettre: operation(
    'FRANCE',
    'mutation ($cle: String!) { reemettre(input: { cleIdempotence: $cle, commande: "2026-001", operateur: "essai", jour: "2026-09-15", motif: "essai" }) { __typename } }',
  ),
  franchirEcheance: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $commande: String!) { franchirEcheance(input: { cleIdempotence: $cle, commande: $commande, acte: J_MOINS_30 }) { __typename } }',
  ),
  etablirEtatContradictoire: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $commande: String!) { etablirEtatContradictoire(input: { cleIdempotence: $cle, commande: $commande }) { __typename } }',
  ),
  signerEtatContradictoire: operation(
    'PERIMETRE',
    `mutation ($cle: String!, $etat: ID!) { signerEtatContradictoire(input: { cleIdempotence: $cle, etat: $etat, partie: OPERATEUR, empreinte: "${'a'.repeat(64)}" }) { __typename } }`,
  ),
  etablirDevis: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $siren: String!) { etablirDevis(input: { cleIdempotence: $cle, collectivite: $siren, operateur: "aucun", vague: 2020, nombreDePass: 10, tailleDeCarnet: 10, valideJusquAu: "2027-12-31" }) { __typename } }',
  ),
  abandonnerDevis: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $devis: String!) { abandonnerDevis(input: { cleIdempotence: $cle, devis: $devis, motif: "essai" }) { __typename } }',
  ),
  signerDevis: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $devis: String!) { signerDevis(input: { cleIdempotence: $cle, devis: $devis }) { __typename } }',
  ),
  franchirEtape: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $commande: String!) { franchirEtape(input: { cleIdempotence: $cle, commande: $commande, etape: BAT }) { __typename } }',
  ),
  enregistrerEncaissement: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $commande: String!) { enregistrerEncaissement(input: { cleIdempotence: $cle, commande: $commande, centimes: 1, payeur: "essai", reference: "essai" }) { __typename } }',
  ),
  reserverNumeros: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $commande: String!) { reserverNumeros(input: { cleIdempotence: $cle, commande: $commande }) { __typename } }',
  ),
  fabriquerCarnets: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $commande: String!) { fabriquerCarnets(input: { cleIdempotence: $cle, commande: $commande }) { __typename } }',
  ),
  remettreCarnet: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $carnet: String!) { remettreCarnet(input: { cleIdempotence: $cle, numero: $carnet, distributeur: "aucun", cohorte: "aucune" }) { __typename } }',
  ),
  stocks: operation('PERIMETRE', 'query ($siren: String!) { stocks(collectivite: $siren) { au } }'),
  deplacements: operation(
    'PERIMETRE',
    'query ($siren: String!) { deplacements(collectivite: $siren) { totalCount } }',
  ),
  incidents: operation(
    'PERIMETRE',
    'query ($siren: String!) { incidents(collectivite: $siren) { totalCount } }',
  ),
  distributeurs: operation(
    'PERIMETRE',
    'query ($siren: String!) { distributeurs(collectivite: $siren) { totalCount } }',
  ),
  remises: operation('PERIMETRE', 'query ($siren: String!) { remises(collectivite: $siren) { totalCount } }'),
  ajouterDistributeur: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $siren: String!) { ajouterDistributeur(input: { cleIdempotence: $cle, collectivite: $siren, code: "AA", nom: "Essai", genre: CCAS, communeCode: "00000" }) { __typename } }',
  ),
  declarerCohorte: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $siren: String!) { declarerCohorte(input: { cleIdempotence: $cle, collectivite: $siren, public: ALLOPHONES, libelle: "Essai", du: "2026-09-01", jusquAu: "2026-08-01", personnes: 1 }) { __typename } }',
  ),
  deplacerCarnets: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $carnet: String!) { deplacerCarnets(input: { cleIdempotence: $cle, plages: [{ premier: $carnet }], vers: COLLECTIVITE, simuler: true }) { __typename } }',
  ),
  arreterCarnet: operation(
    'PERIMETRE',
    `mutation ($cle: String!, $carnet: String!) { arreterCarnet(input: { ${MOTIF}, numero: $carnet, genre: ANNULATION }) { __typename } }`,
  ),
  declarerCarnetPerdu: operation(
    'PERIMETRE',
    `mutation ($cle: String!, $carnet: String!) { declarerCarnetPerdu(input: { ${MOTIF}, numero: $carnet }) { __typename } }`,
  ),
  libererCarnet: operation(
    'PERIMETRE',
    `mutation ($cle: String!, $carnet: String!) { libererCarnet(input: { ${MOTIF}, numero: $carnet, genre: DEBLOCAGE }) { __typename } }`,
  ),
  echangerCarnet: operation(
    'PERIMETRE',
    `mutation ($cle: String!, $carnet: String!) { echangerCarnet(input: { ${MOTIF}, numero: $carnet, remplacant: $carnet }) { __typename } }`,
  ),
  utiliserPass: operation(
    'PORTEUR',
    'mutation ($cle: String!, $pass: String!, $lieu: ID!) { utiliserPass(input: { cleIdempotence: $cle, numero: $pass, lieu: $lieu, service: DECOUVRIR, prixCentimes: 1000 }) { __typename } }',
  ),
  declarerCoordonneesBancaires: operation(
    'SIENNE',
    'mutation ($cle: String!, $structure: ID) { declarerCoordonneesBancaires(input: { cleIdempotence: $cle, structure: $structure, genre: AUTRE, titulaire: "Essai", iban: "FR7630006000011234567890189", bic: "AGRIFRPP" }) { __typename } }',
  ),
  verifierCoordonneesBancaires: operation(
    'FRANCE',
    'mutation ($cle: String!) { verifierCoordonneesBancaires(input: { cleIdempotence: $cle, coordonnees: "aucune", verdict: VERIFIEES }) { __typename } }',
  ),
  cloreLeMois: operation(
    'FRANCE',
    'mutation ($cle: String!) { cloreLeMois(input: { cleIdempotence: $cle, operateur: "essai", mois: "2026-08-01", simuler: true }) { __typename } }',
  ),
  ajouterAjustement: operation(
    'FRANCE',
    'mutation ($cle: String!, $structure: ID!) { ajouterAjustement(input: { cleIdempotence: $cle, structure: $structure, centimes: 100, motif: "essai" }) { __typename } }',
  ),
  testerPass: operation(
    'PORTEUR',
    'query ($pass: String!, $lieu: ID!) { testerPass(numero: $pass, lieu: $lieu) { __typename } }',
  ),
  passValide: operation('PUBLIQUE', 'query ($pass: String!) { passValide(numero: $pass) { valide } }'),
  annulerUtilisation: operation(
    'PORTEUR',
    `mutation ($cle: String!, $pass: String!) { annulerUtilisation(input: { ${MOTIF}, numero: $pass }) { __typename } }`,
  ),
  utilisations: operation('STRUCTURE', 'query ($lieu: ID) { utilisations(lieu: $lieu) { totalCount } }'),
  utilisationsParJour: operation(
    'STRUCTURE',
    'query ($lieu: ID) { utilisationsParJour(lieu: $lieu) { jour } }',
  ),
  mesLieux: operation('SESSION', '{ mesLieux { nom } }'),
  mesAppareils: operation('SIENS', '{ mesAppareils { nom } }'),
  enregistrerAppareil: operation(
    'PUBLIQUE',
    'mutation ($cle: String!) { enregistrerAppareil(input: { cleIdempotence: $cle, nom: "essai", clePublique: { x: "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4", y: "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM" } }) { __typename } }',
  ),
  retirerAppareil: operation(
    'SESSION',
    `mutation ($cle: String!, $lieu: ID!) { retirerAppareil(input: { ${MOTIF}, appareil: $lieu }) { __typename } }`,
  ),
  envoyerUtilisations: operation(
    'SESSION',
    'mutation ($cle: String!, $pass: String!, $lieu: ID!) { envoyerUtilisations(input: { appareil: $lieu, utilisations: [{ cle: $cle, numero: $pass, lieu: $lieu, service: DECOUVRIR, prixCentimes: 1000, saisieA: "2026-09-15T10:00:00Z", signature: "'.concat(
      'A'.repeat(86),
      '" }] }) { __typename } }',
    ),
  ),
  importer: operation(
    'SIENS',
    'mutation ($cle: String!, $depot: ID!) { importer(genre: PASS, depot: $depot, simuler: true, cleIdempotence: $cle) { etat } }',
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
  fermerMesSessions: operation('SESSION', 'mutation { fermerMesSessions { deja } }'),
};
