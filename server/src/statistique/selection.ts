import { plusJours } from '../shared/jour.rules.ts';
import type { Parameter } from '../shared/shape.ts';
import { type Dimension, DIMENSIONS_DES_PLIS } from './dimension.ts';
import { Attribution, Base, COMPTES, moisDe } from './etape.rules.ts';
import type { FiltreStatistiques } from './filtre.ts';

/** What a figure is counted on. */
export interface Selection {
  readonly base: Base;
  /** Whose territory a pass is counted in: its buyer's, or that of the place where it was used. */
  readonly attribution: Attribution;
  readonly filtre: FiltreStatistiques;
  /** Day of knowledge. */
  readonly au: string;
  /** Whether `au` is over: what was recorded up to it no longer changes. */
  readonly passe: boolean;
}

const LAST = '9999-12-01';
const FIRST = '0001-01-01';

/** The values that every statement of a selection may take, by name. */
export function valeursDe({ filtre, au }: Selection): Record<string, unknown> {
  const depuis = filtre.depuis ? moisDe(filtre.depuis) : FIRST;
  const dernierMois = filtre.jusquAu ? moisDe(filtre.jusquAu) : LAST;
  const { depuis: _depuis, jusquAu: _jusquAu, ...autres } = filtre;
  return {
    ...autres,
    au,
    depuis,
    dernierMois,
    finExclue: dernierMois === LAST ? LAST : moisDe(plusJours(dernierMois, 31)),
    // Months known before it are read whole; the one of « au » is read by its days, unless it ends with it.
    moisOuvert: moisDe(plusJours(au, 1)),
  };
}

type FiltreSurLAcheteur = 'collectivite' | 'departement' | 'region' | 'epci' | 'type' | 'outreMer';

/** Conditions on the collectivité `c`. */
const ABOUT_BUYER: Readonly<Record<FiltreSurLAcheteur, (value: string) => string>> = {
  collectivite: (value) => `c.siren = ${value}`,
  departement: (value) => `c.departement_code = ${value}`,
  region: (value) => `c.region_code = ${value}`,
  epci: (value) => `(c.type = 'EPCI' and c.siren = ${value})`,
  type: (value) => `c.type = ${value}`,
  outreMer: (value) => `c.outre_mer = ${value}`,
};

const SUR_L_ACHETEUR: readonly FiltreSurLAcheteur[] = [
  'collectivite',
  'departement',
  'region',
  'epci',
  'type',
  'outreMer',
];

/** Territories that are those of the place, when it is the place that a pass is counted in. */
const DU_TERRITOIRE: ReadonlySet<FiltreSurLAcheteur> = new Set(['departement', 'region', 'epci']);

/** The conditions of a selection on its buyers. */
export const conditionsSurLAcheteur = ({ filtre, attribution }: Selection, parameter: Parameter): string[] =>
  SUR_L_ACHETEUR.filter(
    (name) => filtre[name] != null && !(attribution === Attribution.LIEU && DU_TERRITOIRE.has(name)),
  ).map((name) => ABOUT_BUYER[name](parameter(name)));

/** The same on the counts `f`: found once, so that only their cells are read. */
function acheteurs(selection: Selection, parameter: Parameter): string[] {
  const conditions = conditionsSurLAcheteur(selection, parameter);
  if (conditions.length === 0) return [];
  const ids = `select c.id from territoires.collectivite c where ${conditions.join(' and ')}`;
  const { collectivite } = selection.filtre;
  return [collectivite == null ? `f.collectivite_id = any(array(${ids}))` : `f.collectivite_id = (${ids})`];
}

/** What tells the texts of two selections' statements apart. */
export const varianteDe = ({ base, attribution, filtre, passe }: Selection): string =>
  [
    base,
    attribution,
    passe,
    ...Object.entries(filtre).flatMap(([name, value]) => (value == null ? [] : [name])),
  ].join();

const counts = COMPTES.join(', ');

/** Filters that no fold can answer: what they name is known of a fact, not of a count. */
const DES_FAITS = ['commune', 'distributeur', 'lieu', 'service'] as const;

/** Whether the folds may answer: they know neither who handed a pass out, nor where and for what it was used. */
export const lisibleDansLesPlis = ({ attribution, filtre }: Selection, par: readonly Dimension[]): boolean =>
  attribution === Attribution.COMMANDITAIRE &&
  DES_FAITS.every((name) => filtre[name] == null) &&
  par.every((dimension) => dimension in DIMENSIONS_DES_PLIS);

/** Filters that the folds by month alone cannot answer. */
const EN_DETAIL = ['public', 'vague', 'operateur'] as const;

/** Whether a question needs the folds by order and public, or only those by buyer and month. */
const enDetail = ({ filtre }: Selection, par: readonly Dimension[]): boolean =>
  EN_DETAIL.some((name) => filtre[name] != null) ||
  par.some((dimension) => DIMENSIONS_DES_PLIS[dimension]?.detail);

/** Where the counts of a selection come from: folds, and what is not folded yet; of a past day, what was known by its end. */
function source(
  selection: Selection,
  detail: boolean,
  parameter: Parameter,
): { readonly folded: string; readonly tail: string } {
  const { base, passe } = selection;
  const month = base === Base.ACHAT ? 'mois_achat' : 'mois';
  const known = passe ? `where connu_le <= ${parameter('au')}` : '';
  if (detail) {
    const grain = passe ? `grain = 'JOUR' and connu <= ${parameter('au')}` : `grain = 'TOUT'`;
    return {
      folded: `select collectivite_id, commande_id, ${month} as mois, public, ${counts} from statistiques.pli where ${grain}`,
      tail: `select collectivite_id, commande_id, ${month}, public, ${counts} from pass.mouvement ${known}`,
    };
  }
  const fold = (grain: string): string =>
    `select collectivite_id, mois, ${counts} from statistiques.pli_mois where base = '${base}' and ${grain}`;
  const folded = passe
    ? [
        fold(`grain = 'MOIS' and connu < ${parameter('moisOuvert')}`),
        fold(`grain = 'JOUR' and connu >= ${parameter('moisOuvert')} and connu <= ${parameter('au')}`),
      ].join(' union all ')
    : fold(`grain = 'TOUT'`);
  return { folded, tail: `select collectivite_id, ${month}, ${counts} from pass.mouvement ${known}` };
}

const JOINS = {
  c: 'join territoires.collectivite c on c.id = f.collectivite_id',
  o: 'join statistiques.commande_dite o on o.id = f.commande_id',
} as const;

/** The counts of a selection, summed by dimensions; each is a column named after it. */
export function comptesParDimensions(
  selection: Selection,
  par: readonly Dimension[],
  parameter: Parameter,
): string {
  const { filtre } = selection;
  const conditions = acheteurs(selection, parameter);
  if (filtre.depuis) conditions.push(`f.mois >= ${parameter('depuis')}`);
  if (filtre.jusquAu) conditions.push(`f.mois <= ${parameter('dernierMois')}`);
  if (filtre.public) conditions.push(`f.public = ${parameter('public')}`);
  if (filtre.vague != null) conditions.push(`o.vague = ${parameter('vague')}`);
  if (filtre.operateur) conditions.push(`o.operateur = ${parameter('operateur')}`);
  const axes = par.map((dimension) => DIMENSIONS_DES_PLIS[dimension]);
  const joins = new Set(axes.flatMap((axe) => axe?.joint ?? []));
  if (filtre.vague != null || filtre.operateur) joins.add('o');
  const { folded, tail } = source(selection, enDetail(selection, par), parameter);
  const groups = axes.map((axe, i) => `${axe?.groupe ?? 'null'} as ${axe?.nom ?? `d${i}`}`);
  const sums = COMPTES.map((name) => `coalesce(sum(f.${name}), 0)::int as ${name}`);
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  const groupBy = par.length > 0 ? `group by ${par.map((_, i) => i + 1).join(', ')}` : '';
  const joined = [...joins].map((name) => JOINS[name]).join(' ');
  return `select ${[...groups, ...sums].join(', ')} from (${folded} union all ${tail}) f ${joined} ${where} ${groupBy}`;
}
