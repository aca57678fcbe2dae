import { nom } from '../shared/format.ts';

/** What a follow-up counts. */
export const TYPES_DES_COHORTES = [
  'cohorte.*',
  'cohortes.*',
  'objectifs.*',
  'carnet.*',
  'remises.*',
  'pass.*',
  'utilisations.*',
];

/** What is said of them. */
export const MOTS_DES_COHORTES = {
  fr: nom('changement dans les cohortes', 'changements dans les cohortes'),
  en: nom('change in the cohorts', 'changes in the cohorts'),
};
