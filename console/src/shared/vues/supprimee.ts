import { useSyncExternalStore } from 'react';

/** A view that has just been deleted here, and can be put back. */
export interface Supprimee {
  readonly id: string;
  readonly code: string;
  readonly nom: string;
  /** Its last version before it was deleted. */
  readonly version: number;
}

let derniere: Supprimee | null = null;
const ecouteurs = new Set<() => void>();

/** Remembers the view deleted last, for as long as the console stays open. */
export function direLaSupprimee(vue: Supprimee | null): void {
  derniere = vue;
  for (const ecouter of ecouteurs) ecouter();
}

export const useSupprimee = (): Supprimee | null =>
  useSyncExternalStore(
    (ecouter) => {
      ecouteurs.add(ecouter);
      return () => ecouteurs.delete(ecouter);
    },
    () => derniere,
  );
