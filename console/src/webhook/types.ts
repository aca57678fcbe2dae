import { graphql } from '../graphql/index.ts';
import type { TypesDEvenementAChoisirQuery as Lus } from '../graphql/graphql.ts';
import { type Langue, majuscule } from '../shared/format.ts';

export const TypesDEvenementAChoisirQuery = graphql(`
  query TypesDEvenementAChoisir {
    typesDEvenement {
      type
      libelle
    }
  }
`);

export type TypeAChoisir = Lus['typesDEvenement'][number];

/** The families of events, by the first word of their types. */
const FAMILLES: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  acces: ['Accès', 'Access'],
  ajustement: ['Ajustements de règlement', 'Corrections of payments'],
  annotation: ['Annotations', 'Notes'],
  appareil: ['Appareils de guichet', 'Counter devices'],
  candidature: ['Demandes de label', 'Applications for labels'],
  carnet: ['Carnets', 'Booklets'],
  carnets: ['Carnets, en lot', 'Booklets, in batches'],
  chiffre: ['Chiffres publiés', 'Published figures'],
  cohorte: ['Cohortes', 'Cohorts'],
  commande: ['Commandes', 'Orders'],
  compte: ['Comptes', 'Accounts'],
  contre_paiement: ['Contre-paiements', 'Closings'],
  convention: ['Conventions', 'Agreements'],
  coordonnees: ['Coordonnées bancaires', 'Bank details'],
  devis: ['Devis', 'Quotes'],
  dossier: ['Dossiers de cofinancement', 'Funding files'],
  echeance: ['Fins de validité', 'Ends of validity'],
  habilitation: ['Habilitations', 'Roles granted'],
  invitation: ['Invitations', 'Invitations'],
  jeton: ['Jetons', 'Tokens'],
  label: ['Labels', 'Labels'],
  labels: ['Labels, en lot', 'Labels, in batches'],
  lieu: ['Lieux', 'Places'],
  lieux: ['Lieux, en lot', 'Places, in batches'],
  mois: ['Clôtures de mois', 'Closings of months'],
  pass: ['Pass', 'Passes'],
  vue: ['Vues enregistrées', 'Saved views'],
  webhook: ['Webhooks', 'Webhooks'],
};

const debutDe = (type: string): string => type.slice(0, type.indexOf('.'));

/** The name of a family, or its word in the types when it has none. */
export function familleEnMots(debut: string, langue: Langue): string {
  const mots = FAMILLES[debut];
  return mots?.[langue === 'fr' ? 0 : 1] ?? majuscule(debut.replaceAll('_', ' '));
}

/** Types by family, in the order of their names. */
export const parFamille = (
  types: readonly TypeAChoisir[],
  langue: Langue,
): readonly (readonly [debut: string, types: readonly TypeAChoisir[]])[] =>
  [...Map.groupBy(types, ({ type }) => debutDe(type))].toSorted(([a], [b]) =>
    familleEnMots(a, langue).localeCompare(familleEnMots(b, langue), langue),
  );

/** What was chosen, in words: a type, or all those of a family. */
export function typeEnMots(choisi: string, types: readonly TypeAChoisir[], langue: Langue): string {
  if (choisi.endsWith('.*')) {
    const famille = familleEnMots(choisi.slice(0, -2), langue);
    return langue === 'fr' ? `${famille} : tout` : `${famille}: all`;
  }
  return types.find(({ type }) => type === choisi)?.libelle ?? choisi;
}
