import { graphql } from '../graphql/index.ts';
import type {
  ListeDesCollectivites_CollectiviteFragment,
  ListeDesCollectivites_StatistiquesFragment,
} from '../graphql/graphql.ts';

graphql(`
  fragment ListeDesCollectivites_Collectivite on Collectivite {
    id
    siren
    nom
    type
    outreMer
    departementCode
    conventions {
      id
      partEtatCentimes
      partLocaleCentimes
      totalCentimes
    }
  }
`);

graphql(`
  fragment ListeDesCollectivites_Statistiques on Statistiques {
    lignes(par: [COLLECTIVITE]) {
      collectivite {
        id
        siren
      }
      achetes
      distribues
      utilises
      tauxDUsage
      intervalleBas
      intervalleHaut
      masques {
        etape
        masque
      }
    }
  }
`);

type Chiffres = ListeDesCollectivites_StatistiquesFragment['lignes'][number];

/** One authority with its counts; no counts when they could not be read, which is not zero. */
export interface LigneDeCollectivite {
  readonly collectivite: ListeDesCollectivites_CollectiviteFragment;
  readonly engage: number;
  readonly chiffres: Chiffres | null;
}

/** An authority absent from the counts of a view bought nothing in it; without any counts, nothing is known. */
export function lignesDe(
  collectivites: readonly ListeDesCollectivites_CollectiviteFragment[],
  statistiques: ListeDesCollectivites_StatistiquesFragment | null,
): readonly LigneDeCollectivite[] {
  const bySiren = new Map(statistiques?.lignes.map((ligne) => [ligne.collectivite?.siren, ligne]));
  return collectivites.map((collectivite) => ({
    collectivite,
    engage: collectivite.conventions.reduce((sum, { totalCentimes }) => sum + totalCentimes, 0),
    chiffres: statistiques ? (bySiren.get(collectivite.siren) ?? RIEN) : null,
  }));
}

const RIEN: Chiffres = {
  __typename: 'LigneStatistique',
  collectivite: null,
  achetes: 0,
  distribues: 0,
  utilises: 0,
  tauxDUsage: null,
  intervalleBas: null,
  intervalleHaut: null,
  masques: [],
};
