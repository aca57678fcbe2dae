import { MOTIF, operation, type Operation } from './operation.ts';

/** A use of every root field of the rooms of places and labels. */
export const OPERATIONS_DES_LIEUX: Readonly<Record<string, Operation>> = {
  doublons: operation('FRANCE', '{ doublons { edges { cursor } } }'),
  comparerLieux: operation(
    'FRANCE',
    'query ($lieu: ID!, $autreLieu: ID!) { comparerLieux(un: $lieu, autre: $autreLieu) { score } }',
  ),
  fusionnerLieux: operation(
    'FRANCE',
    `mutation ($cle: String!, $lieu: ID!, $autreLieu: ID!) { fusionnerLieux(input: { ${MOTIF}, garde: $lieu, absorbe: $autreLieu, versionDuGarde: 1, versionDeLAbsorbe: 1, simuler: true }) { __typename } }`,
  ),
  ecarterDoublon: operation(
    'FRANCE',
    `mutation ($cle: String!, $lieu: ID!, $autreLieu: ID!) { ecarterDoublon(input: { ${MOTIF}, un: $lieu, autre: $autreLieu }) { __typename } }`,
  ),
  signalements: operation('SIENNE', '{ signalements { totalCount } }'),
  signalerUnChangement: operation(
    'PUBLIQUE',
    'mutation ($cle: String!, $lieu: ID!) { signalerUnChangement(input: { cleIdempotence: $cle, lieu: $lieu, message: "Essai" }) { __typename } }',
  ),
  deciderSignalement: operation(
    'FRANCE',
    `mutation ($cle: String!, $signalement: ID!) { deciderSignalement(input: { ${MOTIF}, signalement: $signalement, acceptee: false, versionAttendue: 1 }) { __typename } }`,
  ),
  referentielsDesLieux: operation('PUBLIQUE', '{ referentielsDesLieux { champ } }'),
  modifierLieu: operation(
    'FRANCE',
    `mutation ($cle: String!, $lieu: ID!) { modifierLieu(input: { ${MOTIF}, lieu: $lieu, versionAttendue: 1, champs: { nom: "Essai" } }) { __typename } }`,
  ),
  creerLieu: operation(
    'FRANCE',
    `mutation ($cle: String!) { creerLieu(input: { ${MOTIF}, champs: { nom: "Essai", communeCode: "33063" } }) { __typename } }`,
  ),
  retablirChamp: operation(
    'FRANCE',
    `mutation ($cle: String!, $lieu: ID!) { retablirChamp(input: { ${MOTIF}, lieu: $lieu, version: 2, champ: "nom", versionAttendue: 1 }) { __typename } }`,
  ),
  retirerLieu: operation(
    'FRANCE',
    `mutation ($cle: String!, $lieu: ID!) { retirerLieu(input: { ${MOTIF}, lieu: $lieu }) { __typename } }`,
  ),
  remettreLieu: operation(
    'FRANCE',
    `mutation ($cle: String!, $lieu: ID!) { remettreLieu(input: { ${MOTIF}, lieu: $lieu }) { __typename } }`,
  ),
  modifierStructure: operation(
    'FRANCE',
    `mutation ($cle: String!, $structure: ID!) { modifierStructure(input: { ${MOTIF}, structure: $structure, versionAttendue: 1, nom: "Essai" }) { __typename } }`,
  ),
  modifierLabels: operation(
    'FRANCE',
    'mutation ($cle: String!, $lieu: ID!) { modifierLabels(input: { cleIdempotence: $cle, lieux: [$lieu], genre: PASS_NUMERIQUE, acte: SUSPENSION, motif: "essai", simuler: true }) { __typename } }',
  ),
  carteDesLieux: operation('PUBLIQUE', '{ carteDesLieux { sansPosition } }'),
};
