import type { Langue } from '../shared/format.ts';

/** How the page around wants the embed shown. */
export interface Presentation {
  readonly langue: Langue | null;
  readonly theme: 'clair' | 'sombre' | null;
}

const HAUTEUR = 'pass-numerique:hauteur';
const PRESENTATION = 'pass-numerique:presentation';

/** The site around, as the component wrote it in the address: a message goes to it alone, and is taken from it alone. */
function siteAutour(): string | null {
  const origine = new URLSearchParams(location.search).get('origine');
  return origine !== null && URL.canParse(origine) && new URL(origine).origin === origine ? origine : null;
}

/** Tells the component how high the page is, each time it changes. */
export function direLaHauteur(racine: HTMLElement): void {
  const site = siteAutour();
  if (site === null || parent === window) return;
  const dire = (): void => {
    const hauteur = Math.ceil(racine.getBoundingClientRect().height);
    parent.postMessage({ type: HAUTEUR, hauteur }, site);
  };
  new ResizeObserver(dire).observe(racine);
}

/** Takes how it is to be shown from the page around; gives back what stops it. */
export function ecouterLaPage(surPresentation: (presentation: Presentation) => void): () => void {
  const site = siteAutour();
  const surMessage = ({ origin, source, data }: MessageEvent<unknown>): void => {
    if (site === null || origin !== site || source !== parent) return;
    if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== PRESENTATION) return;
    const { langue = null, theme = null }: Record<string, unknown> = { ...data };
    surPresentation({
      langue: langue === 'fr' || langue === 'en' ? langue : null,
      theme: theme === 'clair' || theme === 'sombre' ? theme : null,
    });
  };
  addEventListener('message', surMessage);
  return () => removeEventListener('message', surMessage);
}
