import { Dimension, DIMENSIONS_DES_PLIS } from '../dimension.ts';
import { Attribution, Base } from '../etape.rules.ts';
import type { Selection } from '../selection.ts';
import type { Source } from './sources.ts';

/** The territory of a place, by the commune it is in. */
export const DU_LIEU = {
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

/** What a dimension is over the facts of a source. */
export function valeurDe(
  dimension: Dimension,
  { colonnes }: Source,
  { base, attribution }: Selection,
): string {
  const jour = base === Base.FLUX ? colonnes.jour : colonnes.achat;
  if (attribution === Attribution.LIEU && estDuLieu(dimension)) return DU_LIEU[dimension];
  switch (dimension) {
    case Dimension.MOIS:
      return `date_trunc('month', ${jour}::timestamp)::date`;
    case Dimension.TRIMESTRE:
      return `date_trunc('quarter', ${jour}::timestamp)::date`;
    case Dimension.ANNEE:
      return `date_trunc('year', ${jour}::timestamp)::date`;
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
