import type { Langue } from '../shared/format.ts';
import { PUBLICS } from '../shared/mots.ts';
import { periodeEnMots } from '../shared/periode.ts';
import type { LigneLue } from './lecture.ts';

type Cle = LigneLue['cles'][number];

const SANS: Readonly<Record<string, string>> = {
  DEPARTEMENT: 'no département',
  REGION: 'no region',
  EPCI: 'outside any EPCI',
  COMMUNE: 'unknown commune',
  PUBLIC: 'before hand-out',
  DISTRIBUTEUR: 'before hand-out',
  LIEU: 'before use',
  SERVICE: 'before use',
};

/** What a row is, in the language of the reader; the API says it in French. */
export function libelleDe({ dimension, code, libelle }: Cle, langue: Langue): string {
  if (langue === 'fr') return libelle;
  if (code === null) return SANS[dimension] ?? libelle;
  if (dimension === 'MOIS' || dimension === 'TRIMESTRE' || dimension === 'ANNEE')
    return periodeEnMots(code, langue);
  if (dimension !== 'PUBLIC') return libelle;
  return Object.entries(PUBLICS.en).find(([one]) => one === code)?.[1] ?? libelle;
}
