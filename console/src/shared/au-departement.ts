import { nomDuDepartement } from './departements.ts';
import type { Langue } from './format.ts';

const codes = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** How French enters a département: the preposition depends on each name, and no rule gives them all. */
const EN = codes(
  '07 09 16 17 19 21 24 28 2A 2B 31 33 35 37 38 43 44 47 48 49 52 53 54 57 70 71 73 74 76 77 82 85 87 93 971 972 973',
);
const A = codes('75 974 976');
const DANS_LA = codes('23 26 42 50 51 55 58 72 80 86');
const DANS_LE = codes('14 15 18 25 29 30 32 39 41 45 46 56 59 62 63 67 68 69 81 83 84 90 94 95');
const DANS_LES = codes('04 05 06 08 13 22 40 64 65 66 78 79 88 92');

/** A département in a sentence: `en Gironde`, `dans l’Ain`, `à La Réunion`; `in Gironde`. */
export function auDepartement(code: string, langue: Langue): string {
  const nom = nomDuDepartement(code);
  if (langue === 'en') return `in ${nom}`;
  if (EN.has(code)) return `en ${nom}`;
  if (A.has(code)) return `à ${nom}`;
  if (DANS_LA.has(code)) return `dans la ${nom}`;
  if (DANS_LE.has(code)) return `dans le ${nom}`;
  if (DANS_LES.has(code)) return `dans les ${nom}`;
  return `dans l’${nom}`;
}
