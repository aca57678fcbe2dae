import { echapper, enLignes, FAMILLE, largeurDe } from './texte.ts';

/** A piece of an image: what it draws from its own top, and how high it is. */
export interface Bloc {
  readonly hauteur: number;
  readonly dessin: string;
}

const ENCRE = '#14201d';
const ENCRE_2 = '#43524d';

interface Style {
  readonly corps: number;
  readonly graisse?: number;
  readonly couleur?: string;
}

/** A text in as many lines as it takes. */
function paragraphe(text: string, largeur: number, { corps, graisse = 400, couleur = ENCRE_2 }: Style): Bloc {
  const lines = enLignes(text, largeur, (part) => largeurDe(part, corps, graisse));
  const step = Math.round(corps * 1.4);
  const spans = lines.map(
    (line, rang) => `<tspan x="0" y="${(rang * step + corps).toFixed(1)}">${echapper(line)}</tspan>`,
  );
  const font = `font-family="${FAMILLE}" font-size="${corps}" font-weight="${graisse}" fill="${couleur}"`;
  return { hauteur: lines.length * step, dessin: `<text ${font}>${spans.join('')}</text>` };
}

export const titre = (text: string, largeur: number): Bloc =>
  paragraphe(text, largeur, { corps: 19, graisse: 620, couleur: ENCRE });
export const constat = (text: string, largeur: number): Bloc => paragraphe(text, largeur, { corps: 15 });
export const mention = (text: string, largeur: number): Bloc => paragraphe(text, largeur, { corps: 12 });

/** A box of a legend: its colour, or hatches, and what it says. */
export interface Case {
  readonly couleur: string | null;
  readonly texte: string;
}

const HACHURE =
  '<pattern id="hachure-image" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#ffffff"/><line y2="5" stroke="#6c7a74" stroke-width="1.5"/></pattern>';

const remplir = (couleur: string | null): string => couleur ?? 'url(#hachure-image)';

/** A legend, its boxes on as many lines as they take. */
export function legende(cases: readonly Case[], largeur: number): Bloc {
  let [x, y] = [0, 0];
  let dessin = '';
  for (const { couleur, texte } of cases) {
    const width = 28 + largeurDe(texte, 13) + 18;
    if (x > 0 && x + width > largeur) [x, y] = [0, y + 22];
    dessin += `<rect x="${x}" y="${y + 1}" width="20" height="14" fill="${remplir(couleur)}" stroke="#8a9791"/>`;
    dessin += `<text x="${x + 26}" y="${y + 13}" font-family="${FAMILLE}" font-size="13" fill="${ENCRE_2}">${echapper(texte)}</text>`;
    x += width;
  }
  return { hauteur: cases.length > 0 ? y + 22 : 0, dessin };
}

/** A written tile: a territory that its drawing does not hold. */
export interface Tuile extends Case {
  readonly encre: string;
}

/** Tiles side by side, each with its lines. */
export function tuiles(cases: readonly Tuile[], largeur: number): Bloc {
  if (cases.length === 0) return { hauteur: 0, dessin: '' };
  const width = (largeur - (cases.length - 1) * 4) / cases.length;
  const lines = cases.map(({ texte }) =>
    texte.split('\n').flatMap((part) => enLignes(part, width - 10, (text) => largeurDe(text, 12))),
  );
  const height = Math.max(...lines.map(({ length }) => length)) * 16 + 10;
  const dessin = cases.map(({ couleur, encre }, rang) => {
    const x = rang * (width + 4);
    const text = (lines[rang] ?? []).map(
      (line, i) => `<tspan x="${(x + 5).toFixed(1)}" y="${i * 16 + 17}">${echapper(line)}</tspan>`,
    );
    return `<rect x="${x.toFixed(1)}" y="0.5" width="${width.toFixed(1)}" height="${height - 1}" fill="${remplir(couleur)}" stroke="#8a9791"/><text font-family="${FAMILLE}" font-size="12" fill="${encre}">${text.join('')}</text>`;
  });
  return { hauteur: height, dessin: dessin.join('') };
}

const MARGE = 24;
const ENTRE = 10;

/** The pieces one under the other, on paper. */
export function planche(blocs: readonly Bloc[], largeur: number, police: string): string {
  let y = MARGE;
  const placed = blocs
    .filter(({ hauteur }) => hauteur > 0)
    .map(({ hauteur, dessin }) => {
      const group = `<g transform="translate(${MARGE} ${y})">${dessin}</g>`;
      y += hauteur + ENTRE;
      return group;
    });
  const [width, height] = [Math.ceil(largeur + 2 * MARGE), Math.ceil(y - ENTRE + MARGE)];
  const face = police ? `<style>${police}</style>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${face}${HACHURE}</defs><rect width="${width}" height="${height}" fill="#ffffff"/>${placed.join('')}</svg>`;
}
