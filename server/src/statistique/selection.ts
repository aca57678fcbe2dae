import { plusJours } from '../shared/jour.rules.ts';
import type { Parameter } from '../shared/shape.ts';
import { Base, moisDe } from './etape.rules.ts';
import type { Dimension, FiltreStatistiques } from './statistique.types.ts';

/** What a figure is counted on. */
export interface Selection {
  readonly base: Base;
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
  return {
    au,
    depuis,
    dernierMois,
    finExclue: dernierMois === LAST ? LAST : moisDe(plusJours(dernierMois, 31)),
    collectivite: filtre.collectivite,
    departement: filtre.departement,
    type: filtre.type,
    outreMer: filtre.outreMer,
    public: filtre.public,
  };
}

/** Conditions on the collectivité `c`. */
const ABOUT_BUYER: Readonly<
  Record<'collectivite' | 'departement' | 'type' | 'outreMer', (value: string) => string>
> = {
  collectivite: (value: string) => `c.siren = ${value}`,
  departement: (value: string) => `c.departement_code = ${value}`,
  type: (value: string) => `c.type = ${value}`,
  outreMer: (value: string) => `c.outre_mer = ${value}`,
};

/** The conditions of a selection on its buyers. */
export const conditionsSurLAcheteur = ({ filtre }: Selection, parameter: Parameter): string[] =>
  (['collectivite', 'departement', 'type', 'outreMer'] as const)
    .filter((name) => filtre[name] != null)
    .map((name) => ABOUT_BUYER[name](parameter(name)));

/** The same on the counts `f`: found once, so that only their cells are read. */
function acheteurs(selection: Selection, parameter: Parameter): string[] {
  const conditions = conditionsSurLAcheteur(selection, parameter);
  if (conditions.length === 0) return [];
  const ids = `select c.id from territoires.collectivite c where ${conditions.join(' and ')}`;
  const { collectivite } = selection.filtre;
  return [collectivite == null ? `f.collectivite_id = any(array(${ids}))` : `f.collectivite_id = (${ids})`];
}

/** What tells the texts of two selections' statements apart. */
export const varianteDe = ({ base, filtre, passe }: Selection): string =>
  [base, passe, ...Object.entries(filtre).flatMap(([name, value]) => (value == null ? [] : [name]))].join();

const COUNTS = ['achetes', 'livres', 'actives', 'distribues', 'utilises', 'rembourses'];
const counts = COUNTS.join(', ');

/** Where the counts of a selection come from: the folds and what is not folded yet, or the facts known at the end of a past day. */
function source({ base, filtre, passe }: Selection, par: readonly Dimension[], parameter: Parameter): string {
  if (passe)
    return `select collectivite_id, date_trunc('month', ${base === Base.ACHAT ? 'achat' : 'jour'})::date as mois, public, ${counts}
      from statistiques.fait_du_jour where enregistre_le <= ${parameter('au')} and jour <= ${parameter('au')}`;
  const month = base === Base.ACHAT ? 'mois_achat' : 'mois';
  const detailed = filtre.public != null || par.includes('PUBLIC');
  const folded = detailed
    ? `select collectivite_id, ${month} as mois, public, ${counts} from statistiques.pli`
    : `select collectivite_id, mois, null as public, ${counts} from statistiques.pli_mois where base = '${base}'`;
  const tail = `select collectivite_id, ${month}, ${detailed ? 'public' : 'null'}, ${counts} from pass.mouvement`;
  return `${folded} union all ${tail}`;
}

const GROUPS: Readonly<Record<Dimension, string>> = {
  MOIS: 'f.mois',
  COLLECTIVITE: 'f.collectivite_id',
  DEPARTEMENT: 'c.departement_code as departement',
  PUBLIC: `nullif(f.public, 'SANS_OBJET') as public`,
};

/** The counts of a selection, summed by dimensions. */
export function comptesParDimensions(
  selection: Selection,
  par: readonly Dimension[],
  parameter: Parameter,
): string {
  const conditions = acheteurs(selection, parameter);
  if (selection.filtre.depuis) conditions.push(`f.mois >= ${parameter('depuis')}`);
  if (selection.filtre.jusquAu) conditions.push(`f.mois <= ${parameter('dernierMois')}`);
  if (selection.filtre.public) conditions.push(`f.public = ${parameter('public')}`);
  const join = par.includes('DEPARTEMENT')
    ? 'join territoires.collectivite c on c.id = f.collectivite_id'
    : '';
  const groups = par.map((dimension) => GROUPS[dimension]);
  const sums = COUNTS.map((name) => `coalesce(sum(f.${name}), 0)::int as ${name}`);
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  const groupBy = par.length > 0 ? `group by ${par.map((_, i) => i + 1).join(', ')}` : '';
  return `select ${[...groups, ...sums].join(', ')} from (${source(selection, par, parameter)}) f ${join} ${where} ${groupBy}`;
}
