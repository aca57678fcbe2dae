import { Z } from '../shared/normale.rules.ts';

/** How many carnets left the follow-up after a duration: because what is awaited came, or because nothing more can be seen. */
export interface Depart {
  readonly duree: number;
  readonly faits: number;
  readonly sortis: number;
}

/** The curve after a duration: what came by then, as a share, with its interval at 95 %. */
export interface Palier {
  readonly duree: number;
  readonly part: number;
  readonly bas: number;
  readonly haut: number;
}

/**
 * Estimate of Kaplan and Meier of the share of carnets for which the event came by each duration, when some are followed for
 * less long than others. The interval is that of Greenwood on the log-log scale, which keeps it within 0 and 1.
 */
export function kaplanMeier(departs: readonly Depart[]): readonly Palier[] {
  let suivis = departs.reduce((somme, { faits, sortis }) => somme + faits + sortis, 0);
  let survie = 1;
  let greenwood = 0;
  const paliers: Palier[] = [];
  for (const { duree, faits, sortis } of departs.toSorted((un, autre) => un.duree - autre.duree)) {
    if (faits > 0) {
      survie *= 1 - faits / suivis;
      greenwood += faits < suivis ? faits / (suivis * (suivis - faits)) : 0;
      paliers.push({ duree, part: 1 - survie, ...intervalle(survie, greenwood, paliers.at(-1)) });
    }
    suivis -= faits + sortis;
  }
  return paliers;
}

function intervalle(
  survie: number,
  greenwood: number,
  avant: Palier | undefined,
): { readonly bas: number; readonly haut: number } {
  // Once every carnet followed has left by an event, nothing is known of those who left before: the bounds are the widest left.
  if (survie <= 0) return { bas: avant?.bas ?? 0, haut: 1 };
  const log = Math.log(survie);
  const ecart = (Z * Math.sqrt(greenwood)) / log;
  const [une, autre] = [survie ** Math.exp(ecart), survie ** Math.exp(-ecart)];
  return { bas: 1 - Math.max(une, autre), haut: 1 - Math.min(une, autre) };
}

/** The curve at a duration; `null` when no carnet is followed for that long: not observable is not zero. */
export function palierA(
  paliers: readonly Palier[],
  departs: readonly Depart[],
  duree: number,
): Omit<Palier, 'duree'> | null {
  if (!departs.some((un) => un.duree >= duree)) return null;
  const { part, bas, haut } = paliers.findLast((un) => un.duree <= duree) ?? { part: 0, bas: 0, haut: 0 };
  return { part, bas, haut };
}

/** Carnets still followed, and without the event, at the beginning of a duration. */
export const suivisA = (departs: readonly Depart[], duree: number): number =>
  departs.reduce((somme, un) => (un.duree >= duree ? somme + un.faits + un.sortis : somme), 0);

/** The shortest duration by which half of the carnets had the event, with the bounds of the curve; `null` when not reached. */
export function medianeDe(paliers: readonly Palier[]): {
  readonly mediane: number | null;
  readonly medianeBas: number | null;
  readonly medianeHaut: number | null;
} {
  const premiere = (lire: (palier: Palier) => number): number | null =>
    paliers.find((palier) => lire(palier) >= 0.5)?.duree ?? null;
  return {
    mediane: premiere(({ part }) => part),
    medianeBas: premiere(({ haut }) => haut),
    medianeHaut: premiere(({ bas }) => bas),
  };
}
