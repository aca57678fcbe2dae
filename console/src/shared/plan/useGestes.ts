import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Moteur, Objet } from './moteur.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Reponses {
  /** What is pointed at; `clavier` when it is by the keyboard. */
  readonly viser: (objet: Objet | null) => void;
  /** What is chosen: by a press, or by Enter. */
  readonly choisir: (objet: Objet) => void;
  readonly bouger: () => void;
}

/** A press that moves less than this is a press, not a drag. */
const IMMOBILE = 4;
const PAS = 60;
const FACTEUR = 1.6;

const ecart = ([a, b]: readonly Point[]): number => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);
const milieu = (points: readonly Point[]): Point => ({
  x: points.reduce((somme, { x }) => somme + x, 0) / points.length,
  y: points.reduce((somme, { y }) => somme + y, 0) / points.length,
});

type Cadre = RefObject<HTMLCanvasElement | null>;

const dansLeCanvas = (
  canvas: Cadre,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point => {
  const { left = 0, top = 0 } = canvas.current?.getBoundingClientRect() ?? {};
  return { x: clientX - left, y: clientY - top };
};

/** Drag, pinch, wheel and keys of the map. One finger scrolls the page up and down: two move the map. */
export function useGestes(moteur: RefObject<Moteur | null>, canvas: Cadre, reponses: Reponses) {
  useMolette(moteur, canvas, reponses.bouger);
  return {
    clavier: (event: KeyboardEvent) => auClavier(event, moteur.current, reponses),
    pointeur: usePointeur(moteur, canvas, reponses),
  };
}

function usePointeur(moteur: RefObject<Moteur | null>, canvas: Cadre, { viser, choisir, bouger }: Reponses) {
  const doigts = useRef(new Map<number, Point>());
  const appui = useRef<Point | null>(null);
  const glisse = useRef(false);

  function appuyer(event: PointerEvent<HTMLCanvasElement>) {
    const point = dansLeCanvas(canvas, event);
    event.currentTarget.setPointerCapture(event.pointerId);
    doigts.current.set(event.pointerId, point);
    appui.current = point;
    glisse.current = doigts.current.size > 1;
  }

  function deplacer(event: PointerEvent<HTMLCanvasElement>) {
    const point = dansLeCanvas(canvas, event);
    if (!doigts.current.has(event.pointerId)) return viser(moteur.current?.trouver(point.x, point.y) ?? null);
    const avant = [...doigts.current.values()];
    doigts.current.set(event.pointerId, point);
    const apres = [...doigts.current.values()];
    const [de, a] = [milieu(avant), milieu(apres)];
    const depart = appui.current ?? point;
    if (Math.hypot(point.x - depart.x, point.y - depart.y) > IMMOBILE) glisse.current = true;
    if (!glisse.current) return;
    moteur.current?.glisser(a.x - de.x, a.y - de.y);
    if (apres.length > 1) moteur.current?.zoomer(ecart(apres) / (ecart(avant) || 1), a.x, a.y);
  }

  function lever(event: PointerEvent<HTMLCanvasElement>) {
    const point = dansLeCanvas(canvas, event);
    const tenait = doigts.current.delete(event.pointerId);
    if (!tenait || doigts.current.size > 0) return;
    if (glisse.current) return bouger();
    const objet = moteur.current?.trouver(point.x, point.y);
    if (objet) choisir(objet);
  }

  return {
    onPointerDown: appuyer,
    onPointerMove: deplacer,
    onPointerUp: lever,
    onPointerCancel: (event: PointerEvent<HTMLCanvasElement>) => {
      doigts.current.delete(event.pointerId);
      bouger();
    },
    onPointerLeave: () => viser(null),
  };
}

/** The wheel is the page's, unless the map was entered or Ctrl is held. */
function useMolette(moteur: RefObject<Moteur | null>, canvas: Cadre, bouger: () => void): void {
  const dit = useRef(bouger);
  useEffect(() => {
    dit.current = bouger;
  });
  useEffect(() => {
    const cible = canvas.current;
    if (!cible) return;
    const tourner = (event: WheelEvent) => {
      if (!event.ctrlKey && !cible.parentElement?.contains(document.activeElement)) return;
      event.preventDefault();
      const { left, top } = cible.getBoundingClientRect();
      moteur.current?.zoomer(Math.exp(-event.deltaY / 300), event.clientX - left, event.clientY - top);
      dit.current();
    };
    // React listens to the wheel without the power to hold the page still.
    cible.addEventListener('wheel', tourner, { passive: false });
    return () => cible.removeEventListener('wheel', tourner);
  }, [moteur, canvas]);
}

const FLECHES: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [PAS, 0],
  ArrowRight: [-PAS, 0],
  ArrowUp: [0, PAS],
  ArrowDown: [0, -PAS],
};

/** Arrows move, + and − zoom, and what is nearest the middle is pointed at: Enter chooses it. */
function auClavier(event: KeyboardEvent, moteur: Moteur | null, { viser, choisir }: Reponses): void {
  if (!moteur || event.ctrlKey || event.metaKey || event.altKey) return;
  const fleche = FLECHES[event.key];
  if (fleche) moteur.glisser(...fleche);
  else if (event.key === '+' || event.key === '=') moteur.zoomer(FACTEUR);
  else if (event.key === '-') moteur.zoomer(1 / FACTEUR);
  else if (event.key === 'Enter') {
    const objet = moteur.auCentre();
    if (objet) choisir(objet);
  } else return;
  event.preventDefault();
  const centre = moteur.auCentre();
  moteur.viserObjet(centre);
  viser(centre);
}
