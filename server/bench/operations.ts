const UTILISER = `mutation Utiliser($input: UtiliserPassInput!) {
  utiliserPass(input: $input) {
    __typename
    ... on PassUtilise { deja pass { id rang etat } }
    ... on Refus { message }
  }
}`;

const UTILISER_POSTGRAPHILE = `mutation Utiliser($input: UtiliserPassInput!) {
  utiliserPass(input: $input) { usage: result { carnet fait deja } }
}`;

/** Thirty-six months of one territory. */
const PERIODE = { depuis: '2020-01-01', jusquAu: '2022-12-31' } as const;

/** The operations of the product that are measured; the bare server sends the statements they become. */
export const OPERATIONS: Readonly<Record<Mesure, string>> = {
  lieux: `query Lieux($departement: String!) {
  lieux(first: 50, filtre: { departement: $departement, genre: PASS_NUMERIQUE }) {
    totalCount
    edges { node {
      id nom adresse codePostal communeCode communeNom latitude longitude etatPassNumerique
      structure { id nom siret }
      labels { id genre acte du jusquAu emetteur }
    } }
  }
}`,
  recherche: `query Recherche($departement: String!, $recherche: String!) {
  lieux(first: 50, filtre: { recherche: $recherche, departement: $departement, genre: PASS_NUMERIQUE, etat: LABELLISE, ouvert: true }) {
    totalCount
    edges { node {
      id nom adresse codePostal communeCode communeNom latitude longitude etatPassNumerique
      structure { id nom siret }
      labels { id genre acte du jusquAu emetteur }
    } }
  }
}`,
  'collectivite-mois': `query CollectiviteParMois($siren: String!) {
  statistiques(base: FLUX, filtre: { collectivite: $siren }) {
    lignes(par: [MOIS]) { mois achetes livres actives distribues utilises rembourses }
  }
}`,
  'region-mois': `query RegionParMois($region: String!) {
  statistiques(base: FLUX, filtre: { region: $region, depuis: "${PERIODE.depuis}", jusquAu: "${PERIODE.jusquAu}" }) {
    lignes(par: [MOIS]) { mois achetes livres actives distribues utilises rembourses }
  }
}`,
  carnet: `query Carnet($numero: String!) {
  carnet(numero: $numero) {
    __typename
    ... on Carnet {
      id numero nombreDePass acheteLe tolereJusquAu etat
      pass {
        id rang
        utilisation { id jour service minutes prixCentimes partPassCentimes lieu { id nom communeNom } }
      }
    }
  }
}`,
  'collectivites-mois': `query CollectivitesParMois {
  statistiques(base: FLUX) {
    lignes(par: [COLLECTIVITE, MOIS]) {
      collectivite { siren nom } mois achetes livres actives distribues utilises rembourses
    }
  }
}`,
  utiliser: UTILISER,
  'utiliser-une-collectivite': UTILISER,
};

/** What is measured, in the order in which it is. */
export const LECTURES = [
  'lieux',
  'recherche',
  'collectivite-mois',
  'region-mois',
  'carnet',
  'collectivites-mois',
] as const;
export type Lecture = (typeof LECTURES)[number];
/** Uses of pass: of orders of many collectivités, or all of one. */
export const USAGES = ['utiliser', 'utiliser-une-collectivite'] as const;
export type Usage = (typeof USAGES)[number];
export type Mesure = Lecture | Usage;

export const estUsage = (mesure: Mesure): mesure is Usage => USAGES.some((usage) => usage === mesure);

/** The same questions asked of PostGraphile, in its own words. */
export const OPERATIONS_POSTGRAPHILE: Readonly<Record<Mesure, string>> = {
  lieux: `query Lieux($departement: String!, $jour: Date!) {
  lieux: lieuxAvecLabel(departement: $departement, genre: "PASS_NUMERIQUE", first: 50) {
    totalCount
    nodes {
      id: rowId nom adresse codePostal communeCode communeNom latitude longitude
      etatPassNumerique(jour: $jour)
      structure { id: rowId nom siret }
      labels(orderBy: [EVENEMENT_DESC, DU_DESC]) { id: rowId genre acte du jusquAu emetteur }
    }
  }
}`,
  recherche: `query Recherche($departement: String!, $recherche: String!, $jour: Date!, $horloges: JSON!) {
  lieux: rechercheDeLieux(departement: $departement, recherche: $recherche, jour: $jour, horloges: $horloges, first: 50) {
    totalCount
    nodes {
      id: rowId nom adresse codePostal communeCode communeNom latitude longitude
      etatPassNumerique(jour: $jour)
      structure { id: rowId nom siret }
      labels(orderBy: [EVENEMENT_DESC, DU_DESC]) { id: rowId genre acte du jusquAu emetteur }
    }
  }
}`,
  'collectivite-mois': `query CollectiviteParMois($siren: String!) {
  lignes: comptesDeList(siren: $siren) { mois achetes livres actives distribues utilises rembourses }
}`,
  'region-mois': `query RegionParMois($region: String!) {
  lignes: comptesDeLaRegionList(region: $region, depuis: "${PERIODE.depuis}", jusquAu: "${PERIODE.jusquAu}") {
    mois achetes livres actives distribues utilises rembourses
  }
}`,
  carnet: `query Carnet($lot: Int!, $serie: Int!, $jour: Date!) {
  carnet: carnetByLotAndSerie(lot: $lot, serie: $serie) {
    id: rowId numero nombreDePass acheteLe tolereJusquAu etat(jour: $jour)
    pass: lesPass(orderBy: [RANG_ASC]) {
      carnetId rang
      utilisation {
        id: rowId jour service minutes prixCentimes partPassCentimes lieu { id: rowId nom communeNom }
      }
    }
  }
}`,
  'collectivites-mois': `query CollectivitesParMois {
  lignes: allComptesList(orderBy: [COLLECTIVITE_ID_ASC, MOIS_ASC]) {
    collectivite { siren nom } mois achetes livres actives distribues utilises rembourses
  }
}`,
  utiliser: UTILISER_POSTGRAPHILE,
  'utiliser-une-collectivite': UTILISER_POSTGRAPHILE,
};
