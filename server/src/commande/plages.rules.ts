import { Illisible, type Lecture } from '../shared/valeurs.rules.ts';

/** Numbers of another operator that follow one another: « AP-000001 à AP-000240 ». */
export interface Plage {
  readonly prefixe: string;
  readonly premier: number;
  readonly dernier: number;
  /** Digits that each number is written on, zeros first. */
  readonly largeur: number;
}

const ATTENDU = new Illisible(
  'des numéros de carnets ou des plages, séparés par « | » : AP-000001 à AP-000240 | AP-000300',
);
const NUMERO = /^((?:[A-Z0-9 ./_-]{0,24}[^\d])?)(\d{1,15})$/i;
const DE_A = /\s+(?:à|a|au)\s+|\s*(?:\.\.+|…|→)\s*/i;

/** Numbers as they were printed, one by one or by ranges. */
export const plages: Lecture<readonly Plage[]> = (lu) => {
  const parts = lu
    .split(/[|;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const lues = parts.map(plageDe);
  return lues.length > 0 && lues.every((une) => une !== null) ? lues : ATTENDU;
};

function plageDe(part: string): Plage | null {
  const [de = '', a = de, trop] = part.split(DE_A);
  const [, prefixe, premier] = NUMERO.exec(de.trim()) ?? [];
  const [, autre, dernier] = NUMERO.exec(a.trim()) ?? [];
  if (trop !== undefined || prefixe === undefined || premier === undefined || dernier === undefined)
    return null;
  const ecrits = premier.length === dernier.length || !(premier.startsWith('0') || dernier.startsWith('0'));
  if (prefixe !== autre || !ecrits || Number(dernier) < Number(premier)) return null;
  const largeur = premier.length === dernier.length ? premier.length : 1;
  return { prefixe, premier: Number(premier), dernier: Number(dernier), largeur };
}

/** How many numbers they hold. */
export const etendue = (toutes: readonly Plage[]): number =>
  toutes.reduce((total, { premier, dernier }) => total + dernier - premier + 1, 0);
