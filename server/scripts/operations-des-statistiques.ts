import { MOTIF, operation, type Operation } from './operation.ts';

/** A use of every root field of figures, their comparisons, saved views and exports. */
export const OPERATIONS_DES_STATISTIQUES: Readonly<Record<string, Operation>> = {
  statistiques: operation(
    'PUBLIQUE',
    'query ($siren: String!) { statistiques(filtre: { collectivite: $siren }) { entonnoir { chiffre { valeur } } } }',
  ),
  indicateurs: operation('PUBLIQUE', '{ indicateurs { code } }'),
  triangle: operation(
    'PERIMETRE',
    'query ($siren: String!) { triangle(filtre: { collectivite: $siren }) { lignes { carnets } } }',
  ),
  courbes: operation(
    'PERIMETRE',
    'query ($siren: String!) { courbes(series: [{ filtre: { collectivite: $siren } }]) { carnets } }',
  ),
  carnetsSuivis: operation(
    'PERIMETRE',
    'query ($siren: String!) { carnetsSuivis(filtre: { collectivite: $siren }) { totalCount } }',
  ),
  prevision: operation(
    'PERIMETRE',
    'query ($siren: String!) { prevision(filtre: { collectivite: $siren }) { lignes { perdus } } }',
  ),
  cohorte: operation('PERIMETRE', 'query ($cohorte: ID!) { cohorte(id: $cohorte) { suivi { carnets } } }'),
  fixerObjectifDeCohorte: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $cohorte: ID!) { fixerObjectifDeCohorte(input: { cleIdempotence: $cle, cohorte: $cohorte, carnets: 1, aCompterDu: "2000-01-01" }) { __typename } }',
  ),
  annulerObjectifDeCohorte: operation(
    'PERIMETRE',
    `mutation ($cle: String!, $cohorte: ID!) { annulerObjectifDeCohorte(input: { ${MOTIF}, objectif: $cohorte }) { __typename } }`,
  ),
  vueEnregistree: operation('PUBLIQUE', '{ vueEnregistree(code: "essaj222") { code } }'),
  vuesEnregistrees: operation('PUBLIQUE', '{ vuesEnregistrees { edges { cursor } } }'),
  annotations: operation('PUBLIQUE', '{ annotations { nom } }'),
  annoter: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $siren: String!) { annoter(input: { cleIdempotence: $cle, nom: "essai", court: "essai", du: "2021-01-01", au: "2021-01-31", territoire: COLLECTIVITE, code: $siren }) { __typename } }',
  ),
  retirerAnnotation: operation(
    'PUBLIQUE',
    'mutation ($cle: String!) { retirerAnnotation(input: { cleIdempotence: $cle, annotation: "essai", retiree: true }) { ... on AnnotationEcrite { deja } ... on Refus { message } } }',
  ),
  mesProgrammations: operation('SESSION', '{ mesProgrammations { id } }'),
  programmerEnvoi: operation(
    'SESSION',
    'mutation ($cle: String!) { programmerEnvoi(input: { cleIdempotence: $cle, vue: "essaj222", format: CSV, rythme: JOUR, heure: "08:00" }) { __typename } }',
  ),
  modifierProgrammation: operation(
    'SESSION',
    'mutation ($cle: String!) { modifierProgrammation(input: { cleIdempotence: $cle, programmation: "essai", versionAttendue: 1 }) { __typename } }',
  ),
  envoyerMaintenant: operation(
    'SESSION',
    'mutation ($cle: String!) { envoyerMaintenant(input: { cleIdempotence: $cle, programmation: "essai" }) { __typename } }',
  ),
  enregistrerVue: operation(
    'PUBLIQUE',
    'mutation ($cle: String!) { enregistrerVue(input: { cleIdempotence: $cle, nom: "essai", chemin: "/pilotage", requete: "", portee: PERSONNELLE }) { __typename } }',
  ),
  modifierVue: operation(
    'PUBLIQUE',
    'mutation ($cle: String!) { modifierVue(input: { cleIdempotence: $cle, vue: "essai", versionAttendue: 1, nom: "essai" }) { ... on VueGardee { deja } ... on Refus { message } } }',
  ),
  supprimerVue: operation(
    'PUBLIQUE',
    'mutation ($cle: String!) { supprimerVue(input: { cleIdempotence: $cle, vue: "essai", versionAttendue: 1 }) { ... on VueGardee { deja } ... on Refus { message } } }',
  ),
  retablirVue: operation(
    'PUBLIQUE',
    'mutation ($cle: String!) { retablirVue(input: { cleIdempotence: $cle, vue: "essai", version: 1, versionAttendue: 1 }) { ... on VueGardee { deja } ... on Refus { message } } }',
  ),
  chiffresPublies: operation('PUBLIQUE', '{ chiffresPublies { edges { cursor } } }'),
  comparaison: operation(
    'PUBLIQUE',
    'query ($siren: String!) { comparaison(cotes: [{ collectivite: $siren }, {}]) { provisoire } }',
  ),
  mesuresComparables: operation('PUBLIQUE', '{ mesuresComparables { code } }'),
  publierChiffre: operation(
    'FRANCE',
    'mutation ($cle: String!) { publierChiffre(input: { cleIdempotence: $cle, publieLe: "2020", auteur: "Essai", indicateur: "essai", valeur: "1", unite: "pass", perimetre: "national", source: "https://exemple.fr", motif: "essai" }) { __typename } }',
  ),
  corrigerChiffre: operation(
    'FRANCE',
    'mutation ($cle: String!) { corrigerChiffre(input: { cleIdempotence: $cle, chiffre: "aucun", versionAttendue: 1, publieLe: "2020", auteur: "Essai", indicateur: "essai", valeur: "1", unite: "pass", perimetre: "national", source: "https://exemple.fr", motif: "essai" }) { __typename } }',
  ),
  retirerChiffre: operation(
    'FRANCE',
    'mutation ($cle: String!) { retirerChiffre(input: { cleIdempotence: $cle, chiffre: "aucun", motif: "essai" }) { __typename } }',
  ),
};
