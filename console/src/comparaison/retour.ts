import { useEffect } from 'react';

const CLE = 'barre';

const etat = (): Record<string, unknown> => {
  const lu: unknown = history.state;
  return typeof lu === 'object' && lu !== null ? { ...lu } : {};
};

/** The page that is left keeps, in its own step of the history, which bar was opened. */
export function retenirLaBarre(id: string): void {
  history.replaceState({ ...etat(), [CLE]: id }, '');
}

/** Back on the page, the focus is where it was once the bars are there; it is given back once. */
export function useRetourSurLaBarre(prete: boolean): void {
  useEffect(() => {
    const { [CLE]: id, ...reste } = etat();
    if (!prete || typeof id !== 'string') return undefined;
    // After the frame has given the focus to the sheet of the page.
    const attente = requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
      history.replaceState(reste, '');
    });
    return () => cancelAnimationFrame(attente);
  }, [prete]);
}
