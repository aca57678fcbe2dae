/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment EncartMontre_Ligne on LigneDEncart {\n  code\n  cellules {\n    texte\n    masque\n    ouvrable\n  }\n}\n\nfragment EncartMontre_Colonne on ColonneDEncart {\n  code\n  libelle\n  genre\n  unite\n  definition\n  cachee\n}\n\nfragment EncartMontre_Point on PointDEncart {\n  code\n  nom\n  texte\n  valeur\n  bas\n  haut\n  effectif\n  prudence\n  provisoire\n  masque\n}\n\nfragment EncartMontre_Mesure on MesureDEncart {\n  code\n  nom\n  unite\n  definition\n  additive\n}\n\nquery EncartMontre($id: ID!, $langue: LangueDEncart!) {\n  encart(id: $id, langue: $langue) {\n    id\n    titre\n    adresse\n    forme\n    detail\n    constat\n    mesure {\n      ...EncartMontre_Mesure @unmask\n    }\n    points {\n      ...EncartMontre_Point @unmask\n    }\n    colonnes {\n      ...EncartMontre_Colonne @unmask\n    }\n    lignes {\n      ...EncartMontre_Ligne @unmask\n    }\n    pied {\n      ...EncartMontre_Ligne @unmask\n    }\n    nombreDeLignes\n    base\n    attribution\n    au\n    provisoire\n    fraicheur\n    remarques\n    source\n  }\n}\n\nquery EncartOuvert($id: ID!, $ligne: String!, $colonne: String!, $langue: LangueDEncart!) {\n  detailDEncart(id: $id, ligne: $ligne, colonne: $colonne, langue: $langue) {\n    titre\n    adresse\n    constat\n    mesure {\n      ...EncartMontre_Mesure @unmask\n    }\n    points {\n      ...EncartMontre_Point @unmask\n    }\n    colonnes {\n      ...EncartMontre_Colonne @unmask\n    }\n    lignes {\n      ...EncartMontre_Ligne @unmask\n    }\n    pied {\n      ...EncartMontre_Ligne @unmask\n    }\n    nombreDeLignes\n    base\n    attribution\n    au\n    provisoire\n    fraicheur\n    remarques\n    source\n  }\n}\n\nsubscription EncartEnDirect($id: ID!) {\n  encartMisAJour(id: $id) {\n    quand\n  }\n}": typeof types.EncartMontre_LigneFragmentDoc,
};
const documents: Documents = {
    "fragment EncartMontre_Ligne on LigneDEncart {\n  code\n  cellules {\n    texte\n    masque\n    ouvrable\n  }\n}\n\nfragment EncartMontre_Colonne on ColonneDEncart {\n  code\n  libelle\n  genre\n  unite\n  definition\n  cachee\n}\n\nfragment EncartMontre_Point on PointDEncart {\n  code\n  nom\n  texte\n  valeur\n  bas\n  haut\n  effectif\n  prudence\n  provisoire\n  masque\n}\n\nfragment EncartMontre_Mesure on MesureDEncart {\n  code\n  nom\n  unite\n  definition\n  additive\n}\n\nquery EncartMontre($id: ID!, $langue: LangueDEncart!) {\n  encart(id: $id, langue: $langue) {\n    id\n    titre\n    adresse\n    forme\n    detail\n    constat\n    mesure {\n      ...EncartMontre_Mesure @unmask\n    }\n    points {\n      ...EncartMontre_Point @unmask\n    }\n    colonnes {\n      ...EncartMontre_Colonne @unmask\n    }\n    lignes {\n      ...EncartMontre_Ligne @unmask\n    }\n    pied {\n      ...EncartMontre_Ligne @unmask\n    }\n    nombreDeLignes\n    base\n    attribution\n    au\n    provisoire\n    fraicheur\n    remarques\n    source\n  }\n}\n\nquery EncartOuvert($id: ID!, $ligne: String!, $colonne: String!, $langue: LangueDEncart!) {\n  detailDEncart(id: $id, ligne: $ligne, colonne: $colonne, langue: $langue) {\n    titre\n    adresse\n    constat\n    mesure {\n      ...EncartMontre_Mesure @unmask\n    }\n    points {\n      ...EncartMontre_Point @unmask\n    }\n    colonnes {\n      ...EncartMontre_Colonne @unmask\n    }\n    lignes {\n      ...EncartMontre_Ligne @unmask\n    }\n    pied {\n      ...EncartMontre_Ligne @unmask\n    }\n    nombreDeLignes\n    base\n    attribution\n    au\n    provisoire\n    fraicheur\n    remarques\n    source\n  }\n}\n\nsubscription EncartEnDirect($id: ID!) {\n  encartMisAJour(id: $id) {\n    quand\n  }\n}": types.EncartMontre_LigneFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EncartMontre_Ligne on LigneDEncart {\n  code\n  cellules {\n    texte\n    masque\n    ouvrable\n  }\n}\n\nfragment EncartMontre_Colonne on ColonneDEncart {\n  code\n  libelle\n  genre\n  unite\n  definition\n  cachee\n}\n\nfragment EncartMontre_Point on PointDEncart {\n  code\n  nom\n  texte\n  valeur\n  bas\n  haut\n  effectif\n  prudence\n  provisoire\n  masque\n}\n\nfragment EncartMontre_Mesure on MesureDEncart {\n  code\n  nom\n  unite\n  definition\n  additive\n}\n\nquery EncartMontre($id: ID!, $langue: LangueDEncart!) {\n  encart(id: $id, langue: $langue) {\n    id\n    titre\n    adresse\n    forme\n    detail\n    constat\n    mesure {\n      ...EncartMontre_Mesure @unmask\n    }\n    points {\n      ...EncartMontre_Point @unmask\n    }\n    colonnes {\n      ...EncartMontre_Colonne @unmask\n    }\n    lignes {\n      ...EncartMontre_Ligne @unmask\n    }\n    pied {\n      ...EncartMontre_Ligne @unmask\n    }\n    nombreDeLignes\n    base\n    attribution\n    au\n    provisoire\n    fraicheur\n    remarques\n    source\n  }\n}\n\nquery EncartOuvert($id: ID!, $ligne: String!, $colonne: String!, $langue: LangueDEncart!) {\n  detailDEncart(id: $id, ligne: $ligne, colonne: $colonne, langue: $langue) {\n    titre\n    adresse\n    constat\n    mesure {\n      ...EncartMontre_Mesure @unmask\n    }\n    points {\n      ...EncartMontre_Point @unmask\n    }\n    colonnes {\n      ...EncartMontre_Colonne @unmask\n    }\n    lignes {\n      ...EncartMontre_Ligne @unmask\n    }\n    pied {\n      ...EncartMontre_Ligne @unmask\n    }\n    nombreDeLignes\n    base\n    attribution\n    au\n    provisoire\n    fraicheur\n    remarques\n    source\n  }\n}\n\nsubscription EncartEnDirect($id: ID!) {\n  encartMisAJour(id: $id) {\n    quand\n  }\n}"): (typeof documents)["fragment EncartMontre_Ligne on LigneDEncart {\n  code\n  cellules {\n    texte\n    masque\n    ouvrable\n  }\n}\n\nfragment EncartMontre_Colonne on ColonneDEncart {\n  code\n  libelle\n  genre\n  unite\n  definition\n  cachee\n}\n\nfragment EncartMontre_Point on PointDEncart {\n  code\n  nom\n  texte\n  valeur\n  bas\n  haut\n  effectif\n  prudence\n  provisoire\n  masque\n}\n\nfragment EncartMontre_Mesure on MesureDEncart {\n  code\n  nom\n  unite\n  definition\n  additive\n}\n\nquery EncartMontre($id: ID!, $langue: LangueDEncart!) {\n  encart(id: $id, langue: $langue) {\n    id\n    titre\n    adresse\n    forme\n    detail\n    constat\n    mesure {\n      ...EncartMontre_Mesure @unmask\n    }\n    points {\n      ...EncartMontre_Point @unmask\n    }\n    colonnes {\n      ...EncartMontre_Colonne @unmask\n    }\n    lignes {\n      ...EncartMontre_Ligne @unmask\n    }\n    pied {\n      ...EncartMontre_Ligne @unmask\n    }\n    nombreDeLignes\n    base\n    attribution\n    au\n    provisoire\n    fraicheur\n    remarques\n    source\n  }\n}\n\nquery EncartOuvert($id: ID!, $ligne: String!, $colonne: String!, $langue: LangueDEncart!) {\n  detailDEncart(id: $id, ligne: $ligne, colonne: $colonne, langue: $langue) {\n    titre\n    adresse\n    constat\n    mesure {\n      ...EncartMontre_Mesure @unmask\n    }\n    points {\n      ...EncartMontre_Point @unmask\n    }\n    colonnes {\n      ...EncartMontre_Colonne @unmask\n    }\n    lignes {\n      ...EncartMontre_Ligne @unmask\n    }\n    pied {\n      ...EncartMontre_Ligne @unmask\n    }\n    nombreDeLignes\n    base\n    attribution\n    au\n    provisoire\n    fraicheur\n    remarques\n    source\n  }\n}\n\nsubscription EncartEnDirect($id: ID!) {\n  encartMisAJour(id: $id) {\n    quand\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;