import { expression } from '../shared/shape.ts';
import type { Row } from '../shared/statement.ts';
import type { Dimension } from './dimension.ts';
import { compteDe, Etape } from './etape.rules.ts';
import type { Masquage } from './secret.service.ts';

/** The code of a line in each dimension, read for the secret alone. */
const CODES: Readonly<Partial<Record<Dimension, (t: string) => string>>> = {
  MOIS: (t) => `to_char(${t}.mois, 'YYYY-MM')`,
  COLLECTIVITE: (t) => `(select k.siren from territoires.collectivite k where k.id = ${t}.collectivite_id)`,
  DEPARTEMENT: (t) => `${t}.departement`,
  PUBLIC: (t) => `${t}.public`,
};

/** What a line worked out from its counts says. */
export const DERIVED = { tauxDUsage: null, intervalleBas: null, intervalleHaut: null };

/** The columns of the codes of a line, read for the secret alone. */
export const codesDesLignes = (par: readonly Dimension[]): Record<string, ReturnType<typeof expression>> =>
  Object.fromEntries(par.map((dimension, i) => [`code${i}`, expression(CODES[dimension] ?? (() => 'null'))]));

/** A line without the counts that it hides, nor what is worked out from them. */
export function masquer(row: Row, colonnes: readonly string[], masquage: Masquage): Row {
  const codes = colonnes.map((nom) => {
    const code = row[nom];
    return typeof code === 'string' ? code : null;
  });
  const masques = Object.values(Etape).flatMap((etape) => {
    const masque = masquage.ligne(compteDe(etape), codes);
    return masque ? [{ etape, masque }] : [];
  });
  const caches = masques.map(({ etape }) => [compteDe(etape), null]);
  const sansTaux = masques.some(({ etape }) => etape === Etape.UTILISES) ? DERIVED : {};
  return { ...row, ...Object.fromEntries(caches), ...sansTaux, masques };
}
