import type { FiltreStatistiques } from '../graphql/graphql.ts';
import { DEPARTEMENTS, REGIONS } from '../shared/departements.ts';
import type { Langue } from '../shared/format.ts';
import { dernierJour, lirePeriode, periodeEnMots, premierJour } from '../shared/periode.ts';
import type { Vue } from '../shared/vue.ts';

const NIVEAUX = { dep: 'departement', reg: 'region', epci: 'epci', col: 'collectivite' } as const;
type Niveau = keyof typeof NIVEAUX;

/** The whole country, as one of the sides. */
export const FRANCE = 'fra';
/** A period alone may be compared with: it is written behind this sign. */
const SEPARATEUR = '@';

/** One side: a territory and a period, each as the address writes it. */
export interface Cote {
  /** `dep:33`, `reg:75`, `epci:…`, `col:…`, or the whole country. */
  readonly territoire: string;
  /** `2021`, `2021-T2`… or nothing for all. */
  readonly periode: string;
}

/** What is compared with, as `vs` writes it: territories, a period, or territories of a period. */
function lireVs(vs: string): { readonly territoires: readonly string[]; readonly periode: string | null } {
  if (lirePeriode(vs)) return { territoires: [], periode: vs };
  const [territoires = '', periode = ''] = vs.split(SEPARATEUR);
  return {
    territoires: territoires.split(',').filter(Boolean),
    periode: lirePeriode(periode) ? periode : null,
  };
}

/** The sides that an address names: the first one alone while it names no other. */
export function cotesDe(vue: Vue): readonly Cote[] {
  const premier: Cote = { territoire: vue['t'] ?? FRANCE, periode: vue['p'] ?? '' };
  const { territoires, periode } = lireVs(vue['vs'] ?? '');
  const autres = territoires.length > 0 ? territoires : periode === null ? [] : [premier.territoire];
  return [premier, ...autres.map((territoire) => ({ territoire, periode: periode ?? premier.periode }))];
}

/** What the address says of the sides: the first in `t` and `p`, the others in `vs`. */
export function ecrireLesCotes([premier, ...autres]: readonly Cote[]): Readonly<
  Record<string, string | null>
> {
  const [second] = autres;
  const t = premier && premier.territoire !== FRANCE ? premier.territoire : null;
  const p = premier?.periode || null;
  if (!premier || !second) return { t, p, vs: null };
  const periode = second.periode === premier.periode ? '' : second.periode;
  const memes = autres.length === 1 && second.territoire === premier.territoire;
  if (memes) return { t, p, vs: periode || second.territoire };
  const territoires = autres.map(({ territoire }) => territoire).join(',');
  return { t, p, vs: periode ? `${territoires}${SEPARATEUR}${periode}` : territoires };
}

const LES_NIVEAUX: readonly Niveau[] = ['dep', 'reg', 'epci', 'col'];

function niveauDe(territoire: string): readonly [Niveau, string] | null {
  const [ecrit, code] = territoire.split(':');
  const niveau = LES_NIVEAUX.find((un) => un === ecrit);
  return niveau && code ? [niveau, code] : null;
}

/** What a side asks of the API. */
export function filtreDuCote({ territoire, periode }: Cote): FiltreStatistiques {
  const lu = niveauDe(territoire);
  const span = lirePeriode(periode);
  return {
    ...(lu ? { [NIVEAUX[lu[0]]]: lu[1] } : {}),
    ...(span ? { depuis: premierJour(span.de), jusquAu: dernierJour(span.a) } : {}),
  };
}

const FRANCE_EN_MOTS = { fr: 'France entière', en: 'France' };

/** The name of a territory; the register names those that the official codes do not. */
export function nomDuTerritoire(
  territoire: string,
  noms: ReadonlyMap<string, string>,
  langue: Langue,
): string {
  const lu = niveauDe(territoire);
  if (!lu) return FRANCE_EN_MOTS[langue];
  const [niveau, code] = lu;
  const officiel =
    niveau === 'dep' ? DEPARTEMENTS.get(code) : niveau === 'reg' ? REGIONS.get(code)?.nom : undefined;
  return officiel ?? noms.get(territoire) ?? code;
}

/** How the sides are told apart: by what differs between them, and by both where both do. */
export function nomsDesCotes(
  cotes: readonly Cote[],
  noms: ReadonlyMap<string, string>,
  langue: Langue,
): readonly string[] {
  const plusieurs = (champ: keyof Cote) => new Set(cotes.map((cote) => cote[champ])).size > 1;
  const [parTerritoire, parPeriode] = [plusieurs('territoire'), plusieurs('periode')];
  return cotes.map(({ territoire, periode }) => {
    const nom = nomDuTerritoire(territoire, noms, langue);
    const quand = periodeEnMots(periode, langue);
    if (!parPeriode) return nom;
    return parTerritoire ? `${nom}, ${quand}` : quand;
  });
}
