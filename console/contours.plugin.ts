import type { Plugin } from 'vite';

const PAQUET = /@svg-maps[\\/]france\.departments[\\/]index\.js$/u;
const CONTOUR = /"id":"(\w+)","path":"([^"]*)"/gu;
/** Those that are drawn again under the magnifier, twelve times larger. */
const SOUS_LA_LOUPE = new Set(['75', '92', '93', '94']);
/** The step of the grid that outlines are drawn on, in units of the map, about a pixel each; finer under the magnifier. */
const [GRILLE, GRILLE_FINE] = [0.5, 0.05];

type Point = readonly [x: number, y: number];

const dit = (valeur: number): string => String(Math.round(valeur * 100) / 100).replace(/^(-?)0\./u, '$1.');

/**
 * The outline with its corners on a grid, those of one place made one. Each corner goes where it is on the map, not after the one
 * before, so that neighbours still share theirs.
 */
function surLaGrille(trace: string, pas: number): string {
  const arrondir = ([x, y]: Point): Point => [Math.round(x / pas) * pas, Math.round(y / pas) * pas];
  const sortie: string[] = [];
  // Where the pen is, exactly and on the grid; where its outline began, which `z` brings it back to.
  let [exact, rond, debut]: Point[] = [
    [0, 0],
    [0, 0],
    [0, 0],
  ];
  let commence = false;
  for (const mot of trace.split(' ')) {
    if (mot === 'm') commence = true;
    if (mot === 'z') {
      sortie.push('z');
      exact = debut ?? [0, 0];
      rond = arrondir(exact);
    }
    const [dx, dy] = mot.split(',').map(Number);
    if (dx === undefined || dy === undefined || !exact || !rond) continue;
    exact = [exact[0] + dx, exact[1] + dy];
    const ici = arrondir(exact);
    const trajet: Point = [ici[0] - rond[0], ici[1] - rond[1]];
    if (commence) debut = exact;
    if (commence || Math.hypot(...trajet) > pas / 2)
      sortie.push(`${commence ? 'm ' : ''}${trajet.map(dit).join(',')}`);
    commence = false;
    rond = ici;
  }
  return sortie.join(' ');
}

/** The outlines of the départements weigh as much as a page: they are built no finer than they are seen. */
export const contours = (): Plugin => ({
  name: 'contours',
  transform: (code, id) =>
    PAQUET.test(id)
      ? {
          code: code.replaceAll(
            CONTOUR,
            (_, departement: string, trace: string) =>
              `"id":"${departement}","path":"${surLaGrille(trace, SOUS_LA_LOUPE.has(departement) ? GRILLE_FINE : GRILLE)}"`,
          ),
          map: null,
        }
      : null,
});
