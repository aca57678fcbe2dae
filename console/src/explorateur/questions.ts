import { graphql } from '../graphql/index.ts';

/** What was handed out and used, month by month. */
export const UsageParMois = graphql(`
  query UsageDUnTerritoireParMois($filtre: FiltreStatistiques) {
    statistiques(base: FLUX, filtre: $filtre) {
      au
      provisoire
      tableau(indicateurs: ["pass.distribues", "pass.utilises"], par: [MOIS]) {
        lignes {
          codes
          valeurs
        }
        total {
          valeurs
        }
      }
    }
  }
`);

/** Places of a département, with the state of their label on a day. */
export const LieuxLabellises = graphql(`
  query LieuxLabellisesCeJour($departement: String!, $jour: LocalDate!, $apres: String) {
    lieux(first: 50, after: $apres, filtre: { departement: $departement, genre: PASS_NUMERIQUE }) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          nom
          adresse
          codePostal
          communeNom
          latitude
          longitude
          telephone
          horaires
          services
          publics
          modalitesAcces
          etatDuLabel(genre: PASS_NUMERIQUE, au: $jour)
        }
      }
    }
  }
`);

/** What was bought against what was used, by département. */
export const AchetesContreUtilises = graphql(`
  query AchetesContreUtilisesParDepartement {
    statistiques {
      au
      tableau(
        indicateurs: ["pass.achetes", "pass.utilises", "taux.usage"]
        par: [DEPARTEMENT]
        tri: "-pass.achetes"
      ) {
        indicateurs {
          code
          nom
          unite
        }
        lignes {
          cles {
            code
            libelle
          }
          mesures {
            valeur
            intervalleBas
            intervalleHaut
            prudence
            masque
          }
        }
      }
    }
  }
`);

/** Figures published elsewhere, beside what the register counts. */
export const ChiffresAConfronter = graphql(`
  query ChiffresPubliesEtRegistre($recherche: String) {
    chiffresPublies(first: 20, filtre: { texte: $recherche }) {
      totalCount
      edges {
        node {
          publieLe
          indicateur
          valeurCitee
          source
          constat
          compte {
            valeur
            unite
          }
          ecart
        }
      }
    }
  }
`);

/** The funnel as it was known on the evening of a day. */
export const TelQueConnu = graphql(`
  query EntonnoirTelQueConnu($au: LocalDate!, $region: String) {
    statistiques(au: $au, filtre: { region: $region }) {
      au
      provisoire
      entonnoir {
        etape
        chiffre {
          valeur
          unite
        }
      }
    }
  }
`);

/** A booklet and its passes, by its printed number. */
export const UnCarnet = graphql(`
  query UnCarnetEtSesPass($numero: String!) {
    carnet(numero: $numero) {
      ... on Carnet {
        numero
        etat
        acheteLe
        valideJusquAu
        collectivite {
          siren
          nom
        }
        pass {
          rang
          etat
          utilisation {
            jour
            service
            partPassCentimes
            lieu {
              nom
              communeNom
            }
          }
        }
      }
      ... on NumeroMalSaisi {
        message
      }
    }
  }
`);

/** What the tokens of the reader were used for, day by day. */
export const UsageDeMesJetons = graphql(`
  query UsageDeMesJetons {
    jetons(first: 20) {
      totalCount
      edges {
        node {
          nom
          etat
          quota
          expireLe
          vuA
          usage {
            jour
            requetes
            points
            refus
          }
        }
      }
    }
  }
`);
