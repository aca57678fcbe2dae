import { useApolloClient } from '@apollo/client/react';
import type {
  CreerWebhookInput,
  EssayerWebhookMutation as Essai,
  ModifierWebhookInput,
  RejouerWebhookInput,
} from '../graphql/graphql.ts';
import { avecLaRegle } from '../shared/regle.ts';
import type { Envoyer } from '../shared/useModification.ts';
import {
  CreerWebhookMutation,
  EcarterLettreMorteMutation,
  EssayerWebhookMutation,
  ModifierWebhookMutation,
  RejouerWebhookMutation,
  RenvoyerLettreMorteMutation,
  ReprendreWebhookMutation,
  SupprimerWebhookMutation,
  SuspendreWebhookMutation,
  TournerSecretDeWebhookMutation,
} from './operations.ts';

type Sans<Input> = Omit<Input, 'cleIdempotence'>;

/** What a test found: accepted or not, and why. */
export type EssaiFait = Extract<Essai['essayerWebhook'], { __typename: 'EssaiDeWebhook' }>;

const ACTES = {
  suspendre: SuspendreWebhookMutation,
  reprendre: ReprendreWebhookMutation,
  supprimer: SupprimerWebhookMutation,
} as const;
const LETTRES = { renvoyer: RenvoyerLettreMorteMutation, ecarter: EcarterLettreMorteMutation } as const;

/** What is done to webhooks; each answers whether it was done. */
export function useWebhooks(envoyer: Envoyer) {
  const client = useApolloClient();
  return {
    creer: (demande: Sans<CreerWebhookInput>, dire: (id: string, secret: string | null) => void) =>
      envoyer(demande, async (input) => {
        const { data, error } = await client.mutate({ mutation: CreerWebhookMutation, variables: { input } });
        const reponse = data?.creerWebhook;
        if (reponse?.__typename === 'SecretDeWebhook') dire(reponse.webhook.id, reponse.secret ?? null);
        return { reponse, error };
      }),
    modifier: (demande: Sans<ModifierWebhookInput>) =>
      envoyer(demande, async (input) => {
        const { data, error } = await client.mutate({
          mutation: ModifierWebhookMutation,
          variables: { input },
        });
        return { reponse: data?.modifierWebhook, error };
      }),
    agir: (acte: keyof typeof ACTES, webhook: string) =>
      envoyer({ webhook }, async (input) => {
        const { data, error } = await client.mutate({ mutation: ACTES[acte], variables: { input } });
        return { reponse: data?.fait, error };
      }),
    tourner: (webhook: string, dire: (secret: string | null) => void) =>
      envoyer({ webhook }, async (input) => {
        const { data, error } = await client.mutate({
          mutation: TournerSecretDeWebhookMutation,
          variables: { input },
        });
        const reponse = data?.tournerSecretDeWebhook;
        if (reponse?.__typename === 'SecretDeWebhook') dire(reponse.secret ?? null);
        return { reponse, error };
      }),
    essayer: (webhook: string, dire: (essai: EssaiFait) => void) =>
      envoyer({ webhook }, async (input) => {
        const { data, error } = await client.mutate({
          mutation: EssayerWebhookMutation,
          variables: { input },
        });
        const reponse = data?.essayerWebhook;
        if (reponse?.__typename === 'EssaiDeWebhook') dire(reponse);
        return { reponse: avecLaRegle(reponse), error };
      }),
    rejouer: (demande: Sans<RejouerWebhookInput>) =>
      envoyer(demande, async (input) => {
        const { data, error } = await client.mutate({
          mutation: RejouerWebhookMutation,
          variables: { input },
        });
        return { reponse: data?.rejouerWebhook, error };
      }),
    surLettre: (acte: keyof typeof LETTRES, webhook: string, lettre?: string) =>
      envoyer({ webhook, ...(lettre === undefined ? {} : { lettre }) }, async (input) => {
        const { data, error } = await client.mutate({ mutation: LETTRES[acte], variables: { input } });
        return { reponse: data?.fait, error };
      }),
  };
}
