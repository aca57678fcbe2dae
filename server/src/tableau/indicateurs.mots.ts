import type { Langue } from '../feuille/feuille.module.ts';

interface Mots {
  readonly nom: string;
  readonly definition: string;
  readonly formule: string;
  readonly unite: string;
}

/** English words of the catalogue; it is written in French, and what has no English yet keeps it. The console says the same. */
const EN_ANGLAIS: Readonly<Record<string, Mots>> = {
  'pass.achetes': {
    nom: 'Passes bought',
    definition: 'Passes of an order signed by the authority, on the day of the signature, delivered or not.',
    formule: 'sum of the passes of signed orders',
    unite: 'passes',
  },
  'pass.livres': {
    nom: 'Passes delivered',
    definition: 'Passes bought whose order was delivered to the authority.',
    formule: 'sum of the passes of delivered orders',
    unite: 'passes',
  },
  'pass.actives': {
    nom: 'Passes activated',
    definition:
      'Passes delivered that the operator put in circulation once the payment of the order was mandated.',
    formule: 'sum of the passes of activated orders',
    unite: 'passes',
  },
  'pass.distribues': {
    nom: 'Passes handed out',
    definition:
      'Passes of the booklets given to a cohort of beneficiaries: all those of the booklet, used or not.',
    formule: 'sum of the passes of booklets handed out',
    unite: 'passes',
  },
  'pass.utilises': {
    nom: 'Passes used',
    definition: 'Passes accepted by a labelled place for a service, on the day of the service.',
    formule: 'number of uses',
    unite: 'passes',
  },
  'pass.rembourses': {
    nom: 'Passes paid',
    definition: 'Passes used for which the place was paid, on the day of the payment.',
    formule: 'number of payment lines',
    unite: 'passes',
  },
  'taux.usage': {
    nom: 'Use rate',
    definition:
      'Passes used over passes bought. On the bought base, the passes bought in the period and what became of them; on the flow base, what happened in the period, and the rate may go over 100%.',
    formule: 'passes used ÷ passes bought; Wilson interval at 95% on the bought base',
    unite: 'share',
  },
};

/** The words of an indicator in the language of the reader. */
export const motsDe = <Dit extends { readonly code: string; readonly nom: string }>(
  indicateur: Dit,
  langue: Langue,
): Dit => (langue === 'fr' ? indicateur : { ...indicateur, ...EN_ANGLAIS[indicateur.code] });

/** What the sheets of the catalogue are made of, as their page says it. */
export const MOTS_DES_INDICATEURS = {
  fr: {
    titre: 'Indicateurs',
    cite: (texte: string) => `«\u00a0${texte}\u00a0»`,
    nature: (nom: string) => `nature\u00a0: ${nom}`,
    catalogue: 'Catalogue',
    autres: 'Mesures des appels à projets',
    version: (version: number, depuis: string) => `${version}, depuis le ${depuis}`,
    passee: (version: number, du: string, au: string) => `Version ${version}, du ${du} au ${au}`,
    deux: '\u00a0: ',
    natures: {
      COMPTE: ['compte', 'les mailles s’additionnent'],
      SOMME: ['somme', 'les mailles s’additionnent'],
      RAPPORT: ['rapport', 'le total est un rapport, non une somme'],
      QUANTILE: ['médiane ou décile', 'rien ne s’additionne'],
      DISTINCT: ['objets distincts', 'le total n’est pas la somme des mailles'],
    },
    bases: { ACHAT: 'achats de la période', FLUX: 'flux de la période' },
    attributions: { COMMANDITAIRE: 'commanditaire', LIEU: 'lieu d’utilisation' },
    dimensions: {
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
  },
  en: {
    titre: 'Indicators',
    cite: (texte: string) => `“${texte}”`,
    nature: (nom: string) => `kind: ${nom}`,
    catalogue: 'Catalogue',
    autres: 'Measures of the calls for projects',
    version: (version: number, depuis: string) => `${version}, since ${depuis}`,
    passee: (version: number, du: string, au: string) => `Version ${version}, from ${du} to ${au}`,
    deux: ': ',
    natures: {
      COMPTE: ['count', 'cells add up'],
      SOMME: ['sum', 'cells add up'],
      RAPPORT: ['ratio', 'the total is a ratio, not a sum'],
      QUANTILE: ['median or decile', 'nothing adds up'],
      DISTINCT: ['distinct objects', 'the total is not the sum of the cells'],
    },
    bases: { ACHAT: 'bought in the period', FLUX: 'flow of the period' },
    attributions: { COMMANDITAIRE: 'buyer', LIEU: 'place of use' },
    dimensions: {
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
  },
} as const;
