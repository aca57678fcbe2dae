import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../graphql/index.ts';
import type {
  EnregistrerVueInput,
  ModifierVueInput,
  RetablirVueInput,
  SupprimerVueInput,
} from '../../graphql/graphql.ts';
import type { Envoyer } from '../useModification.ts';
import { VueChargeeQuery, type VueLue } from './useVueChargee.ts';

const EnregistrerVueMutation = graphql(`
  mutation EnregistrerVue($input: EnregistrerVueInput!) {
    enregistrerVue(input: $input) {
      ... on VueGardee {
        vue {
          ...VueLue_VueEnregistree @unmask
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const ModifierVueMutation = graphql(`
  mutation ModifierVue($input: ModifierVueInput!) {
    modifierVue(input: $input) {
      ... on VueGardee {
        vue {
          ...VueLue_VueEnregistree @unmask
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const RetablirVueMutation = graphql(`
  mutation RetablirVue($input: RetablirVueInput!) {
    retablirVue(input: $input) {
      ... on VueGardee {
        vue {
          ...VueLue_VueEnregistree @unmask
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const SupprimerVueMutation = graphql(`
  mutation SupprimerVue($input: SupprimerVueInput!) {
    supprimerVue(input: $input) {
      ... on VueGardee {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

type Sans<Input> = Omit<Input, 'cleIdempotence'>;

/** What is done to saved views: each answers the view as it is then, or `null` when it was not done. */
export function useGestesSurLaVue(envoyer: Envoyer) {
  const client = useApolloClient();

  /** What was written is known at once: the page that shows it reads nothing again. */
  function retenir(vue: VueLue | null | undefined): VueLue | null {
    if (!vue) return null;
    const { code } = vue;
    client.writeQuery({ query: VueChargeeQuery, variables: { code }, data: { vueEnregistree: vue } });
    return vue;
  }

  async function enregistrer(demande: Sans<EnregistrerVueInput>): Promise<VueLue | null> {
    let ecrite: VueLue | null = null;
    await envoyer(demande, async (input) => {
      const { data, error } = await client.mutate({ mutation: EnregistrerVueMutation, variables: { input } });
      const reponse = data?.enregistrerVue;
      if (reponse?.__typename === 'VueGardee') ecrite = retenir(reponse.vue);
      return { reponse, error };
    });
    return ecrite;
  }

  async function modifier(demande: Sans<ModifierVueInput>): Promise<VueLue | null> {
    let ecrite: VueLue | null = null;
    await envoyer(demande, async (input) => {
      const { data, error } = await client.mutate({ mutation: ModifierVueMutation, variables: { input } });
      const reponse = data?.modifierVue;
      if (reponse?.__typename === 'VueGardee') ecrite = retenir(reponse.vue);
      return { reponse, error };
    });
    return ecrite;
  }

  async function retablir(demande: Sans<RetablirVueInput>): Promise<VueLue | null> {
    let ecrite: VueLue | null = null;
    await envoyer(demande, async (input) => {
      const { data, error } = await client.mutate({ mutation: RetablirVueMutation, variables: { input } });
      const reponse = data?.retablirVue;
      if (reponse?.__typename === 'VueGardee') ecrite = retenir(reponse.vue);
      return { reponse, error };
    });
    return ecrite;
  }

  const supprimer = (demande: Sans<SupprimerVueInput>): Promise<boolean> =>
    envoyer(demande, async (input) => {
      const { data, error } = await client.mutate({ mutation: SupprimerVueMutation, variables: { input } });
      return { reponse: data?.supprimerVue, error };
    });

  return { enregistrer, modifier, retablir, supprimer };
}
