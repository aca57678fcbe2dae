import type { Evenement, PointDeTemps } from './types.ts';

/** Under 34 rem the chart is drawn again, not reduced: its text keeps its size. */
export const LARGEUR_ETROITE = 544;

/** The drawing surface, in real pixels: one unit is one pixel, so 12.5 px of text stay 12.5 px. */
export interface Cadre {
  readonly etroit: boolean;
  readonly largeur: number;
  readonly hauteur: number;
  readonly gauche: number;
  readonly droite: number;
  readonly haut: number;
  readonly bas: number;
}

export function cadreDe(largeur: number): Cadre {
  const etroit = largeur < LARGEUR_ETROITE;
  const marges = etroit
    ? { hauteur: 270, gauche: 48, droite: 10, haut: 34, bas: 30 }
    : { hauteur: 360, gauche: 56, droite: 112, haut: 34, bas: 34 };
  return { etroit, largeur: Math.max(240, largeur), ...marges };
}

/** Round steps from zero, five at most: an axis of numbers always starts at zero. */
export function graduations(maximum: number): readonly number[] {
  const target = Math.max(1, maximum) / 4;
  const power = 10 ** Math.floor(Math.log10(target));
  const step = Math.max(1, [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((s) => s >= target) ?? 1);
  const count = Math.max(1, Math.ceil(maximum / step));
  return Array.from({ length: count + 1 }, (_, rang) => rang * step);
}

export interface Echelle {
  /** The middle of a month: a month is a span, its total belongs to the whole of it. */
  readonly x: (rang: number) => number;
  readonly y: (valeur: number) => number;
  readonly pas: number;
  readonly graduations: readonly number[];
}

export function echelleDe(cadre: Cadre, nombreDePoints: number, maximum: number): Echelle {
  const ticks = graduations(maximum);
  const top = ticks.at(-1) ?? 1;
  const pas = (cadre.largeur - cadre.gauche - cadre.droite) / Math.max(1, nombreDePoints);
  const height = cadre.hauteur - cadre.haut - cadre.bas;
  return {
    pas,
    graduations: ticks,
    x: (rang) => cadre.gauche + (rang + 0.5) * pas,
    y: (valeur) => cadre.haut + height * (1 - valeur / top),
  };
}

/** A line broken where nothing is known, so that a gap is never read as a value. */
export function trace(valeurs: readonly (number | null)[], echelle: Echelle): string {
  let pen = 'M';
  let path = '';
  valeurs.forEach((valeur, rang) => {
    if (valeur === null) {
      pen = 'M';
      return;
    }
    path += `${pen}${echelle.x(rang).toFixed(1)} ${echelle.y(valeur).toFixed(1)}`;
    pen = 'L';
  });
  return path;
}

/** The months written under the axis: as many as fit, on the quarters of the calendar. */
export function moisEcrits(points: readonly PointDeTemps[], pas: number): readonly number[] {
  const step = [1, 2, 3, 6, 12].find((months) => months * pas >= 66) ?? 12;
  const onStep = points.flatMap(({ mois }, rang) =>
    (Number(mois.slice(5, 7)) - 1) % step === 0 ? [rang] : [],
  );
  return onStep.length > 0 ? onStep : points.length > 0 ? [0] : [];
}

/** Where a day falls on the axis, in months from the first one drawn. */
const positionDuJour = (day: string, premier: string): number => {
  const months = (Number(day.slice(0, 4)) - Number(premier.slice(0, 4))) * 12;
  return months + Number(day.slice(5, 7)) - Number(premier.slice(5, 7)) + (Number(day.slice(8, 10)) - 1) / 31;
};

export interface Bande {
  readonly x: number;
  readonly largeur: number;
  readonly nom: string;
}

/** The grey bands inside the axis, each named as fully as its place allows. */
export function bandes(
  evenements: readonly Evenement[],
  points: readonly PointDeTemps[],
  cadre: Cadre,
  pas: number,
): readonly Bande[] {
  const premier = points[0]?.mois;
  if (!premier) return [];
  let freeFrom = cadre.gauche;
  return evenements.flatMap((evenement) => {
    const from = Math.max(0, positionDuJour(evenement.du, premier));
    const to = Math.min(points.length, positionDuJour(evenement.au, premier));
    if (to <= from) return [];
    const x = cadre.gauche + from * pas;
    const largeur = (to - from) * pas;
    const noms = [evenement.nom, evenement.court, evenement.rang];
    const nom = noms.find((text) => x + largeur / 2 - (text.length * 6.8) / 2 >= freeFrom) ?? evenement.rang;
    freeFrom = x + largeur / 2 + (nom.length * 6.8) / 2 + 6;
    return [{ x, largeur, nom }];
  });
}
