import { barres } from './barres.ts';
import { type Bloc, constat, legende, mention, planche, titre, type Tuile, tuiles } from './planche.ts';
import { copieAutonome, surPapier } from './styles.ts';

const MINIMUM = 560;

const texteDe = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll(/[ \n\t]+/gu, ' ').trim();

/** The drawings of a figure, at the size they have on screen; a magnifier keeps its place in its map. */
function dessins(figure: Element, width: number): Bloc {
  const [main, ...others] = figure.querySelectorAll<SVGSVGElement>('svg.svg-courbe, svg.carte');
  if (!main) return { hauteur: 0, dessin: '' };
  const box = main.getBoundingClientRect();
  const scale = Math.min(1.4, width / Math.max(1, box.width));
  const placed = [main, ...others].map((svg) => {
    const { left, top, width: wide, height: high } = svg.getBoundingClientRect();
    const copy = copieAutonome(svg);
    copy.setAttribute('x', String((left - box.left) * scale));
    copy.setAttribute('y', String((top - box.top) * scale));
    copy.setAttribute('width', String(wide * scale));
    copy.setAttribute('height', String(high * scale));
    return new XMLSerializer().serializeToString(copy);
  });
  return { hauteur: box.height * scale, dessin: placed.join('') };
}

const couleurDe = (element: Element | null): string | null => {
  if (!element) return '#ffffff';
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage === 'none' ? backgroundColor : null;
};

const casesDe = (figure: Element) =>
  [...figure.querySelectorAll('.legende li')].map((li) => ({
    couleur: couleurDe(li.querySelector('i')),
    texte: texteDe(li),
  }));

const tuilesDe = (figure: Element): readonly Tuile[] =>
  [...figure.querySelectorAll('.outremer li')].map((li) => ({
    couleur: couleurDe(li),
    encre: getComputedStyle(li).color,
    texte: ['b', '.nom', '.n'].map((part) => texteDe(li.querySelector(part))).join('\n'),
  }));

/** A figure as an image that stands alone: title, finding, drawing, legend, and what must be quoted with it. */
export const imageDeFigure = (figure: Element, mentions: readonly string[], police: string): string =>
  surPapier(() => {
    const drawn = figure.querySelector('svg.svg-courbe, svg.carte')?.getBoundingClientRect().width ?? MINIMUM;
    const width = Math.max(MINIMUM, drawn);
    const vue = texteDe(document.querySelector('h1'));
    return planche(
      [
        titre(texteDe(figure.querySelector('h2')).replace(/^Fig\. \d+ /u, ''), width),
        mention(vue, width),
        constat(texteDe(figure.querySelector('.constat')), width),
        legende(casesDe(figure), width),
        dessins(figure, width),
        barres(figure, width),
        tuiles(tuilesDe(figure), width),
        ...mentions.map((text) => mention(text, width)),
      ],
      width,
      police,
    );
  });
