import { useEffect } from 'react';
import { estCoupe } from '../reseau.ts';
import { entendre, estSuspendu, observerLaPause, suivre } from './etat.ts';

/**
 * Does something from time to time for what nobody is told of, and at once when one looks again; a pause stops it, and it counts
 * among what the window follows. Nothing is done without a time.
 */
export function useRonde(faire: () => void, secondes: number | null): void {
  useEffect(() => {
    if (secondes === null) return undefined;
    const { repond, finir } = suivre();
    const repondre = (): boolean => {
      const oui = !estSuspendu() && !estCoupe();
      repond(oui);
      if (oui) entendre();
      return oui;
    };
    const tourner = (): void => {
      if (repondre() && document.visibilityState === 'visible') faire();
    };
    // The page has just been read.
    repondre();
    const minuterie = setInterval(tourner, secondes * 1000);
    const oublierLaPause = observerLaPause(tourner);
    document.addEventListener('visibilitychange', tourner);
    return () => {
      clearInterval(minuterie);
      oublierLaPause();
      document.removeEventListener('visibilitychange', tourner);
      finir();
    };
  }, [faire, secondes]);
}
