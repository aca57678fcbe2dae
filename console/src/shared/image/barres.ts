import type { Bloc } from './planche.ts';
import { echapper, enLignes, FAMILLE, largeurDe } from './texte.ts';

const ENCRE = '#14201d';
const ENCRE_2 = '#43524d';
const FILET = '#c9d0cc';

const texteDe = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/[ \n\t]+/gu, ' ').trim();

const ecrire = (texte: string, x: number, y: number, corps: number, graisse = 400): string =>
  `<text x="${x}" y="${y}" font-family="${FAMILLE}" font-size="${corps}" font-weight="${graisse}" fill="${graisse > 400 ? ENCRE : ENCRE_2}">${echapper(texte)}</text>`;

/** A length of the page, as the share of the axis that it is there. */
const part = (longueur: string): number => Math.min(1, Number.parseFloat(longueur) / 100 || 0);

const [NOM, VALEUR, PAS, EPAISSEUR] = [150, 170, 15, 16];

/** Bars on one axis, drawn again from what the page shows of them: names before, values and intervals after. */
export function barres(figure: Element, largeur: number): Bloc {
  const axe = largeur - NOM - VALEUR;
  let [y, dessin] = [0, ''];
  for (const mesure of figure.querySelectorAll('.c-mesure')) {
    dessin += ecrire(texteDe(mesure.querySelector('.c-titre')), 0, y + 14, 14, 600);
    y += 24;
    for (const ligne of mesure.querySelectorAll('.c-ligne')) {
      const { hauteur, dessin: dessinee } = uneBarre(ligne, axe);
      dessin += `<g transform="translate(0 ${y})">${dessinee}</g>`;
      y += hauteur;
    }
    for (const phrase of enLignes(ecartDe(mesure), largeur, (texte) => largeurDe(texte, 12))) {
      y += PAS;
      dessin += ecrire(phrase, 0, y, 12);
    }
    y += 12;
    dessin += `<path d="M0 ${y}H${largeur}" stroke="${FILET}"/>`;
    y += 10;
  }
  return { hauteur: y, dessin };
}

function uneBarre(ligne: Element, axe: number): Bloc {
  const nom = enLignes(texteDe(ligne.querySelector('.c-nom')), NOM - 10, (texte) => largeurDe(texte, 13));
  const valeur = [...(ligne.querySelector('.c-valeur')?.childNodes ?? [])]
    .map(({ textContent }) => textContent?.trim())
    .join(' ');
  const valeurs = enLignes(valeur, VALEUR - 10, (texte) => largeurDe(texte, 13));
  const hauteur = Math.max(nom.length, valeurs.length, 1.5) * PAS + 6;
  const [barre, ic] = [
    ligne.querySelector<HTMLElement>('.c-barre'),
    ligne.querySelector<HTMLElement>('.c-ic'),
  ];
  const dits = [
    ...nom.map((texte, rang) => ecrire(texte, 0, (rang + 1) * PAS, 13)),
    ...valeurs.map((texte, rang) => ecrire(texte, NOM + axe + 10, (rang + 1) * PAS, 13)),
    `<path d="M${NOM} 0v${EPAISSEUR + 4}" stroke="${ENCRE}"/>`,
  ];
  if (barre) dits.push(dessinDeBarre(barre, axe));
  if (ic) dits.push(dessinDIntervalle(ic, axe));
  return { hauteur, dessin: dits.join('') };
}

/** The second side keeps its hatch, on paper as on the screen. */
function dessinDeBarre(barre: HTMLElement, axe: number): string {
  const longueur = Math.max(2, part(barre.style.inlineSize) * axe);
  const { backgroundColor, backgroundImage, borderTopColor } = getComputedStyle(barre);
  const hachuree = backgroundImage !== 'none';
  const trace = `x="${NOM}" y="2" width="${longueur.toFixed(1)}" height="${EPAISSEUR}"`;
  return hachuree
    ? `<rect ${trace} fill="url(#hachure-image)" stroke="${borderTopColor}"/>`
    : `<rect ${trace} fill="${backgroundColor}"/>`;
}

function dessinDIntervalle({ style }: HTMLElement, axe: number): string {
  const bas = NOM + part(style.insetInlineStart) * axe;
  const haut = bas + part(style.inlineSize) * axe;
  const milieu = 2 + EPAISSEUR / 2;
  return `<path d="M${bas.toFixed(1)} ${milieu}H${haut.toFixed(1)}M${bas.toFixed(1)} ${milieu - 4}v8M${haut.toFixed(1)} ${milieu - 4}v8" stroke="${ENCRE}" stroke-width="2" fill="none"/>`;
}

/** What is said of the gap beside the bars, on one line. */
function ecartDe(mesure: Element): string {
  const ecart = mesure.querySelector('.c-ecart');
  const dits = [...(ecart?.children ?? [])].filter((un) => !un.matches('dl')).map(texteDe);
  const parts = [...(ecart?.querySelectorAll('dl > div') ?? [])].map((un) =>
    [...un.children].map(texteDe).join(' '),
  );
  return [dits.join(' '), ...parts].filter(Boolean).join(', ');
}
