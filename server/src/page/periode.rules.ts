import type { Langue } from '../feuille/feuille.module.ts';

/** First and last months of a span; one of them may be left open. */
export interface Bornes {
  readonly de: string | null;
  readonly a: string | null;
}

const ANNEE = /^(\d{4})$/u;
const TRIMESTRE = /^(\d{4})-T([1-4])$/u;
const MOIS = String.raw`(\d{4}-(?:0[1-9]|1[0-2]))`;
const INTERVALLE = new RegExp(`^${MOIS}(?:\\.\\.${MOIS})?$`, 'u');
const OUVERT = new RegExp(`^(?:${MOIS}\\.\\.|\\.\\.${MOIS})$`, 'u');
const deux = (valeur: number): string => String(valeur).padStart(2, '0');

/** Reads `2021`, `2021-T2`, `2021-04`, `2021-04..2021-06`, `2021-04..` or `..2021-06`; `null` for what is none of them. */
export function lireBornes(texte: string): Bornes | null {
  const [, annee] = ANNEE.exec(texte) ?? [];
  if (annee !== undefined) return { de: `${annee}-01`, a: `${annee}-12` };
  const [, an, trimestre] = TRIMESTRE.exec(texte) ?? [];
  if (an !== undefined && trimestre !== undefined) {
    const dernier = Number(trimestre) * 3;
    return { de: `${an}-${deux(dernier - 2)}`, a: `${an}-${deux(dernier)}` };
  }
  const [, depuis, jusque] = OUVERT.exec(texte) ?? [];
  if (depuis !== undefined || jusque !== undefined) return { de: depuis ?? null, a: jusque ?? null };
  const [, de, a] = INTERVALLE.exec(texte) ?? [];
  if (de === undefined) return null;
  return a !== undefined && a < de ? null : { de, a: a ?? de };
}

/** The days of a span, as the API takes them. */
export function joursDe({ de, a }: Bornes): {
  readonly depuis: string | null;
  readonly jusquAu: string | null;
} {
  return { depuis: de && `${de}-01`, jusquAu: a && dernierJour(a) };
}

const dernierJour = (mois: string): string =>
  new Date(Date.UTC(Number(mois.slice(0, 4)), Number(mois.slice(5, 7)), 0)).toISOString().slice(0, 10);

const moisEnMots = (mois: string, langue: Langue): string =>
  new Intl.DateTimeFormat(langue === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${mois}-15T12:00:00Z`));

/** The period in words: `2021`, `T2 2021`, `avril 2021 à juin 2021`, as the console says it. */
export function periodeEnMots(texte: string | undefined, langue: Langue): string {
  const fr = langue === 'fr';
  const bornes = texte === undefined ? null : lireBornes(texte);
  if (texte === undefined || !bornes) return fr ? 'toute la durée' : 'whole scheme';
  if (ANNEE.test(texte)) return texte;
  const [, annee, trimestre] = TRIMESTRE.exec(texte) ?? [];
  if (annee !== undefined) return `${fr ? 'T' : 'Q'}${trimestre} ${annee}`;
  const [de, a] = [bornes.de && moisEnMots(bornes.de, langue), bornes.a && moisEnMots(bornes.a, langue)];
  if (!de) return fr ? `jusqu’à ${a}` : `until ${a}`;
  if (!a) return fr ? `depuis ${de}` : `since ${de}`;
  if (de === a) return de;
  return fr ? `${de} à ${a}` : `${de} to ${a}`;
}
