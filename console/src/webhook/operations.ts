import { graphql } from '../graphql/index.ts';

export const CreerWebhookMutation = graphql(`
  mutation CreerWebhook($input: CreerWebhookInput!) {
    creerWebhook(input: $input) {
      ... on SecretDeWebhook {
        secret
        webhook {
          id
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

export const ModifierWebhookMutation = graphql(`
  mutation ModifierWebhook($input: ModifierWebhookInput!) {
    modifierWebhook(input: $input) {
      ... on WebhookGarde {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

export const TournerSecretDeWebhookMutation = graphql(`
  mutation TournerSecretDeWebhook($input: TournerSecretDeWebhookInput!) {
    tournerSecretDeWebhook(input: $input) {
      ... on SecretDeWebhook {
        secret
        ancienJusquA
      }
      ... on Refus {
        message
      }
    }
  }
`);

export const EssayerWebhookMutation = graphql(`
  mutation EssayerWebhook($input: EssayerWebhookInput!) {
    essayerWebhook(input: $input) {
      ... on EssaiDeWebhook {
        accepte
        statut
        raison
        duree
        corps
      }
      ... on RegleNonTenue {
        regle
        source
      }
      ... on Refus {
        message
      }
    }
  }
`);

export const RejouerWebhookMutation = graphql(`
  mutation RejouerWebhook($input: RejouerWebhookInput!) {
    rejouerWebhook(input: $input) {
      ... on WebhookGarde {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

export const SuspendreWebhookMutation = graphql(`
  mutation SuspendreWebhook($input: SuspendreWebhookInput!) {
    fait: suspendreWebhook(input: $input) {
      ... on WebhookGarde {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

export const ReprendreWebhookMutation = graphql(`
  mutation ReprendreWebhook($input: ReprendreWebhookInput!) {
    fait: reprendreWebhook(input: $input) {
      ... on WebhookGarde {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

export const SupprimerWebhookMutation = graphql(`
  mutation SupprimerWebhook($input: SupprimerWebhookInput!) {
    fait: supprimerWebhook(input: $input) {
      ... on WebhookGarde {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

export const RenvoyerLettreMorteMutation = graphql(`
  mutation RenvoyerLettreMorte($input: LettreMorteInput!) {
    fait: renvoyerLettreMorte(input: $input) {
      ... on WebhookGarde {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

export const EcarterLettreMorteMutation = graphql(`
  mutation EcarterLettreMorte($input: LettreMorteInput!) {
    fait: ecarterLettreMorte(input: $input) {
      ... on WebhookGarde {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);
