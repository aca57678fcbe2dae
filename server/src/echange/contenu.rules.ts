import { estUnSiret } from '../shared/siret.rules.ts';

type Forme = (cellule: string) => boolean;

const comme =
  (forme: RegExp): Forme =>
  (cellule) =>
    forme.test(cellule);
const entre =
  (min: number, max: number): Forme =>
  (cellule) => {
    const nombre = Number(cellule.replace(',', '.'));
    return /[.,]\d/.test(cellule) && nombre >= min && nombre <= max;
  };

/** What the cells of a column look like, by how that column is named: only where a look tells it from free text. */
const FORMES: readonly (readonly [colonne: RegExp, forme: Forme])[] = [
  [/siret|^pivot$/, (cellule) => estUnSiret(cellule.replaceAll(/\s/g, ''))],
  [/siren/, comme(/^\d{3}\s?\d{3}\s?\d{3}$/)],
  [/^latitude$/, entre(41, 51.5)],
  [/^longitude$/, entre(-5.5, 10)],
  [/^code_postal$/, comme(/^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/)],
  [/telephone/, comme(/^(?:(?:\+|00)33[\s.-]?|0)[1-9](?:[\s.-]?\d{2}){4}$/)],
  [/courriel/, comme(/^[^\s@]+@[^\s@]+\.[^\s@]+$/)],
  [/site_web/, comme(/^(?:https?:\/\/|www\.)\S+$/i)],
  [/^dispositif/, comme(/\baptic\b|pass num[ée]rique|france services|aidants connect|conseillers? num/i)],
  [/^labellisation$/, comme(/^espace labellisé/i)],
  [/horaires/, comme(/(?:Mo|Tu|We|Th|Fr|Sa|Su)\b.*\d{1,2}:\d{2}/)],
  [/itinerance/, comme(/^(?:oui|non|fixe|itin[ée]rante?)(?:[|;,]\s*(?:fixe|itin[ée]rante?))?$/i)],
  [/prix|montant|centimes|euros/, comme(/^\d[\d\s]*(?:[.,]\d{1,2})?\s?€$/)],
  [/date|jour|^du$|^jusqu|_le$/, comme(/^(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})/)],
];

/** Cells that must look right before a column is believed to hold something. */
const ASSEZ = 0.8;

/** Whether cells look like what a column of that name holds; `null` when no look tells. */
export function ressemble(colonne: string, cellules: readonly string[]): boolean | null {
  const forme = FORMES.find(([nom]) => nom.test(colonne))?.[1];
  if (!forme) return null;
  const pleines = cellules.map((cellule) => cellule.trim()).filter((cellule) => cellule !== '');
  return pleines.length > 0 && pleines.filter(forme).length / pleines.length >= ASSEZ;
}
