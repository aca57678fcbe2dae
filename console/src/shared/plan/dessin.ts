import { CONTOURS } from '../carte/fond.ts';
import type { Regard, Taille } from '../carte/projection.ts';
import type { Forme } from './formes.ts';

/** Something drawn: a place, or several gathered. In pixels of the canvas. */
export interface Dessine {
  readonly x: number;
  readonly y: number;
  readonly nombre: number;
  readonly forme: Forme;
}

/** Colours of the theme in force, read from the sheet. */
export interface Couleurs {
  readonly fond: string;
  readonly feuille: string;
  readonly filet: string;
  readonly texte: string;
  readonly focus: string;
  readonly formes: Readonly<Record<Forme, string>>;
  readonly police: string;
}

export function couleursDe(element: Element): Couleurs {
  const style = getComputedStyle(element);
  const lire = (nom: string): string => style.getPropertyValue(nom).trim();
  return {
    fond: lire('--creux'),
    feuille: lire('--feuille'),
    filet: lire('--filet-fort'),
    texte: lire('--texte'),
    focus: lire('--focus'),
    formes: {
      LABELLISE: lire('--succes'),
      A_RENOUVELER: lire('--alerte'),
      SUSPENDU: lire('--erreur'),
      CANDIDAT: lire('--texte-3'),
      SANS: lire('--texte-3'),
    },
    police: lire('--police'),
  };
}

let france: Path2D | undefined;

/** The outlines of the mainland as one path, made once. */
function contours(): Path2D {
  if (france) return france;
  france = new Path2D();
  for (const { trace } of CONTOURS) france.addPath(new Path2D(trace));
  return france;
}

/** The outlines at one scale, kept while the map is dragged: only a nearer look draws them again. */
interface Tirage {
  readonly toile: HTMLCanvasElement;
  readonly cle: string;
}
let tirage: Tirage | null = null;

const FRANCE = { largeur: 613, hauteur: 585 };
/** Beyond this many pixels, the part in view is drawn each time. */
const PIXELS = 3_000_000;

function tirer(echelle: number, densite: number, { feuille, filet }: Couleurs): HTMLCanvasElement | null {
  const fin = echelle * densite;
  if (FRANCE.largeur * FRANCE.hauteur * fin * fin > PIXELS) return null;
  const cle = [echelle, densite, feuille, filet].join();
  if (tirage?.cle === cle) return tirage.toile;
  const toile = document.createElement('canvas');
  toile.width = Math.ceil(FRANCE.largeur * fin);
  toile.height = Math.ceil(FRANCE.hauteur * fin);
  const ctx = toile.getContext('2d');
  if (!ctx) return null;
  ctx.scale(fin, fin);
  tracer(ctx, fin, { feuille, filet });
  tirage = { toile, cle };
  return toile;
}

function tracer(
  ctx: CanvasRenderingContext2D,
  fin: number,
  { feuille, filet }: Pick<Couleurs, 'feuille' | 'filet'>,
): void {
  ctx.fillStyle = feuille;
  ctx.fill(contours());
  ctx.strokeStyle = filet;
  ctx.lineWidth = 1 / fin;
  ctx.stroke(contours());
}

/** The ground: the outlines, under what is gathered on them. */
export function dessinerLeFond(
  ctx: CanvasRenderingContext2D,
  { x, y, echelle }: Regard,
  { largeur, hauteur }: Taille,
  couleurs: Couleurs,
): void {
  const { a: densite } = ctx.getTransform();
  const [gauche, haut] = [largeur / 2 - x * echelle, hauteur / 2 - y * echelle];
  ctx.fillStyle = couleurs.fond;
  ctx.fillRect(0, 0, largeur, hauteur);
  const pret = tirer(echelle, densite, couleurs);
  if (pret) {
    ctx.drawImage(pret, gauche, haut, FRANCE.largeur * echelle, FRANCE.hauteur * echelle);
    return;
  }
  ctx.save();
  ctx.translate(gauche, haut);
  ctx.scale(echelle, echelle);
  tracer(ctx, echelle * densite, couleurs);
  ctx.restore();
}

const RAYON = 5.5;
const TOUR = Math.PI * 2;

export const rayonDe = (nombre: number): number =>
  nombre === 1 ? RAYON : Math.min(22, 8 + 2 * Math.log2(nombre));

/** A state is a shape as much as a colour: a disc, a triangle, a square, a dashed ring, a cross. */
const TRACES: Readonly<Record<Forme, (ctx: CanvasRenderingContext2D, x: number, y: number) => void>> = {
  LABELLISE: (ctx, x, y) => ctx.arc(x, y, RAYON, 0, TOUR),
  A_RENOUVELER: (ctx, x, y) => {
    ctx.moveTo(x, y - RAYON - 1);
    ctx.lineTo(x + RAYON + 1, y + RAYON);
    ctx.lineTo(x - RAYON - 1, y + RAYON);
    ctx.closePath();
  },
  SUSPENDU: (ctx, x, y) => ctx.rect(x - RAYON + 0.5, y - RAYON + 0.5, 2 * RAYON - 1, 2 * RAYON - 1),
  CANDIDAT: (ctx, x, y) => ctx.arc(x, y, RAYON, 0, TOUR),
  SANS: (ctx, x, y) => {
    ctx.moveTo(x - 3.5, y - 3.5);
    ctx.lineTo(x + 3.5, y + 3.5);
    ctx.moveTo(x + 3.5, y - 3.5);
    ctx.lineTo(x - 3.5, y + 3.5);
  },
};

function dessinerUnLieu(ctx: CanvasRenderingContext2D, { x, y, forme }: Dessine, couleurs: Couleurs): void {
  const couleur = couleurs.formes[forme];
  const plein = forme !== 'CANDIDAT' && forme !== 'SANS';
  ctx.beginPath();
  TRACES[forme](ctx, x, y);
  if (forme !== 'SANS') {
    ctx.fillStyle = plein ? couleur : couleurs.feuille;
    ctx.fill();
  }
  ctx.setLineDash(forme === 'CANDIDAT' ? [2.5, 1.5] : []);
  ctx.strokeStyle = plein ? couleurs.feuille : couleur;
  ctx.lineWidth = plein ? 1.25 : 1.75;
  ctx.stroke();
  ctx.setLineDash([]);
}

function dessinerUnGroupe(
  ctx: CanvasRenderingContext2D,
  { x, y, nombre }: Dessine,
  couleurs: Couleurs,
): void {
  ctx.beginPath();
  ctx.arc(x, y, rayonDe(nombre), 0, TOUR);
  ctx.fillStyle = couleurs.texte;
  ctx.fill();
  ctx.strokeStyle = couleurs.feuille;
  ctx.lineWidth = 1.25;
  ctx.stroke();
  ctx.fillStyle = couleurs.feuille;
  ctx.font = `640 12px ${couleurs.police}`;
  ctx.fillText(
    nombre < 1000 ? String(nombre) : `${(nombre / 1000).toFixed(nombre < 10_000 ? 1 : 0)}k`,
    x,
    y + 0.5,
  );
}

/** Places and groups over the ground; groups last, their number is read. */
export function dessinerLesLieux(
  ctx: CanvasRenderingContext2D,
  dessines: readonly Dessine[],
  couleurs: Couleurs,
): void {
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  for (const un of dessines) if (un.nombre === 1) dessinerUnLieu(ctx, un, couleurs);
  for (const un of dessines) if (un.nombre > 1) dessinerUnGroupe(ctx, un, couleurs);
}

/** A ring around what is pointed at, in the list or by the keyboard. */
export function entourer(
  ctx: CanvasRenderingContext2D,
  { x, y, rayon }: { readonly x: number; readonly y: number; readonly rayon: number },
  couleurs: Couleurs,
): void {
  ctx.beginPath();
  ctx.arc(x, y, rayon + 3.5, 0, TOUR);
  ctx.lineWidth = 5;
  ctx.strokeStyle = couleurs.feuille;
  ctx.stroke();
  ctx.lineWidth = 2.5;
  ctx.strokeStyle = couleurs.focus;
  ctx.stroke();
}
