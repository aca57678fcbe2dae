import type { Langue } from './format.ts';

/** What a figure counts, as the API says it. */
export interface Indicateur {
  readonly code: string;
  readonly nom: string;
  readonly definition: string;
  readonly formule: string;
  readonly unite: string;
}

type Mots = Omit<Indicateur, 'code'>;

/** English words of the catalogue; the API writes it in French, and its codes are stable. */
const ENGLISH: Readonly<Record<string, Mots>> = {
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
  'part.des.achetes': {
    nom: 'Share of bought',
    definition: 'Passes that reached a step over the passes bought in the same selection.',
    formule: 'passes of the step ÷ passes bought',
    unite: 'share',
  },
};

/** The words of an indicator in the language of the reader; one that has no English yet keeps its French. */
export const motsDe = (indicateur: Indicateur, langue: Langue): Mots & { readonly lang?: 'fr' } => {
  if (langue === 'fr') return indicateur;
  return ENGLISH[indicateur.code] ?? { ...indicateur, lang: 'fr' };
};

/** The definition of a figure by the code of its indicator. */
export const definitionDe = (code: string, francais: string, langue: Langue): string =>
  langue === 'en' ? (ENGLISH[code]?.definition ?? francais) : francais;
