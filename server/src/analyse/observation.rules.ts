import { moisPlus, plusJours } from '../shared/jour.rules.ts';
import { UniteDeDelai } from './suivi.enums.ts';

/** Last day of the month of a day. */
const finDuMois = (jour: string): string => plusJours(moisPlus(jour, 1), -1);

/**
 * The day at whose end a delay is observed for every carnet of a month, the one followed from its last day included: until
 * then a share would be partial, hence is not said.
 */
export const observableLe = (mois: string, delai: number, unite: UniteDeDelai): string =>
  unite === UniteDeDelai.JOURS ? plusJours(finDuMois(mois), delai) : finDuMois(moisPlus(mois, delai));

/** The same day some months before, or the last of a shorter month. */
export function moisAvantLe(jour: string, mois: number): string {
  const premier = moisPlus(jour, -mois);
  const meme = `${premier.slice(0, 7)}${jour.slice(7)}`;
  return meme > finDuMois(premier) ? finDuMois(premier) : meme;
}
