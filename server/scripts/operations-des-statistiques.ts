import { operation, type Operation } from './operation.ts';

/** A use of every root field of figures, their comparisons, saved views and exports. */
export const OPERATIONS_DES_STATISTIQUES: Readonly<Record<string, Operation>> = {
  statistiques: operation(
    'PUBLIQUE',
    'query ($siren: String!) { statistiques(filtre: { collectivite: $siren }) { entonnoir { chiffre { valeur } } } }',
  ),
  indicateurs: operation('PUBLIQUE', '{ indicateurs { code } }'),
  vueEnregistree: operation('PUBLIQUE', '{ vueEnregistree(code: "essaj222") { code } }'),
  vuesEnregistrees: operation('PUBLIQUE', '{ vuesEnregistrees { edges { cursor } } }'),
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
};
