import type { FormatDeRapport, RythmeDEnvoi } from '../graphql/graphql.ts';
import type { Langue } from '../shared/format.ts';

/** When a view is sent, as it is chosen. */
export interface Regle {
  readonly format: FormatDeRapport;
  readonly rythme: RythmeDEnvoi;
  readonly jour: number | null;
  readonly heure: string;
}

export const JOURS: Readonly<Record<Langue, readonly string[]>> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

export const RYTHMES: Readonly<Record<Langue, Readonly<Record<RythmeDEnvoi, string>>>> = {
  fr: { JOUR: 'chaque jour', SEMAINE: 'chaque semaine', MOIS: 'chaque mois' },
  en: { JOUR: 'each day', SEMAINE: 'each week', MOIS: 'each month' },
};

/** « Chaque lundi à 08:00 (heure de Paris) ». */
export function regleEnMots({ rythme, jour, heure }: Omit<Regle, 'format'>, langue: Langue): string {
  const fr = langue === 'fr';
  const quand = {
    JOUR: fr ? 'Chaque jour' : 'Each day',
    SEMAINE: `${fr ? 'Chaque' : 'Each'} ${JOURS[langue][(jour ?? 1) - 1] ?? ''}`,
    MOIS: fr ? `Le ${jour === 1 ? '1ᵉʳ' : jour} de chaque mois` : `On day ${jour} of each month`,
  }[rythme];
  return fr ? `${quand} à ${heure} (heure de Paris)` : `${quand} at ${heure} (Paris time)`;
}
