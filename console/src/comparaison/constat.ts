import { ecart as points, intervalle, type Langue, taux } from '../shared/format.ts';
import type { Comparaison, Ecart } from './demandes.ts';

const PHRASES = {
  fr: {
    masque: 'Le secret statistique cache une partie de cette comparaison.',
    rien: (nom: string) => `${nom} n’a rien acheté dans cette vue : il n’y a pas d’écart à lire.`,
    usage: (un: string, a: string, autre: string, b: string) =>
      `${un} utilise ${a} des pass achetés, ${autre} ${b}`,
    flux: (un: string, a: string, autre: string, b: string) =>
      `Pour cent pass achetés dans la période, ${un} en utilise ${a}, ${autre} ${b}`,
    indecis: 'l’écart peut n’être que du hasard',
    distribution: (part: string) => `l’écart vient pour ${part} de la distribution`,
    reste: (part: string) => `et pour ${part} de l’usage de ce qui est distribué`,
    contraire: (plus: string, moins: string) =>
      `la distribution y compte pour ${plus}, l’usage de ce qui est distribué pour ${moins}`,
  },
  en: {
    masque: 'Statistical secrecy hides part of this comparison.',
    rien: (nom: string) => `${nom} bought nothing in this view: there is no gap to read.`,
    usage: (un: string, a: string, autre: string, b: string) =>
      `${un} uses ${a} of the passes bought, ${autre} ${b}`,
    flux: (un: string, a: string, autre: string, b: string) =>
      `For a hundred passes bought in the period, ${un} uses ${a}, ${autre} ${b}`,
    indecis: 'the gap may be mere chance',
    distribution: (part: string) => `${part} of the gap comes from handing out`,
    reste: (part: string) => `and ${part} from the use of what was handed out`,
    contraire: (plus: string, moins: string) =>
      `handing out counts for ${plus}, the use of what was handed out for ${moins}`,
  },
};

const USAGE = 'USAGE';
/** Under this, a gap has no shares worth reading. */
const INFIME = 0.0005;

/** What two sides are found to be, in one or two sentences. */
export function constatDe(
  { cotes, ecarts, explication, base }: Comparaison,
  noms: readonly string[],
  langue: Langue,
): string | null {
  const phrases = PHRASES[langue];
  const [un = '', autre = ''] = noms;
  if (!ecarts) return null;
  // By place, only uses are counted: there is no rate to find.
  if (cotes.some((cote) => cote.parts.length === 0)) return null;
  const parts = cotes.map((cote) => cote.parts.find((part) => part.taux === USAGE));
  if (parts.some((part) => part?.masque)) return phrases.masque;
  const vide = parts.findIndex((part) => typeof part?.valeur !== 'number');
  if (vide >= 0) return phrases.rien(noms[vide] ?? '');
  const [a, b] = parts.map((part) => taux(part?.valeur ?? 0, langue));
  const usage = ecarts.find((ecart) => ecart.taux === USAGE);
  const dit = (base === 'FLUX' ? phrases.flux : phrases.usage)(un, a ?? '', autre, b ?? '');
  const suite = usage ? ecartEnMots(usage, langue) : '';
  const doute = usage?.indecis && base === 'ACHAT' ? `, ${phrases.indecis}` : '';
  const parce = explication && Math.abs(explication.ecart) >= INFIME ? pourquoi(explication, langue) : '';
  const deux = langue === 'fr' ? '\u00a0: ' : ': ';
  return `${dit}${deux}${suite}${doute}${parce}.`;
}

/** `+12,1 pts [9,8 – 14,4]`. */
export function ecartEnMots(
  { valeur, intervalleBas: bas, intervalleHaut: haut }: Ecart,
  langue: Langue,
): string {
  if (typeof valeur !== 'number') return '—';
  const ic = typeof bas === 'number' && typeof haut === 'number' ? ` ${intervalle(bas, haut, langue)}` : '';
  return `${points(valeur * 100, langue)}${ic}`;
}

/** Where the gap comes from: shares when both pull one way, points when one pulls the other way. */
function pourquoi(
  { ecart, distribution, usage }: NonNullable<Comparaison['explication']>,
  langue: Langue,
): string {
  const phrases = PHRASES[langue];
  const separateur = langue === 'fr' ? '\u00a0; ' : '; ';
  if (distribution * usage < 0)
    return separateur + phrases.contraire(points(distribution * 100, langue), points(usage * 100, langue));
  const part = Math.round((distribution / ecart) * 100);
  return `${separateur}${phrases.distribution(taux(part / 100, langue, 0))} ${phrases.reste(taux((100 - part) / 100, langue, 0))}`;
}
