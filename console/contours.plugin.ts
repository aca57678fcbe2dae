import type { Plugin } from 'vite';

const PAQUET = /@svg-maps[\\/]france\.departments[\\/]index\.js$/u;
const CONTOUR = /"id":"(\w+)","path":"([^"]*)"/gu;
/** Those that are drawn again under the magnifier, twelve times larger. */
const SOUS_LA_LOUPE = new Set(['75', '92', '93', '94']);
/** The shortest side of an outline that is worth drawing, in units of the map, which is about 600 pixels wide. */
const COTE = 0.7;

const dit = (valeur: number): string => String(valeur).replace(/^(-?)0\./u, '$1.');

/**
 * Rounds the sides of an outline to a decimal and joins the shortest to the next; what is left of each is carried along, so that no
 * outline drifts and neighbours still meet.
 */
function alleger(trace: string, cote: number): string {
  let reste: [number, number] = [0, 0];
  const sortie = trace.split(' ').flatMap((mot) => {
    const [x, y] = mot.split(',').map(Number);
    if (x === undefined || y === undefined) {
      const garde = mot === 'z' ? [mot] : [mot];
      reste = [0, 0];
      return garde;
    }
    const exact: [number, number] = [x + reste[0], y + reste[1]];
    if (Math.hypot(...exact) < cote) {
      reste = exact;
      return [];
    }
    const rond = exact.map((valeur) => Math.round(valeur * 10) / 10);
    reste = [exact[0] - (rond[0] ?? 0), exact[1] - (rond[1] ?? 0)];
    return [rond.map(dit).join(',')];
  });
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
              `"id":"${departement}","path":"${alleger(trace, SOUS_LA_LOUPE.has(departement) ? 0.05 : COTE)}"`,
          ),
          map: null,
        }
      : null,
});
