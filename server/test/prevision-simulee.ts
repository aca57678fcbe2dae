import type { Cadence, Cellule, Dispersion, Sortie } from '../src/prevision/prevision.faits.ts';

/** A generator of numbers in [0, 1) that a seed decides. */
function generateur(graine: number): () => number {
  let etat = graine >>> 0;
  return () => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(etat ^ (etat >>> 15), etat | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The chances of a world whose truth is known: a pass used on a day of an age, a carnet handed out on a day. */
export interface Verite {
  readonly usage: (age: number, acheteur: number, jour: number) => number;
  readonly remise: number;
}

const TAILLE = 10;
const SEMAINES = 13;

interface CarnetSimule {
  readonly acheteur: number;
  /** Day of its hand-out, and ages of its uses; days count from the day it could first be handed out. */
  readonly remis: number | null;
  readonly usages: readonly number[];
}

function simuler(
  { usage, remise }: Verite,
  acheteur: number,
  jours: number,
  hasard: () => number,
): CarnetSimule {
  let remis: number | null = null;
  for (let jour = 0; jour <= jours && remis === null; jour += 1) if (hasard() < remise) remis = jour;
  if (remis === null) return { acheteur, remis, usages: [] };
  const usages: number[] = [];
  for (let pass = 0; pass < TAILLE; pass += 1)
    for (let age = 0; age <= jours - remis; age += 1)
      if (hasard() < usage(age, acheteur, remis + age)) {
        usages.push(age);
        break;
      }
  return { acheteur, remis, usages };
}

export interface MondeSimule {
  readonly sorties: readonly Sortie[];
  readonly dispersions: readonly Dispersion[];
  readonly cadences: readonly Cadence[];
  /** What is seen of the carnets on the day of knowledge. */
  readonly cellules: readonly Cellule[];
  /** Pass that will not have been used on the last day. */
  readonly perdus: number;
  /** Those of each buyer. */
  readonly perdusDe: ReadonlyMap<string, number>;
}

type Vu = CarnetSimule & { readonly fin: number };

/** Carnets as they are seen on a day. */
const voir = (carnets: readonly CarnetSimule[], jour: number): readonly Vu[] =>
  carnets.map((un) => {
    const remis = un.remis !== null && un.remis <= jour ? un.remis : null;
    const fin = remis === null ? -1 : jour - remis;
    return { ...un, remis, fin, usages: un.usages.filter((age) => age <= fin) };
  });

const perdusDe = (carnets: readonly CarnetSimule[]): number =>
  carnets.reduce((somme, { usages }) => somme + TAILLE - usages.length, 0);

const CARNETS = 240;

/**
 * Carnets of a past order, seen to its end, and of one that is seen on a day between its first and its last: what is known then,
 * and what came after.
 */
export function simulerUnMonde(verite: Verite, graine: number, vus: number, jours: number): MondeSimule {
  const hasard = generateur(graine);
  const ordre = (): readonly CarnetSimule[] =>
    Array.from({ length: CARNETS }, (_, rang) => simuler(verite, rang % 6, jours, hasard));
  const [passes, carnets] = [ordre(), ordre()];
  const connus = voir(carnets, vus);
  const remis = [...voir(passes, jours), ...connus].filter(({ fin }) => fin >= 0);
  const nom = (acheteur: number): string => `a${acheteur}`;
  return {
    sorties: remis.flatMap(({ acheteur, fin, usages }) => [
      ...usages.map((duree) => ({ acheteur: nom(acheteur), duree, faits: 1, restes: 0 })),
      { acheteur: nom(acheteur), duree: fin, faits: 0, restes: TAILLE - usages.length },
    ]),
    dispersions: [
      ...Map.groupBy(remis, ({ acheteur, fin }) => `${acheteur} ${Math.floor(fin / 30)}`).values(),
    ].map((groupe) => ({
      taille: TAILLE,
      carnets: groupe.length,
      somme: groupe.reduce((somme, { usages }) => somme + usages.length, 0),
      carres: groupe.reduce((somme, { usages }) => somme + usages.length ** 2, 0),
    })),
    cadences: Array.from({ length: 6 * SEMAINES }, (_, rang): Cadence => {
      const [acheteur, semaine] = [rang % 6, Math.floor(rang / 6)];
      const [debut, fin] = [vus + 1 - (semaine + 1) * 7, vus - semaine * 7];
      const siens = connus.filter((un) => un.acheteur === acheteur);
      const attente = (jusqua: number | null): number =>
        Math.max(0, Math.min(jusqua ?? vus, fin) - debut + 1);
      return {
        acheteur: nom(acheteur),
        remis: siens.filter((un) => un.remis !== null && un.remis >= debut && un.remis <= fin).length,
        jours: siens.reduce((somme, un) => somme + attente(un.remis), 0),
      };
    }),
    cellules: connus.map(({ acheteur, remis: jour, usages }) => ({
      commande: 'c',
      acheteur: nom(acheteur),
      distributeur: null,
      distributeurNom: null,
      age: jour === null ? null : vus - jour,
      arretee: false,
      carnets: 1,
      pass: TAILLE,
      utilises: usages.length,
    })),
    perdus: perdusDe(carnets),
    perdusDe: new Map(
      [...Map.groupBy(carnets, ({ acheteur }) => nom(acheteur))].map(([acheteur, siens]) => [
        acheteur,
        perdusDe(siens),
      ]),
    ),
  };
}
