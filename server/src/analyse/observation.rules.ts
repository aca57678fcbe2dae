import { plusJours } from '../shared/jour.rules.ts';
import { UniteDeDelai } from './suivi.enums.ts';

/** First day of the month some months after that of a day. */
export function moisPlus(jour: string, mois: number): string {
  const rang = Number(jour.slice(0, 4)) * 12 + Number(jour.slice(5, 7)) - 1 + mois;
  return `${String(Math.floor(rang / 12)).padStart(4, '0')}-${String((rang % 12) + 1).padStart(2, '0')}-01`;
}

/** Last day of the month of a day. */
export const finDuMois = (jour: string): string => plusJours(moisPlus(jour, 1), -1);

/**
 * The day at whose end a delay is observed for every carnet of a month, the one followed from its last day included: until
 * then a share would be partial, hence is not said.
 */
export const observableLe = (mois: string, delai: number, unite: UniteDeDelai): string =>
  unite === UniteDeDelai.JOURS ? plusJours(finDuMois(mois), delai) : finDuMois(moisPlus(mois, delai));
