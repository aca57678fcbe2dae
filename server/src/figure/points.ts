import {
  type Cellule,
  type Colonne,
  estBornes,
  estMasquee,
  estTaux,
  type Langue,
  type Ligne,
  texteDe,
} from '../feuille/feuille.module.ts';
import { mailleDe, periodeEnMots } from '../page/page.module.ts';
import type { PointDEncart } from './figure.types.ts';
import { codeDe } from './tableau.ts';
import { estOuverte, periodesEntre } from './temps.ts';

/** A table that was read whole, and what of it is drawn. */
export interface TableauLu {
  readonly colonnes: readonly Colonne[];
  readonly lignes: readonly Ligne[];
  readonly pied: readonly Ligne[];
  readonly au: string;
  readonly provisoire: boolean;
}

/** The column that a figure draws: that of the indicator of the view, else its first rate, else its first number. */
export function rangDuSujet(colonnes: readonly Colonne[], indicateur: string | null): number | null {
  const premiere = (accepte: (colonne: Colonne) => boolean): number | null => {
    const rang = colonnes.findIndex(accepte);
    return rang === -1 ? null : rang;
  };
  return (
    premiere(({ code }) => code === indicateur) ??
    premiere(({ genre, code }) => genre === 'TAUX' && !code.endsWith('.part')) ??
    premiere(({ genre }) => genre === 'NOMBRE' || genre === 'EUROS')
  );
}

/** A point of which nothing is known but its value. */
export const SANS_VALEUR = { bas: null, haut: null, effectif: null, prudence: false, masque: null } as const;

const nombreDe = (cellule: Cellule): number | null =>
  typeof cellule === 'number' ? cellule : cellule !== null && estTaux(cellule) ? cellule.valeur : null;

/** What a row says of the column that is drawn. */
export function pointDe(
  { colonnes }: Pick<TableauLu, 'colonnes'>,
  { ligne, sujet, rang, langue }: { ligne: Ligne; sujet: number; rang: number | null; langue: Langue },
): PointDEncart {
  const colonne = colonnes[sujet];
  const cellule = ligne[sujet] ?? null;
  const intervalle = ligne[colonnes.findIndex(({ code }) => code === `${colonne?.code}.ic`)] ?? null;
  const bornes = estBornes(intervalle) ? intervalle : null;
  return {
    ...SANS_VALEUR,
    code: codeDe(colonnes, ligne) || null,
    nom: typeof ligne[0] === 'string' ? ligne[0] : '',
    texte: colonne ? texteDe(colonne, cellule, langue) : '',
    valeur: nombreDe(cellule),
    ...(bornes === null ? {} : { bas: bornes.bas, haut: bornes.haut }),
    ...(cellule !== null && estTaux(cellule) ? { effectif: cellule.sur, prudence: cellule.prudence } : {}),
    ...(estMasquee(cellule) ? { masque: cellule.masque } : {}),
    provisoire: false,
    ligne: rang,
  };
}

/** One point a row; of time, one a span, those without a row included: nothing happened there, or there is nothing to measure. */
export function pointsDe(
  lu: TableauLu,
  {
    sujet,
    adresse,
    additive,
    langue,
  }: {
    readonly sujet: number;
    readonly adresse: Parameters<typeof mailleDe>[0];
    readonly additive: boolean;
    readonly langue: Langue;
  },
): readonly PointDEncart[] {
  const points = lu.lignes.map((ligne, rang) => pointDe(lu, { ligne, sujet, rang, langue }));
  const maille = mailleDe(adresse);
  if (maille !== 'mois' && maille !== 'trimestre' && maille !== 'annee') return points;
  const parCode = new Map(points.map((point) => [point.code, point]));
  const codes = points.flatMap(({ code }) => code ?? []);
  const connus = points.flatMap(({ code, valeur, masque }) =>
    code !== null && (valeur || masque) ? [code] : [],
  );
  const colonne = lu.colonnes[sujet];
  const vide = additive ? 0 : null;
  return periodesEntre(connus.length > 0 ? connus : codes, maille).map((code) => {
    const sansLigne = {
      ...SANS_VALEUR,
      code,
      nom: periodeEnMots(code, langue),
      texte: colonne ? texteDe(colonne, vide, langue) : '',
      valeur: vide,
      ligne: null,
    };
    const provisoire = lu.provisoire && estOuverte(code, lu.au);
    return Object.assign({}, parCode.get(code) ?? sansLigne, { provisoire });
  });
}
