import { graphql } from '../graphql/index.ts';

/** What becomes of labels, as it is recorded. */
export const SuivreLesLabels = graphql(`
  subscription SuivreLesLabels($territoire: TerritoireSuiviInput, $depuis: String) {
    labelModifie(territoire: $territoire, depuis: $depuis) {
      curseur
      type
      enregistreLe
      lieux {
        lieu {
          id
          nom
          communeNom
          etatPassNumerique
        }
      }
    }
  }
`);

/** What was recorded after a cursor, page by page. */
export const DepuisMonCurseur = graphql(`
  query CeQuiAChangeDepuis($curseur: String!, $types: [String!], $territoire: TerritoireSuiviInput) {
    evenements(first: 100, apres: $curseur, types: $types, territoire: $territoire) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          curseur
          type
          version
          objet
          enregistreLe
          departements
          donnees
        }
      }
    }
  }
`);

/** Figures as they are, then as they change. */
export const SuivreDesIndicateurs = graphql(`
  subscription SuivreDesIndicateurs($selection: SelectionSuivieInput!) {
    indicateursMisAJour(selection: $selection) {
      curseur
      quand
      tableau {
        total {
          mesures {
            valeur
            numerateur
            denominateur
            intervalleBas
            intervalleHaut
          }
        }
      }
    }
  }
`);
