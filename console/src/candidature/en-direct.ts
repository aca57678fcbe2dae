import { nom } from '../shared/format.ts';

/** What is said of candidatures that move under the eyes of the reader. */
export const MOTS_DES_CANDIDATURES = {
  fr: nom('acte sur une candidature', 'actes sur des candidatures'),
  en: nom('act on an application', 'acts on applications'),
};
