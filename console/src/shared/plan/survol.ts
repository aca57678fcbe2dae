import { createContext, use, useSyncExternalStore } from 'react';

/** The places pointed at, in the list or on the map: each follows the other without drawing the page again. */
export class Survol {
  private readonly suiveurs = new Set<() => void>();
  ids: ReadonlySet<string> = RIEN;

  viser(ids: readonly string[]): void {
    if (ids.length === 0 && this.ids.size === 0) return;
    this.ids = ids.length === 0 ? RIEN : new Set(ids);
    for (const suivre of this.suiveurs) suivre();
  }

  readonly suivre = (suiveur: () => void): (() => void) => {
    this.suiveurs.add(suiveur);
    return () => void this.suiveurs.delete(suiveur);
  };
}

const RIEN: ReadonlySet<string> = new Set();

export const SurvolContext = createContext(new Survol());

/** Whether a place is pointed at, and how its row points at it. */
export function useSurvol(id: string) {
  const survol = use(SurvolContext);
  const vise = useSyncExternalStore(survol.suivre, () => survol.ids.has(id));
  return { vise, viser: () => survol.viser([id]), quitter: () => survol.viser([]) };
}
