import { mois } from './dates.ts';
import type { Langue } from './format.ts';

/** A span of whole months, both included. */
export interface Periode {
  readonly de: string;
  readonly a: string;
}

const ANNEE = /^(\d{4})$/u;
const TRIMESTRE = /^(\d{4})-T([1-4])$/u;
const MOIS = '(\\d{4}-(?:0[1-9]|1[0-2]))';
const INTERVALLE = new RegExp(`^${MOIS}(?:\\.\\.${MOIS})?$`, 'u');

/** Reads `2021`, `2021-T2`, `2021-04` or `2021-04..2021-06`; null for what is none of them. */
export function lirePeriode(text: string | null | undefined): Periode | null {
  if (!text) return null;
  const [, annee] = ANNEE.exec(text) ?? [];
  if (annee) return { de: `${annee}-01`, a: `${annee}-12` };
  const [, an, trimestre] = TRIMESTRE.exec(text) ?? [];
  if (an && trimestre) {
    const last = Number(trimestre) * 3;
    return { de: `${an}-${deux(last - 2)}`, a: `${an}-${deux(last)}` };
  }
  const [, de, a] = INTERVALLE.exec(text) ?? [];
  if (!de) return null;
  return a && a < de ? null : { de, a: a ?? de };
}

const OUVERT = new RegExp(`^(?:${MOIS}\\.\\.|\\.\\.${MOIS})$`, 'u');

/** The ends of a span of months; one of them may be left open. */
export interface Bornes {
  readonly de: string | null;
  readonly a: string | null;
}

/** Reads any period, and `2021-04..` or `..2021-06`, which the rows of a figure may have. */
export function lireBornes(text: string | null | undefined): Bornes | null {
  const [, de, a] = OUVERT.exec(text ?? '') ?? [];
  return de || a ? { de: de ?? null, a: a ?? null } : lirePeriode(text);
}

const deux = (value: number): string => String(value).padStart(2, '0');

/** The last day of a month, as the API asks for a closed span of days. */
export function dernierJour(month: string): string {
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0));
  return last.toISOString().slice(0, 10);
}

export const premierJour = (month: string): string => `${month}-01`;

const TOUTE: Readonly<Record<Langue, string>> = { fr: 'toute la durée', en: 'whole scheme' };

/** The period in words: `2021`, `T2 2021`, `d’avril 2021 à juin 2021`. */
export function periodeEnMots(text: string | null | undefined, langue: Langue): string {
  const bornes = lireBornes(text);
  if (!text || !bornes) return TOUTE[langue];
  if (ANNEE.test(text)) return text;
  const [, annee, trimestre] = TRIMESTRE.exec(text) ?? [];
  if (annee) return langue === 'fr' ? `T${trimestre} ${annee}` : `Q${trimestre} ${annee}`;
  return bornesEnMots(bornes, langue);
}

function bornesEnMots(bornes: Bornes, langue: Langue): string {
  const fr = langue === 'fr';
  const [de, a] = [bornes.de && mois(bornes.de, langue), bornes.a && mois(bornes.a, langue)];
  if (!de) return fr ? `jusqu’à ${a}` : `until ${a}`;
  if (!a) return fr ? `depuis ${de}` : `since ${de}`;
  if (de === a) return de;
  return fr ? `${de} à ${a}` : `${de} to ${a}`;
}

const RANGS = ['premier', 'deuxième', 'troisième', 'quatrième'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** The period as the end of a sentence: `au deuxième trimestre 2021`, `d’avril 2021 à juin 2021`. */
export function periodeEnPhrase(text: string | null | undefined, langue: Langue): string {
  const periode = lirePeriode(text);
  const fr = langue === 'fr';
  if (!text || !periode) return fr ? 'depuis le début du dispositif' : 'since the scheme began';
  if (ANNEE.test(text)) return fr ? `en ${text}` : `in ${text}`;
  const [, annee, trimestre] = TRIMESTRE.exec(text) ?? [];
  if (annee) {
    const rang = (fr ? RANGS : ORDINALS)[Number(trimestre) - 1] ?? '';
    return fr ? `au ${rang} trimestre ${annee}` : `in the ${rang} quarter of ${annee}`;
  }
  const [de, a] = [mois(periode.de, langue), mois(periode.a, langue)];
  if (de === a) return fr ? `en ${de}` : `in ${de}`;
  return fr ? `${elide(de)} à ${a}` : `from ${de} to ${a}`;
}

const elide = (month: string): string => (/^[ao]/u.test(month) ? `d’${month}` : `de ${month}`);
