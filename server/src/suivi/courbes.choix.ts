import { lireBornes, PUBLICS } from '../page/page.module.ts';
import { estUuid } from '../shared/texte.ts';

const GENRES = ['public', 'dep', 'mois', 'cohorte'] as const;

/** One of the curves compared, as the address writes it. */
export interface Choisie {
  readonly genre: (typeof GENRES)[number];
  readonly valeur: string;
}

const FORMES: Readonly<Record<Choisie['genre'], (valeur: string) => boolean>> = {
  public: (valeur) => Object.hasOwn(PUBLICS.fr, valeur),
  dep: (valeur) => /^(?:\d{2,3}|2[AB])$/u.test(valeur),
  mois: (valeur) => /^\d{4}-\d{2}$/u.test(valeur) && lireBornes(valeur) !== null,
  cohorte: estUuid,
};

/** Up to four curves; `null` for what is none. */
export function choisiesDe(c: string): readonly Choisie[] | null {
  const lues = c.split(',').flatMap((une): Choisie[] => {
    const [dit = '', valeur = ''] = une.split(':');
    const genre = GENRES.find((un) => un === dit);
    return genre && FORMES[genre](valeur) ? [{ genre, valeur }] : [];
  });
  return lues.length === c.split(',').length && lues.length <= 4 ? lues : null;
}
