import type {
  FiltreStatistiques,
  OrigineDuSuivi,
  PublicCible,
  TypeDeCollectivite,
  UniteDeDelai,
} from '../../graphql/graphql.ts';
import type { Langue } from '../format.ts';
import { PUBLICS, TYPES } from '../mots.ts';
import { dernierJour, lireBornes, premierJour } from '../periode.ts';
import type { Vue } from '../vue.ts';

/** Which carnets are followed, as the URL writes it. */
export interface SuiviDeLaVue {
  readonly par: OrigineDuSuivi;
  readonly filtre: FiltreStatistiques;
  readonly cohorte: string | null;
  readonly au: string | null;
}

const cleDe = <Code extends string>(codes: Readonly<Record<Code, unknown>>, lu: string | undefined) =>
  lu !== undefined && lu in codes
    ? // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of the keys
      (lu as Code)
    : null;

export const publicLu = (lu: string | undefined): PublicCible | null => cleDe(PUBLICS.fr, lu);
const typeLu = (lu: string | undefined): TypeDeCollectivite | null => cleDe(TYPES.fr, lu);

/** The parts of a filter that are given: the API takes what is left out as no filter. */
function filtreDuSuivi(vue: Vue): FiltreStatistiques {
  const [, niveau, code = null] = /^(dep|reg|epci):(\w+)$/u.exec(vue['t'] ?? '') ?? [];
  const bornes = lireBornes(vue['p']);
  const outreMer = vue['f.outremer'];
  const filtre: FiltreStatistiques = {
    departement: niveau === 'dep' ? code : null,
    region: niveau === 'reg' ? code : null,
    epci: vue['f.epci'] ?? (niveau === 'epci' ? code : null),
    collectivite: vue['f.collectivite'] ?? null,
    distributeur: vue['f.distributeur'] ?? null,
    operateur: vue['f.operateur'] ?? null,
    outreMer: outreMer === undefined ? null : outreMer === 'true',
    public: publicLu(vue['f.public']),
    type: typeLu(vue['f.type']),
    vague: vue['f.vague'] === undefined ? null : Number(vue['f.vague']),
    depuis: bornes?.de ? premierJour(bornes.de) : null,
    jusquAu: bornes?.a ? dernierJour(bornes.a) : null,
  };
  return Object.fromEntries(Object.entries(filtre).filter(([, valeur]) => valeur !== null));
}

export const suiviDe = (vue: Vue): SuiviDeLaVue => ({
  par: vue['suivi'] === 'achat' ? 'ACHAT' : 'REMISE',
  filtre: filtreDuSuivi(vue),
  cohorte: vue['f.cohorte'] ?? null,
  au: vue['au'] ?? null,
});

/** A delay as the URL writes it: `90` days, or `m3` months of the calendar. */
export function delaiLu(
  lu: string | undefined,
): { readonly delai: number; readonly unite: UniteDeDelai } | null {
  const [, mois, nombre] = /^(m?)(\d{1,4})$/u.exec(lu ?? '') ?? [];
  return nombre === undefined ? null : { delai: Number(nombre), unite: mois ? 'MOIS' : 'JOURS' };
}

/** « J+90 », « M+3 ». */
export const delaiEnMots = (delai: number, unite: UniteDeDelai, langue: Langue): string =>
  `${unite === 'MOIS' ? 'M' : langue === 'fr' ? 'J' : 'D'}+${delai}`;

/** One of the curves compared, as the URL writes it. */
export interface CourbeChoisie {
  readonly code: string;
  readonly genre: 'public' | 'dep' | 'mois' | 'cohorte';
  readonly valeur: string;
}

export const courbesLues = (lu: string | undefined): readonly CourbeChoisie[] =>
  (lu ?? '').split(',').flatMap((code): CourbeChoisie[] => {
    const [, genre, valeur = ''] = /^(public|dep|mois|cohorte):(.+)$/u.exec(code) ?? [];
    return genre === 'public' || genre === 'dep' || genre === 'mois' || genre === 'cohorte'
      ? [{ code, genre, valeur }]
      : [];
  });
