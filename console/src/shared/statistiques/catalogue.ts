import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql/index.ts';
import type { Attribution, Base, Dimension, Indicateur_CatalogueFragment } from '../../graphql/graphql.ts';
import { motsDe } from '../indicateurs.ts';
import type { Langue } from '../format.ts';

graphql(`
  fragment Indicateur_Catalogue on Indicateur {
    code
    nom
    definition
    formule
    numerateur
    denominateur
    unite
    nature
    bases
    attributions
    dimensions
    exclusions
    detail
    version
    depuis
  }
`);

const CatalogueQuery = graphql(`
  query Catalogue {
    indicateurs {
      ...Indicateur_Catalogue @unmask
    }
  }
`);

export type IndicateurDuCatalogue = Indicateur_CatalogueFragment;

const RIEN: readonly IndicateurDuCatalogue[] = [];

/** Every indicator that the register counts; the choices of a view are these and no others. */
export function useCatalogue(): readonly IndicateurDuCatalogue[] {
  const { data } = useQuery(CatalogueQuery);
  return data?.indicateurs ?? RIEN;
}

const indicateurDe = (
  catalogue: readonly IndicateurDuCatalogue[],
  code: string,
): IndicateurDuCatalogue | undefined => catalogue.find((one) => one.code === code);

/** The name of an indicator; the default one is known before the catalogue comes. */
export function nomDIndicateur(
  catalogue: readonly IndicateurDuCatalogue[],
  code: string,
  langue: Langue,
): string {
  const known = indicateurDe(catalogue, code);
  if (known) return motsDe(known, langue).nom;
  return code === 'taux.usage' ? (langue === 'fr' ? 'Taux d’usage' : 'Use rate') : code;
}

interface Question {
  /** Whether the reader may read the detail of facts. */
  readonly detail: boolean;
  readonly base: Base;
  readonly attribution: Attribution;
  readonly dimension?: Dimension;
}

const RAISONS = {
  fr: {
    base: { ACHAT: 'pas en base achats', FLUX: 'pas en base flux' },
    attribution: { COMMANDITAIRE: 'seulement par lieu', LIEU: 'seulement par commanditaire' },
    dimension: 'pas par ces lignes',
    detail: 'réservé à qui lit le détail',
  },
  en: {
    base: { ACHAT: 'not on the bought base', FLUX: 'not on the flow base' },
    attribution: { COMMANDITAIRE: 'by place only', LIEU: 'by buyer only' },
    dimension: 'not by these rows',
    detail: 'for those who read the detail',
  },
};

/** Why an indicator cannot be asked so; null when it can. */
export function refusDe(
  indicateur: IndicateurDuCatalogue,
  { base, attribution, dimension, detail }: Question,
  langue: Langue,
): string | null {
  const raisons = RAISONS[langue];
  const { bases, attributions, dimensions } = indicateur;
  if (indicateur.detail && !detail) return raisons.detail;
  if (!bases.includes(base)) return raisons.base[base];
  if (!attributions.includes(attribution)) return raisons.attribution[attribution];
  return dimension && !dimensions.includes(dimension) ? raisons.dimension : null;
}
