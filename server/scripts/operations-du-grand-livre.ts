import { MOTIF, operation, type Operation } from './operation.ts';

/** A use of every root field of the rooms of the money and of the carnets. */
export const OPERATIONS_DU_GRAND_LIVRE: Readonly<Record<string, Operation>> = {
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
  devis: operation('PERIMETRE', 'query ($devis: String!) { devis(numero: $devis) { numero } }'),
  operateurs: operation('PUBLIQUE', '{ operateurs { totalCount } }'),
  prixDUnDevis: operation(
    'PUBLIQUE',
    '{ prixDUnDevis(operateur: "essai", nombreDePass: 10, fraisAmontDixMilliemes: 400, tvaDixMilliemes: 2000) { totalCentimes } }',
  ),
  franchirEcheance: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $commande: String!) { franchirEcheance(input: { cleIdempotence: $cle, commande: $commande, acte: J_MOINS_30 }) { __typename } }',
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
  stocks: operation('PERIMETRE', 'query ($siren: String!) { stocks(collectivite: $siren) { au } }'),
  deplacements: operation(
    'PERIMETRE',
    'query ($siren: String!) { deplacements(collectivite: $siren) { totalCount } }',
  ),
  declarerCohorte: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $siren: String!) { declarerCohorte(input: { cleIdempotence: $cle, collectivite: $siren, public: ALLOPHONES, libelle: "Essai", du: "2026-09-01", jusquAu: "2026-08-01", personnes: 1 }) { __typename } }',
  ),
  declarerCarnetPerdu: operation(
    'PERIMETRE',
    `mutation ($cle: String!, $carnet: String!) { declarerCarnetPerdu(input: { ${MOTIF}, numero: $carnet }) { __typename } }`,
  ),
  ajouterAjustement: operation(
    'FRANCE',
    'mutation ($cle: String!, $structure: ID!) { ajouterAjustement(input: { cleIdempotence: $cle, structure: $structure, centimes: 100, motif: "essai" }) { __typename } }',
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
  appelsAProjets: operation('PUBLIQUE', '{ appelsAProjets { vague } }'),
  simulerCofinancement: operation(
    'PUBLIQUE',
    '{ simulerCofinancement(vague: 2020, criteres: { echelle: REGIONAL, achatCentimes: 4000000 }) { eligible } }',
  ),
  dossiers: operation(
    'PERIMETRE',
    'query ($siren: String!) { dossiers(collectivite: $siren) { totalCount } }',
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
  lotsDImpression: operation(
    'PERIMETRE',
    'query ($siren: String!) { lotsDImpression(collectivite: $siren) { totalCount } }',
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
  etablirEtatContradictoire: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $commande: String!) { etablirEtatContradictoire(input: { cleIdempotence: $cle, commande: $commande }) { __typename } }',
  ),
  signerEtatContradictoire: operation(
    'PERIMETRE',
    `mutation ($cle: String!, $etat: ID!) { signerEtatContradictoire(input: { cleIdempotence: $cle, etat: $etat, partie: OPERATEUR, empreinte: "${'a'.repeat(64)}" }) { __typename } }`,
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
  incidents: operation(
    'PERIMETRE',
    'query ($siren: String!) { incidents(collectivite: $siren) { totalCount } }',
  ),
  distributeurs: operation(
    'PERIMETRE',
    'query ($siren: String!) { distributeurs(collectivite: $siren) { totalCount } }',
  ),
  deplacerCarnets: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $carnet: String!) { deplacerCarnets(input: { cleIdempotence: $cle, plages: [{ premier: $carnet }], vers: COLLECTIVITE, simuler: true }) { __typename } }',
  ),
  arreterCarnet: operation(
    'PERIMETRE',
    `mutation ($cle: String!, $carnet: String!) { arreterCarnet(input: { ${MOTIF}, numero: $carnet, genre: ANNULATION }) { __typename } }`,
  ),
  libererCarnet: operation(
    'PERIMETRE',
    `mutation ($cle: String!, $carnet: String!) { libererCarnet(input: { ${MOTIF}, numero: $carnet, genre: DEBLOCAGE }) { __typename } }`,
  ),
  echangerCarnet: operation(
    'PERIMETRE',
    `mutation ($cle: String!, $carnet: String!) { echangerCarnet(input: { ${MOTIF}, numero: $carnet, remplacant: $carnet }) { __typename } }`,
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
  testerPass: operation(
    'PORTEUR',
    'query ($pass: String!, $lieu: ID!) { testerPass(numero: $pass, lieu: $lieu) { __typename } }',
  ),
  envoyerUtilisations: operation(
    'SESSION',
    'mutation ($cle: String!, $pass: String!, $lieu: ID!) { envoyerUtilisations(input: { appareil: $lieu, utilisations: [{ cle: $cle, numero: $pass, lieu: $lieu, service: DECOUVRIR, prixCentimes: 1000, saisieA: "2026-09-15T10:00:00Z", signature: "'.concat(
      'A'.repeat(86),
      '" }] }) { __typename } }',
    ),
  ),
};
