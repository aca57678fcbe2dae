import { graphql } from '../graphql/index.ts';
import type { ComparaisonPageQuery as ComparaisonPageReponse } from '../graphql/graphql.ts';

export const ComparaisonPageQuery = graphql(`
  query ComparaisonPage(
    $cotes: [FiltreStatistiques!]!
    $base: Base
    $attribution: Attribution
    $au: LocalDate
  ) {
    comparaison(cotes: $cotes, base: $base, attribution: $attribution, au: $au) {
      base
      attribution
      au
      provisoire
      fraicheur
      cotes {
        population
        anneeDePopulation
        engageCentimes
        comptes {
          indicateur
          pourMilleHabitants
          parEuroEngage
          mesure {
            valeur
            masque
            chemin
          }
        }
        parts {
          taux
          valeur
          numerateur
          denominateur
          intervalleBas
          intervalleHaut
          prudence
          masque
          chemin
        }
      }
      ecarts {
        taux
        valeur
        intervalleBas
        intervalleHaut
        indecis
      }
      explication {
        ecart
        distribution
        usage
      }
    }
  }
`);

export const ComparaisonTerritoiresQuery = graphql(`
  query ComparaisonTerritoires {
    statistiques {
      regions: tableau(indicateurs: ["pass.achetes"], par: [REGION]) {
        ...ChoixDeCote_Tableau @unmask
      }
      departements: tableau(indicateurs: ["pass.achetes"], par: [DEPARTEMENT]) {
        ...ChoixDeCote_Tableau @unmask
      }
      epci: tableau(indicateurs: ["pass.achetes"], par: [EPCI]) {
        ...ChoixDeCote_Tableau @unmask
      }
      collectivites: tableau(indicateurs: ["pass.achetes"], par: [COLLECTIVITE]) {
        ...ChoixDeCote_Tableau @unmask
      }
    }
  }
`);

graphql(`
  fragment ChoixDeCote_Tableau on Tableau {
    lignes {
      cles {
        code
        libelle
      }
    }
  }
`);

export const ComparaisonMoisQuery = graphql(`
  query ComparaisonMois(
    $un: FiltreStatistiques
    $autre: FiltreStatistiques
    $attribution: Attribution
    $au: LocalDate
  ) {
    un: statistiques(base: FLUX, attribution: $attribution, filtre: $un, au: $au) {
      ...CourbesComparees_Statistiques @unmask
    }
    autre: statistiques(base: FLUX, attribution: $attribution, filtre: $autre, au: $au) {
      ...CourbesComparees_Statistiques @unmask
    }
  }
`);

export type Comparaison = ComparaisonPageReponse['comparaison'];
export type CoteLu = Comparaison['cotes'][number];
export type Part = CoteLu['parts'][number];
export type Ecart = NonNullable<Comparaison['ecarts']>[number];
