import { graphql } from '../../graphql/index.ts';

export const ModifierLieuMutation = graphql(`
  mutation ModifierLieu($input: ModifierLieuInput!) {
    modifierLieu(input: $input) {
      __typename
      ... on LieuEnregistre {
        evenement
        lieu {
          id
          version
        }
        fusionnes {
          champ
          deMoi
        }
      }
      ... on ConflitDeModification {
        version
        par
        motif
        quand
        champs {
          champ
          base
          eux
          moi
          deMoi
          par
        }
        fusionnes {
          champ
          base
          eux
          moi
          deMoi
          par
        }
      }
      ... on SaisieRefusee {
        fautes: champs {
          champ
          message
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

export const CreerLieuMutation = graphql(`
  mutation CreerLieu($input: CreerLieuInput!) {
    creerLieu(input: $input) {
      __typename
      ... on LieuEnregistre {
        evenement
        lieu {
          id
          version
        }
      }
      ... on SaisieRefusee {
        fautes: champs {
          champ
          message
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);
