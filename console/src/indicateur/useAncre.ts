import { useEffect } from 'react';

/** The anchor of the address is reached once what it names is there, and each time it changes. */
export function useAncre(prete: boolean): void {
  useEffect(() => {
    if (!prete) return undefined;
    const aller = () => {
      const vise = document.querySelector<HTMLElement>(
        `#${CSS.escape(decodeURIComponent(location.hash.slice(1)) || '-')}`,
      );
      vise?.scrollIntoView();
      vise?.focus({ preventScroll: true });
    };
    // After the frame has given the focus to the sheet of the page.
    const attente = requestAnimationFrame(aller);
    addEventListener('hashchange', aller);
    return () => {
      cancelAnimationFrame(attente);
      removeEventListener('hashchange', aller);
    };
  }, [prete]);
}
