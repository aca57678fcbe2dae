import type { ServiceRendu } from '../graphql/graphql.ts';
import type { Langue } from './format.ts';

/** The three levels of the referential, in their order. */
export const LES_SERVICES = [
  'DECOUVRIR',
  'MAITRISER',
  'AUGMENTER',
] as const satisfies readonly ServiceRendu[];

export const SERVICES = {
  fr: {
    DECOUVRIR: 'Découvrir le numérique',
    MAITRISER: 'Maîtriser les outils',
    AUGMENTER: 'Augmenter son pouvoir d’agir',
  },
  en: {
    DECOUVRIR: 'Discover digital tools',
    MAITRISER: 'Master the tools',
    AUGMENTER: 'Do more by oneself',
  },
} as const satisfies Record<Langue, Record<ServiceRendu, string>>;
