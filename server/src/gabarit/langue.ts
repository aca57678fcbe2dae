/** The languages of the public pages; French is what they fall back to. */
export type Langue = 'fr' | 'en';

/** What a component says, in each language. */
export type Bilingue<Textes> = Readonly<Record<Langue, Textes>>;

/** The language asked in the address, else the one that the browser prefers of the two. */
export function langueDemandee(lang: string | null, accepte: string | undefined): Langue {
  if (lang === 'fr' || lang === 'en') return lang;
  const voulues = (accepte ?? '')
    .split(',')
    .map((voulue) => {
      const [nom = '', ...reglages] = voulue.trim().toLowerCase().split(';');
      const q = reglages.map((un) => /^\s*q=([\d.]+)$/u.exec(un)?.[1]).find((un) => un !== undefined);
      return { langue: nom.split('-')[0], poids: q === undefined ? 1 : Number(q) };
    })
    .filter(({ langue, poids }) => (langue === 'fr' || langue === 'en') && poids > 0)
    .toSorted((a, b) => b.poids - a.poids);
  return voulues[0]?.langue === 'en' ? 'en' : 'fr';
}
