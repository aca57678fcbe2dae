const NAVIGATEURS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg\//u, 'Edge'],
  [/\bFirefox\//u, 'Firefox'],
  [/Chrome\//u, 'Chrome'],
  [/\bSafari\//u, 'Safari'],
];
const SYSTEMES: readonly (readonly [RegExp, string])[] = [
  [/Android/u, 'Android'],
  [/iPhone|iPad/u, 'iOS'],
  [/Windows/u, 'Windows'],
  [/Mac OS X/u, 'macOS'],
  [/Linux/u, 'Linux'],
];

const premier = (liste: readonly (readonly [RegExp, string])[], texte: string): string | undefined =>
  liste.find(([forme]) => forme.test(texte))?.[1];

/** `Firefox, Linux` for what a browser says of itself at such length; null when nothing of it is known. */
export function appareilEnMots(appareil: string | null): string | null {
  if (appareil === null) return null;
  const mots = [premier(NAVIGATEURS, appareil), premier(SYSTEMES, appareil)].filter(Boolean);
  return mots.length > 0 ? mots.join(', ') : null;
}
