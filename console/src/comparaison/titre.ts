import { jour } from '../shared/dates.ts';
import type { Langue } from '../shared/format.ts';
import { periodeEnMots } from '../shared/periode.ts';
import type { Cote } from './cotes.ts';

const MOTS = {
  fr: {
    comparer: (noms: string) => `Comparer ${noms}`,
    rien: 'Comparer deux territoires ou deux périodes',
    et: ' et ',
    ACHAT: 'base achats de la période',
    FLUX: 'base flux de la période',
    LIEU: 'par lieu d’utilisation',
    au: (day: string) => `au ${day}`,
  },
  en: {
    comparer: (noms: string) => `Compare ${noms}`,
    rien: 'Compare two territories or two periods',
    et: ' and ',
    ACHAT: 'base: bought in the period',
    FLUX: 'base: flow of the period',
    LIEU: 'by place of use',
    au: (day: string) => `as of ${day}`,
  },
};

interface Vue {
  readonly base: 'ACHAT' | 'FLUX';
  readonly attribution: 'COMMANDITAIRE' | 'LIEU';
  readonly au: string | null;
}

/** The comparison in words: heading, tab title, and name of what is exported from it. */
export function titreDe(
  cotes: readonly Cote[],
  noms: readonly string[],
  { base, attribution, au }: Vue,
  langue: Langue,
): string {
  const mots = MOTS[langue];
  if (cotes.length < 2) return mots.rien;
  const liste = `${noms.slice(0, -1).join(', ')}${mots.et}${noms.at(-1) ?? ''}`;
  const periodes = new Set(cotes.map(({ periode }) => periode));
  const quand = periodes.size === 1 ? [periodeEnMots(cotes[0]?.periode, langue)] : [];
  const ou = attribution === 'LIEU' ? [mots.LIEU] : [];
  const connu = au ? [mots.au(jour(au, langue))] : [];
  return [mots.comparer(liste), ...quand, mots[base], ...ou, ...connu].join(', ');
}
