import type { Attribution, Base, Dimension, NatureDIndicateur } from '../graphql/graphql.ts';
import type { Langue } from '../shared/format.ts';

type Mots<Cle extends string, Dit = string> = Readonly<Record<Langue, Readonly<Record<Cle, Dit>>>>;

export const NATURES: Mots<NatureDIndicateur, { readonly nom: string; readonly sens: string }> = {
  fr: {
    COMPTE: { nom: 'compte', sens: 'les mailles s’additionnent' },
    SOMME: { nom: 'somme', sens: 'les mailles s’additionnent' },
    RAPPORT: { nom: 'rapport', sens: 'le total est un rapport, non une somme' },
    QUANTILE: { nom: 'médiane ou décile', sens: 'rien ne s’additionne' },
    DISTINCT: { nom: 'objets distincts', sens: 'le total n’est pas la somme des mailles' },
  },
  en: {
    COMPTE: { nom: 'count', sens: 'cells add up' },
    SOMME: { nom: 'sum', sens: 'cells add up' },
    RAPPORT: { nom: 'ratio', sens: 'the total is a ratio, not a sum' },
    QUANTILE: { nom: 'median or decile', sens: 'nothing adds up' },
    DISTINCT: { nom: 'distinct objects', sens: 'the total is not the sum of the cells' },
  },
};

/** The kind that an address names; `null` for what is none. */
export const natureLue = (lue: string | undefined): NatureDIndicateur | null =>
  LES_NATURES.find((une) => une === lue) ?? null;
const LES_NATURES: readonly NatureDIndicateur[] = ['COMPTE', 'SOMME', 'RAPPORT', 'QUANTILE', 'DISTINCT'];

export const BASES: Mots<Base> = {
  fr: { ACHAT: 'achats de la période', FLUX: 'flux de la période' },
  en: { ACHAT: 'bought in the period', FLUX: 'flow of the period' },
};

export const ATTRIBUTIONS: Mots<Attribution> = {
  fr: { COMMANDITAIRE: 'commanditaire', LIEU: 'lieu d’utilisation' },
  en: { COMMANDITAIRE: 'buyer', LIEU: 'place of use' },
};

export const DIMENSIONS: Mots<Dimension> = {
  fr: {
    MOIS: 'mois',
    TRIMESTRE: 'trimestre',
    ANNEE: 'année',
    COLLECTIVITE: 'collectivité',
    COMMUNE: 'commune',
    EPCI: 'EPCI',
    DEPARTEMENT: 'département',
    REGION: 'région',
    PUBLIC: 'public',
    VAGUE: 'vague',
    OPERATEUR: 'opérateur',
    DISTRIBUTEUR: 'distributeur',
    LIEU: 'lieu',
    SERVICE: 'service',
  },
  en: {
    MOIS: 'month',
    TRIMESTRE: 'quarter',
    ANNEE: 'year',
    COLLECTIVITE: 'authority',
    COMMUNE: 'commune',
    EPCI: 'EPCI',
    DEPARTEMENT: 'département',
    REGION: 'region',
    PUBLIC: 'beneficiaries',
    VAGUE: 'wave',
    OPERATEUR: 'operator',
    DISTRIBUTEUR: 'distributor',
    LIEU: 'place',
    SERVICE: 'service',
  },
};
