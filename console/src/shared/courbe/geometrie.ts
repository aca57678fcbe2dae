import type { Evenement, PointDeTemps, Serie } from './types.ts';

/** Under 34 rem the chart is drawn again, not reduced: its text keeps its size. */
const LARGEUR_ETROITE = 544;

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
export function graduations(maximum: number, least = 1): readonly number[] {
  const target = Math.max(least, maximum) / 4;
  const power = 10 ** Math.floor(Math.log10(target));
  const round = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((s) => s >= target * (1 - 1e-9));
  const step = Math.max(least, round ?? least);
  const count = Math.max(1, Math.ceil(maximum / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, rang) => Number((rang * step).toPrecision(12)));
}

/** What the axis must hold: values, and the tops of their intervals unless too few rows make them. */
export const maximumDe = (series: readonly Serie[]): number =>
  Math.max(
    0,
    ...series.flatMap(({ valeurs, haut, prudence }) =>
      valeurs.map((valeur, rang) => Math.max(valeur ?? 0, prudence?.[rang] ? 0 : (haut?.[rang] ?? 0))),
    ),
  );

export interface Echelle {
  /** The middle of a month: a month is a span, its total belongs to the whole of it. */
  readonly x: (rang: number) => number;
  readonly y: (valeur: number) => number;
  readonly pas: number;
  readonly graduations: readonly number[];
}

export function echelleDe(cadre: Cadre, nombreDePoints: number, maximum: number, least = 1): Echelle {
  const ticks = graduations(maximum, least);
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

/** The band of an interval: its top from left to right, then its bottom back; broken where nothing is known. */
export function bandeDIntervalle(
  bas: readonly (number | null)[],
  haut: readonly (number | null)[],
  echelle: Echelle,
): string {
  const top = echelle.graduations.at(-1) ?? 1;
  const known = (rang: number) => typeof bas[rang] === 'number' && typeof haut[rang] === 'number';
  let path = '';
  for (let start = 0; start < haut.length; start++) {
    if (!known(start)) continue;
    let end = start;
    while (known(end + 1)) end++;
    const ranks = Array.from({ length: end - start + 1 }, (_, i) => start + i);
    // A value alone between two unknown ones still shows how wide it is.
    const edge = start === end ? Math.min(4, echelle.pas / 2) : 0;
    const at = (rang: number, valeur: number | null | undefined, shift: number) =>
      `${(echelle.x(rang) + shift).toFixed(1)} ${echelle.y(Math.min(top, valeur ?? 0)).toFixed(1)}`;
    const edges = ranks.map((rang) => at(rang, haut[rang], -edge));
    const bottom = ranks.toReversed().map((rang) => at(rang, bas[rang], edge));
    if (edge > 0) {
      edges.push(at(end, haut[end], edge));
      bottom.push(at(start, bas[start], -edge));
    }
    path += `M${[...edges, ...bottom].join('L')}Z`;
    start = end;
  }
  return path;
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

const PLACE_D_UN_MOIS = 66;

/** The months written under the axis: as many as fit, on the quarters of the calendar and after a silence. */
export function moisEcrits(points: readonly PointDeTemps[], pas: number): readonly number[] {
  if (points.some(({ nom }) => nom)) {
    const every = Math.max(1, Math.ceil(PLACE_D_UN_MOIS / pas));
    return points.flatMap((_, rang) => (rang % every === 0 ? [rang] : []));
  }
  const step = [1, 2, 3, 6, 12].find((months) => months * pas >= PLACE_D_UN_MOIS) ?? 12;
  // What comes back after a silence is written first: nothing else says when it does.
  const written = points.flatMap((_, rang) => (points[rang - 1]?.fin ? [rang] : []));
  points.forEach(({ mois, fin }, rang) => {
    const onStep = !fin && (Number(mois.slice(5, 7)) - 1) % step === 0;
    const fits = written.every((other) => Math.abs(rang - other) * pas >= PLACE_D_UN_MOIS);
    if (onStep && fits) written.push(rang);
  });
  if (written.length === 0 && points.length > 0) return [0];
  return written.toSorted((a, b) => a - b);
}

/** Where a day falls on the axis, in positions from its beginning. */
function positionDuJour(day: string, points: readonly PointDeTemps[]): number {
  const month = day.slice(0, 7);
  const rang = points.findIndex(({ mois, fin }) => mois <= month && month <= (fin ?? mois));
  if (rang === -1) return month < (points[0]?.mois ?? '') ? 0 : points.length;
  return rang + (points[rang]?.fin ? 0.5 : (Number(day.slice(8, 10)) - 1) / 31);
}

export interface Bande {
  readonly x: number;
  readonly largeur: number;
  /** Where its name is centred, inside the drawing. */
  readonly milieu: number;
  /** As much of its name as there is room for; empty when there is none. */
  readonly nom: string;
  readonly entier: string;
  readonly silence: boolean;
}

interface Etendue {
  readonly de: number;
  readonly a: number;
  /** Its names, from the fullest to the shortest. */
  readonly noms: readonly string[];
  readonly silence: boolean;
}

/** The bands over the axis, events and silences, each named as fully as its place allows. */
export function bandes(
  evenements: readonly Evenement[],
  points: readonly PointDeTemps[],
  cadre: Cadre,
  pas: number,
  nommerUnSilence: (point: PointDeTemps) => string,
): readonly Bande[] {
  const [premier, dernier] = [points[0]?.mois ?? '', points.at(-1)?.fin ?? points.at(-1)?.mois ?? ''];
  const events = evenements
    .filter(({ du, au }) => au.slice(0, 7) >= premier && du.slice(0, 7) <= dernier)
    .map(({ du, au, nom, court, rang }) => {
      const [de, a] = [positionDuJour(du, points), positionDuJour(au, points)];
      // What lasted a day is still a line that is seen.
      const noms = du === au ? [court, rang] : [nom, court, rang];
      return { de, a: Math.max(a, de + 2 / pas), noms, silence: false };
    });
  const silences = points.flatMap((point, rang) =>
    point.fin ? [{ de: rang, a: rang + 1, noms: [nommerUnSilence(point)], silence: true }] : [],
  );
  const seen = [...events, ...silences].filter(({ de, a }) => a > de).toSorted((one, two) => one.de - two.de);
  return placer(seen, cadre, pas);
}

const LARGEUR_D_UN_SIGNE = 6.8;
const half = (text: string): number => (text.length * LARGEUR_D_UN_SIGNE) / 2;

/** Between two names. */
const ESPACE = 6;

/** Silences are named first: without its name, an axis that leaps over months would lie. */
function placer(etendues: readonly Etendue[], cadre: Cadre, pas: number): readonly Bande[] {
  const pris: { readonly de: number; readonly a: number }[] = [];
  const placees = etendues
    .toSorted((une, autre) => Number(autre.silence) - Number(une.silence))
    .map(({ de, a, noms, silence }) => {
      const x = cadre.gauche + de * pas;
      const largeur = (a - de) * pas;
      const centre = (text: string) => Math.min(x + largeur / 2, cadre.largeur - half(text));
      const bouts = (text: string) => ({ de: centre(text) - half(text), a: centre(text) + half(text) });
      const libre = (text: string): boolean => {
        const un = bouts(text);
        return (
          un.de >= cadre.gauche &&
          pris.every((autre) => un.a + ESPACE <= autre.de || un.de >= autre.a + ESPACE)
        );
      };
      // One that has no room is not written over its neighbour: it is said when pointed at, and in the table.
      const nom = noms.find(libre) ?? '';
      if (nom !== '') pris.push(bouts(nom));
      return { x, largeur, milieu: centre(nom), nom, entier: noms[0] ?? '', silence };
    });
  return placees.toSorted((une, autre) => une.x - autre.x);
}
