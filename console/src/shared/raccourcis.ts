import { useEffect, useSyncExternalStore } from 'react';

/** One-key shortcuts may be switched off (RGAA 12.10): who dictates, or types by accident, is not surprised. */
const CLE = 'pass-numerique.raccourcis';
const ecouteurs = new Set<() => void>();
let actifs = localStorage.getItem(CLE) !== 'sans';

export function reglerLesRaccourcis(oui: boolean): void {
  actifs = oui;
  localStorage.setItem(CLE, oui ? 'avec' : 'sans');
  for (const ecouteur of ecouteurs) ecouteur();
}

const suivre = (ecouteur: () => void) => {
  ecouteurs.add(ecouteur);
  return () => void ecouteurs.delete(ecouteur);
};

export const useRaccourcisActifs = (): boolean => useSyncExternalStore(suivre, () => actifs);

const SAISIES = 'input, select, textarea, [contenteditable]';

/** A key alone, anywhere but where one types. */
export function useRaccourci(touche: string, faire: () => void): void {
  const avec = useRaccourcisActifs();
  useEffect(() => {
    if (!avec) return undefined;
    const auClavier = (event: KeyboardEvent): void => {
      const { target, key, altKey, ctrlKey, metaKey, defaultPrevented } = event;
      if (key !== touche || altKey || ctrlKey || metaKey || defaultPrevented) return;
      if (target instanceof Element && target.closest(SAISIES)) return;
      event.preventDefault();
      faire();
    };
    addEventListener('keydown', auClavier);
    return () => removeEventListener('keydown', auClavier);
  }, [avec, touche, faire]);
}
