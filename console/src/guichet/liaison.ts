import { useSyncExternalStore } from 'react';

/** Since when the register does not answer, as an instant; `null` when it does. */
let depuis: string | null = null;
const ecouteurs = new Set<() => void>();

function changer(valeur: string | null): void {
  if ((valeur === null) === (depuis === null)) return;
  depuis = valeur;
  for (const ecouteur of ecouteurs) ecouteur();
}

/** The last request met no register, or met it. */
export const noterLaCoupure = (): void => changer(new Date().toISOString());
export const noterLaLiaison = (): void => changer(null);

function suivre(ecouteur: () => void): () => void {
  ecouteurs.add(ecouteur);
  const sonder = (): void => (navigator.onLine ? noterLaLiaison() : noterLaCoupure());
  addEventListener('online', sonder);
  addEventListener('offline', sonder);
  if (!navigator.onLine) noterLaCoupure();
  return () => {
    ecouteurs.delete(ecouteur);
    removeEventListener('online', sonder);
    removeEventListener('offline', sonder);
  };
}

/** Since when one is cut off from the register. */
export const useCoupure = (): string | null => useSyncExternalStore(suivre, () => depuis);
