import type { Langue } from '../format.ts';
import type { Evenement } from './types.ts';

const DATES = [
  { du: '2020-03-17', au: '2020-05-11' },
  { du: '2020-10-30', au: '2020-12-15' },
  { du: '2021-04-03', au: '2021-05-03' },
] as const;

const NOMS: Readonly<Record<Langue, readonly (readonly [string, string, string])[]>> = {
  fr: [
    ['1ᵉʳ confinement', '1ᵉʳ conf.', '1ᵉʳ'],
    ['2ᵉ confinement', '2ᵉ conf.', '2ᵉ'],
    ['3ᵉ confinement', '3ᵉ conf.', '3ᵉ'],
  ],
  en: [
    ['1st lockdown', '1st lock.', '1st'],
    ['2nd lockdown', '2nd lock.', '2nd'],
    ['3rd lockdown', '3rd lock.', '3rd'],
  ],
};

/** The three lockdowns, which closed counters and workshops: no reading of 2020 holds without them. */
export const confinements = (langue: Langue): readonly Evenement[] =>
  DATES.map((dates, rang) => {
    const [nom = '', court = '', bref = ''] = NOMS[langue][rang] ?? [];
    return { ...dates, nom, court, rang: bref };
  });
