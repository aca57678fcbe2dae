import { celluleCsv } from '../shared/csv.rules.ts';
import { valeurPubliee } from '../standard/standard.module.ts';
import { CHAMPS, NOMS_DES_CHAMPS, OBLIGATOIRES } from './champs.ts';
import type { LieuPublie } from './lieux.sql.ts';

/** The value of a field on one line: lists separated by bars, numbers as they are, `null` when nothing is said. */
function valeur(lieu: LieuPublie, champ: string): string | number | null {
  const lue = lieu[champ];
  if (Array.isArray(lue)) return lue.map((une) => valeurPubliee(String(une))).join('|') || null;
  if (typeof lue === 'number') return lue;
  return typeof lue === 'string' && lue !== '' ? lue : null;
}

/** The values of a place, in the order of the standard. */
export const valeursDe = (lieu: LieuPublie): (string | number | null)[] =>
  NOMS_DES_CHAMPS.map((champ) => valeur(lieu, champ));

/** A place as an object, in the order of the standard. */
export const objetDe = (lieu: LieuPublie): Record<string, string | number | null> =>
  Object.fromEntries(NOMS_DES_CHAMPS.map((champ) => [champ, valeur(lieu, champ)]));

/** Required fields that a place lacks: with any, the standard does not take it. */
export const manquants = (lieu: LieuPublie): string[] =>
  OBLIGATOIRES.filter((champ) => valeur(lieu, champ) === null);

/** What the standard's own pattern writes needs no guard against formulas: a guarded number would not be one. */
const SANS_GARDE = new Set(
  CHAMPS.filter(({ name, type }) => type === 'number' || name === 'telephone').map(({ name }) => name),
);

/** A line of the CSV of the standard. */
export const ligneDuStandard = (lieu: LieuPublie): string =>
  `${valeursDe(lieu)
    .map((lue, rang) => {
      if (lue === null) return '';
      return SANS_GARDE.has(NOMS_DES_CHAMPS[rang] ?? '') ? String(lue) : celluleCsv(String(lue));
    })
    .join(',')}\r\n`;
