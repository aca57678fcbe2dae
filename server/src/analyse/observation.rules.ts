import { finDuMois, moisPlus, plusJours } from '../shared/jour.rules.ts';
import { UniteDeDelai } from './suivi.enums.ts';

/**
 * The day at whose end a delay is observed for every carnet of a month, the one followed from its last day included: until
 * then a share would be partial, hence is not said.
 */
export const observableLe = (mois: string, delai: number, unite: UniteDeDelai): string =>
  unite === UniteDeDelai.JOURS ? plusJours(finDuMois(mois), delai) : finDuMois(moisPlus(mois, delai));
