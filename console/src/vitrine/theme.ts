/** The same choice as the console’s, kept on the device. */
const CLE = 'pass-numerique.preferences';

function lire(): Record<string, unknown> {
  try {
    const gardees: unknown = JSON.parse(localStorage.getItem(CLE) ?? '{}');
    return typeof gardees === 'object' && gardees !== null ? { ...gardees } : {};
  } catch {
    return {};
  }
}

/** Shows the button that changes the theme, and applies what was chosen before. */
export function animerLeTheme(): void {
  const racine = document.documentElement;
  const { theme } = lire();
  if (theme === 'clair' || theme === 'sombre') racine.dataset['theme'] = theme;
  const bouton = document.querySelector<HTMLButtonElement>('[data-theme-bascule]');
  if (!bouton) return;
  const estSombre = (): boolean =>
    racine.dataset['theme'] === undefined
      ? matchMedia('(prefers-color-scheme: dark)').matches
      : racine.dataset['theme'] === 'sombre';
  bouton.hidden = false;
  bouton.setAttribute('aria-pressed', String(estSombre()));
  bouton.addEventListener('click', () => {
    const choisi = estSombre() ? 'clair' : 'sombre';
    racine.dataset['theme'] = choisi;
    bouton.setAttribute('aria-pressed', String(choisi === 'sombre'));
    try {
      localStorage.setItem(CLE, JSON.stringify({ ...lire(), theme: choisi }));
    } catch {
      // A browser that keeps nothing still changes the page.
    }
  });
}
