import type { FiltreStatistiques, TypeDeCollectivite } from '../../graphql/graphql.ts';
import { lirePeriode } from '../periode.ts';
import type { Vue } from '../vue.ts';
import { type CoupeFine, estDuTemps, LES_COUPES, type Maille, MAILLES, mailleDe } from './mailles.ts';
import { filtreDe, joursDe, type Portee, porteeDe } from './portee.ts';
import { ecrireTerritoire, type Territoire, territoireDe } from './territoire.ts';

/** A column of the table: an indicator, or what is said beside it. */
export interface Colonne {
  /** As the address writes it. */
  readonly code: string;
  readonly indicateur: string;
  readonly quoi: 'valeur' | 'ic' | 'part' | 'delta';
}

/** What a view is compared with: another period, or another territory. */
export type Comparaison =
  | { readonly de: 'periode'; readonly p: string }
  | { readonly de: 'territoire'; readonly territoire: Territoire };

/** What the table of a view asks, read from its address and from nothing else. */
export interface Demande {
  readonly portee: Portee;
  readonly maille: Maille;
  readonly indicateur: string;
  readonly colonnes: readonly Colonne[];
  /** A column or the name of the rows, with « - » before it to go down. */
  readonly tri: string;
  readonly n: number | null;
  readonly vs: Comparaison | null;
  /** Cuts finer than the territory. */
  readonly coupes: Partial<Readonly<Record<CoupeFine, string>>>;
}

export const INDICATEUR_PAR_DEFAUT = 'taux.usage';
export const COLONNES_PAR_DEFAUT = 'pass.achetes,pass.distribues,pass.utilises,taux.usage,taux.usage.ic';

/** Rows that only uses or hand-overs have: what is bought has no place, and no hand yet. */
const DES_UTILISATIONS: ReadonlySet<string> = new Set(['commune', 'lieu', 'service']);

/** The columns of a table that names none: those that its rows can have. */
function colonnesParDefaut(vue: Vue): string {
  if (vue['attr'] === 'lieu' || DES_UTILISATIONS.has(vue['maille'] ?? ''))
    return 'pass.utilises,pass.rembourses,heures.atelier';
  return vue['maille'] === 'distributeur' ? 'pass.distribues,pass.utilises' : COLONNES_PAR_DEFAUT;
}

/** The indicator of the map and the chart of a view that names none. */
export const indicateurParDefaut = (vue: Vue): string =>
  colonnesParDefaut(vue) === COLONNES_PAR_DEFAUT ? INDICATEUR_PAR_DEFAUT : 'pass.utilises';

export function lireColonne(code: string): Colonne {
  const [, indicateur = code, quoi] = /^(.+)\.(ic|part|delta)$/u.exec(code) ?? [];
  return { code, indicateur, quoi: quoi === 'ic' || quoi === 'part' || quoi === 'delta' ? quoi : 'valeur' };
}

function comparaisonDe(text: string | undefined): Comparaison | null {
  const territoire = territoireDe(text);
  if (territoire) return { de: 'territoire', territoire };
  return text && lirePeriode(text) ? { de: 'periode', p: text } : null;
}

export function demandeDe(vue: Vue): Demande {
  const maille = mailleDe(vue['maille']);
  const codes = [...new Set((vue['col'] ?? colonnesParDefaut(vue)).split(','))];
  const coupes = LES_COUPES.flatMap((coupe) => {
    const value = vue[`f.${coupe}`];
    return value ? [[coupe, value] as const] : [];
  });
  return {
    portee: porteeDe(vue),
    maille,
    indicateur: vue['ind'] ?? indicateurParDefaut(vue),
    colonnes: codes.map(lireColonne),
    tri: vue['tri'] ?? triParDefaut(codes, maille),
    n: vue['n'] ? Number(vue['n']) : null,
    vs: comparaisonDe(vue['vs']),
    coupes: Object.fromEntries(coupes),
  };
}

/** Rates from the lowest up, since that is what is looked for; time in its order. */
const triParDefaut = (codes: readonly string[], maille: Maille): string =>
  !estDuTemps(maille) && codes.includes(INDICATEUR_PAR_DEFAUT) ? INDICATEUR_PAR_DEFAUT : maille;

/** The cuts of a demand as the filter of the API. */
const filtreDesCoupes = (coupes: Demande['coupes'], sauf?: Maille): FiltreStatistiques =>
  Object.fromEntries(
    LES_COUPES.flatMap((coupe) => {
      const value = coupes[coupe];
      if (value === undefined || coupe === sauf) return [];
      return [[coupe, coupe === 'vague' ? Number(value) : value] as const];
    }),
  );

const TYPES: readonly TypeDeCollectivite[] = ['REGION', 'DEPARTEMENT', 'EPCI', 'SYNDICAT_MIXTE'];

/** The kind of buyer that an address keeps. */
function filtreDuGenre(vue: Vue): FiltreStatistiques {
  const type = TYPES.find((one) => one === vue['f.type']);
  const outreMer = vue['f.outremer'];
  return { ...(type ? { type } : {}), ...(outreMer ? { outreMer: outreMer === 'true' } : {}) };
}

/** The filter of a view: its scope and all its cuts. */
export function filtreDeLaVue(vue: Vue, { portee, coupes }: Demande = demandeDe(vue)): FiltreStatistiques {
  return { ...filtreDe(portee), ...filtreDesCoupes(coupes), ...filtreDuGenre(vue) };
}

/** The same for a table by rows of one kind: the cut to one of these rows is left out, so that it is read among the others. */
export function filtreParMaille(vue: Vue, demande: Demande, maille: Maille): FiltreStatistiques {
  const { portee, coupes } = demande;
  const own = portee.territoire?.niveau === maille;
  return { ...filtreDe(portee, own), ...filtreDesCoupes(coupes, maille), ...filtreDuGenre(vue) };
}

/** The filter compared with: same cuts, in another period or another territory. */
export function filtreCompare(filtre: FiltreStatistiques, vs: Comparaison): FiltreStatistiques {
  if (vs.de === 'periode') return { ...filtre, ...joursDe(lirePeriode(vs.p)) };
  const { departement: _d, region: _r, epci: _e, ...autres } = filtre;
  return { ...autres, [vs.territoire.niveau]: vs.territoire.code };
}

/** The row that the view is cut to, if it is one of this kind. */
export function rangVise({ portee, coupes }: Demande, maille: Maille): string | null {
  if (portee.territoire?.niveau === maille) return portee.territoire.code;
  const coupe = LES_COUPES.find((one) => one === maille);
  return coupe ? (coupes[coupe] ?? null) : null;
}

const PLUS_FIN: Partial<Readonly<Record<Maille, Maille>>> = { annee: 'trimestre', trimestre: 'mois' };

/** The change of address that cuts the view to a row, or takes the cut away when it is already the one. */
export function couper(
  demande: Demande,
  maille: Maille,
  code: string,
): Readonly<Record<string, string | null>> {
  const already = rangVise(demande, maille) === code;
  // A span of time opens on the finer ones that it is made of.
  if (estDuTemps(maille))
    return { p: code, ...(maille === 'mois' ? {} : { maille: PLUS_FIN[maille] ?? null }) };
  if (maille === 'departement' || maille === 'region' || maille === 'epci')
    return { t: already ? null : ecrireTerritoire({ niveau: maille, code }) };
  return { [`f.${maille}`]: already ? null : code };
}

/** Every parameter that a cross-filter may have set. */
export const SANS_COUPE: Readonly<Record<string, null>> = Object.fromEntries(
  ['t', 'f.type', 'f.outremer', ...LES_COUPES.map((coupe) => `f.${coupe}`)].map((key) => [key, null]),
);

/** The order as the API asks it: by an indicator of the table, or by what its rows are. */
export function triDemande({ tri, maille, colonnes }: Demande): string {
  const down = tri.startsWith('-') ? '-' : '';
  const by = tri.replace(/^-/u, '');
  const shown = colonnes.some(({ indicateur }) => indicateur === by);
  return shown ? `${down}${by}` : `${by === maille ? down : ''}${MAILLES[maille]}`;
}
