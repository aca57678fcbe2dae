import type { Langue } from '../shared/format.ts';

/** What each bar counts, in a word and in a sentence. */
interface Mots {
  readonly nom: string;
  readonly definition: string;
  /** What its rows are. */
  readonly pass: string;
}

export const MESURES: Readonly<Record<Langue, Readonly<Record<string, Mots>>>> = {
  fr: {
    DISTRIBUTION: {
      nom: 'Distribués',
      definition: 'pass distribués ÷ pass achetés',
      pass: 'pass distribués',
    },
    USAGE: { nom: 'Utilisés', definition: 'pass utilisés ÷ pass achetés', pass: 'pass utilisés' },
    USAGE_DES_DISTRIBUES: {
      nom: 'Utilisés parmi les distribués',
      definition: 'pass utilisés ÷ pass distribués',
      pass: 'pass utilisés',
    },
    'pass.achetes': { nom: 'Achetés', definition: 'pass achetés', pass: 'pass achetés' },
    'pass.distribues': { nom: 'Distribués', definition: 'pass distribués', pass: 'pass distribués' },
    'pass.utilises': { nom: 'Utilisés', definition: 'pass utilisés', pass: 'pass utilisés' },
  },
  en: {
    DISTRIBUTION: { nom: 'Handed out', definition: 'passes handed out ÷ bought', pass: 'passes handed out' },
    USAGE: { nom: 'Used', definition: 'passes used ÷ bought', pass: 'passes used' },
    USAGE_DES_DISTRIBUES: {
      nom: 'Used among handed out',
      definition: 'passes used ÷ handed out',
      pass: 'passes used',
    },
    'pass.achetes': { nom: 'Bought', definition: 'passes bought', pass: 'passes bought' },
    'pass.distribues': { nom: 'Handed out', definition: 'passes handed out', pass: 'passes handed out' },
    'pass.utilises': { nom: 'Used', definition: 'passes used', pass: 'passes used' },
  },
};

/** What is said beside a share of so few that it tells little. */
export const PRUDENCE: Readonly<Record<Langue, (pass: string) => string>> = {
  fr: (pass) => `${pass} pass\u00a0: prudence`,
  en: (pass) => `${pass} passes: caution`,
};
