import type { Parameter } from '../../shared/shape.ts';
import { auNomDe, LECTEUR } from '../../shared/mur.ts';
import { Dimension, DIMENSIONS_DES_PLIS } from '../dimension.ts';
import { Attribution, Base } from '../etape.rules.ts';
import { conditionsSurLAcheteur, type Selection } from '../selection.ts';
import { type Colonne, type NomDeSource, type Source, SOURCES } from './sources.ts';

/** The territory of a place, by the commune it is in. */
const DU_LIEU = {
  COMMUNE: 'l.commune_code',
  EPCI: 't.epci_code',
  DEPARTEMENT: 'coalesce(t.departement_code, l.departement_code)',
  REGION: 'coalesce(t.region_code, l.region_code)',
} as const;
type DimensionDuLieu = keyof typeof DU_LIEU;
const estDuLieu = (dimension: Dimension): dimension is DimensionDuLieu => dimension in DU_LIEU;

/** Of the dimensions that the folds do not know. */
const FINES = {
  COMMUNE: { nom: 'commune', type: 'text' },
  DISTRIBUTEUR: { nom: 'distributeur', type: 'text' },
  LIEU: { nom: 'lieu', type: 'uuid' },
  SERVICE: { nom: 'service', type: 'text' },
} as const satisfies Partial<Record<Dimension, { nom: string; type: string }>>;
type DimensionFine = keyof typeof FINES;
const estFine = (dimension: Dimension): dimension is DimensionFine => dimension in FINES;

/** What a dimension is over the facts of a source; `null` where they have none. */
function valeurDe(dimension: Dimension, { colonnes }: Source, { base, attribution }: Selection): string {
  const jour = base === Base.FLUX ? colonnes.jour : colonnes.achat;
  if (attribution === Attribution.LIEU && estDuLieu(dimension)) return DU_LIEU[dimension];
  switch (dimension) {
    case Dimension.MOIS:
      return `date_trunc('month', ${jour})::date`;
    case Dimension.TRIMESTRE:
      return `date_trunc('quarter', ${jour})::date`;
    case Dimension.ANNEE:
      return `date_trunc('year', ${jour})::date`;
    case Dimension.COLLECTIVITE:
      return colonnes.collectivite;
    case Dimension.PUBLIC:
      return colonnes.public ?? 'null::text';
    case Dimension.DISTRIBUTEUR:
      return colonnes.distributeur ?? 'null::text';
    case Dimension.LIEU:
      return colonnes.lieu ?? 'null::uuid';
    case Dimension.SERVICE:
      return colonnes.service ?? 'null::text';
    case Dimension.COMMUNE:
      return 'null::text';
    case Dimension.EPCI:
    case Dimension.DEPARTEMENT:
    case Dimension.REGION:
    case Dimension.VAGUE:
    case Dimension.OPERATEUR:
      return DIMENSIONS_DES_PLIS[dimension]?.groupe ?? 'null';
  }
}

export const nomDe = (dimension: Dimension): string =>
  estFine(dimension) ? FINES[dimension].nom : (DIMENSIONS_DES_PLIS[dimension]?.nom ?? dimension);

/** Filters on what a fact itself says. */
const DU_FAIT = {
  public: 'public',
  distributeur: 'distributeur',
  lieu: 'lieu',
  service: 'service',
} as const satisfies Record<string, Colonne>;
const FILTRES_DU_FAIT = ['public', 'distributeur', 'lieu', 'service'] as const;
const DE_LA_COMMANDE = ['vague', 'operateur'] as const;
const FILTRES_DU_LIEU = [
  ['commune', 'COMMUNE'],
  ['departement', 'DEPARTEMENT'],
  ['region', 'REGION'],
  ['epci', 'EPCI'],
] as const;

/** The conditions of a selection on the facts of a source; what has no place is in no territory of places. */
function conditionsDe(source: Source, selection: Selection, parameter: Parameter): string[] {
  const { base, attribution, filtre } = selection;
  const { colonnes } = source;
  const conditions = [...source.si];
  const jour = base === Base.FLUX ? colonnes.jour : colonnes.achat;
  if (filtre.depuis) conditions.push(`${jour} >= ${parameter('depuis')}`);
  if (filtre.jusquAu) conditions.push(`${jour} < ${parameter('finExclue')}`);
  for (const nom of FILTRES_DU_FAIT) {
    if (filtre[nom] == null) continue;
    const colonne = colonnes[DU_FAIT[nom]];
    if (colonne === undefined) conditions.push('false');
    else conditions.push(`${colonne} = ${nom === 'lieu' ? identifiant(parameter(nom)) : parameter(nom)}`);
  }
  for (const nom of DE_LA_COMMANDE) if (filtre[nom] != null) conditions.push(`o.${nom} = ${parameter(nom)}`);
  const place = attribution === Attribution.LIEU;
  if ((place || filtre.commune != null) && colonnes.lieu === undefined) conditions.push('false');
  else
    for (const [nom, dimension] of FILTRES_DU_LIEU)
      if ((place || nom === 'commune') && filtre[nom] != null)
        conditions.push(`${DU_LIEU[dimension]} = ${parameter(nom)}`);
  return conditions;
}

/** Of the buyers of a selection: found once, whatever the source. */
function desAcheteurs({ colonnes }: Source, selection: Selection, parameter: Parameter): string[] {
  const buyer = conditionsSurLAcheteur(selection, parameter);
  if (buyer.length === 0) return [];
  const ids = `select c.id from territoires.collectivite c where ${buyer.join(' and ')}`;
  return [`${colonnes.collectivite} = any(array(${ids}))`];
}

/** An identifier as it was typed: what is none names nothing. */
const identifiant = (valeur: string): string =>
  `(case when ${valeur}::text ~ '^[0-9a-f-]{36}$' then ${valeur} end)::uuid`;

/** What is read of each fact of a selection: named columns, and which facts. */
interface Lues {
  readonly colonnes: readonly (readonly [nom: string, sql: string])[];
  readonly si?: string;
  readonly groupe?: boolean;
}

/** Reads the facts of a source: its dimensions first, then what is asked, with what both need joined. */
export function branche(
  nom: NomDeSource,
  selection: Selection,
  par: readonly Dimension[],
  { colonnes, si, groupe = false }: Lues,
  parameter: Parameter,
): string {
  const source: Source = SOURCES[nom];
  const conditions = conditionsDe(source, selection, parameter);
  if (si !== undefined) conditions.push(`(${si})`);
  const dites = par.map((dimension) => [nomDe(dimension), valeurDe(dimension, source, selection)] as const);
  const lues = [...dites, ...colonnes].map(([un, sql]) => `${sql} as ${un}`);
  const joints = jointsDe(source, [...lues, ...conditions].join(' '));
  const toutes = [auNomDe(parameter(LECTEUR)), ...desAcheteurs(source, selection, parameter), ...conditions];
  const groupes = groupe && par.length > 0 ? `group by ${par.map((_, i) => i + 1).join(', ')}` : '';
  return `select ${lues.length > 0 ? lues.join(', ') : '1'} from ${source.de} ${joints} where ${toutes.join(' and ')} ${groupes}`.replaceAll(
    '@au',
    parameter('au'),
  );
}

/** The aliases that a text names, each after those it needs. */
function jointsDe({ joints }: Source, texte: string): string {
  const nommes = new Set([...texte.matchAll(/\b(\w+)[.]/g)].map(([, alias]) => alias ?? ''));
  const poses: string[] = [];
  const poser = (alias: string): void => {
    const joint = joints[alias];
    if (!joint || poses.includes(alias)) return;
    for (const avant of joint.apres ?? []) poser(avant);
    poses.push(alias);
  };
  for (const alias of Object.keys(joints)) if (nommes.has(alias)) poser(alias);
  return poses.map((alias) => joints[alias]?.texte ?? '').join(' ');
}
