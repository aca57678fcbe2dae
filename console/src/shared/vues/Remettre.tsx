import { useApolloClient } from '@apollo/client/react';
import { useLocation } from 'wouter';
import { graphql } from '../../graphql/index.ts';
import { Reponse } from '../etats/Reponse.tsx';
import { useTextes } from '../langue.ts';
import { useModification } from '../useModification.ts';
import { direLaSupprimee, type Supprimee } from './supprimee.ts';

const RemettreVueMutation = graphql(`
  mutation RemettreVue($input: RetablirVueInput!) {
    retablirVue(input: $input) {
      ... on VueGardee {
        vue {
          id
          code
          chemin
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: { supprimee: (nom: string) => `La vue « ${nom} » est supprimée.`, remettre: 'Annuler la suppression' },
  en: { supprimee: (nom: string) => `The view “${nom}” is deleted.`, remettre: 'Undo the deletion' },
};

/** Puts back the view that was deleted last. */
export function Remettre({ vue }: { readonly vue: Supprimee }) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const [, navigate] = useLocation();
  const { envoyer, refus, erreur, enCours } = useModification();

  async function remettre() {
    const demande = { vue: vue.id, version: vue.version, versionAttendue: vue.version + 1 };
    let adresse: string | null = null;
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await client.mutate({ mutation: RemettreVueMutation, variables: { input } });
      const reponse = data?.retablirVue;
      if (reponse?.__typename === 'VueGardee' && reponse.vue)
        adresse = `${reponse.vue.chemin}?v=${reponse.vue.code}`;
      return { reponse, error };
    });
    if (!fait || adresse === null) return;
    direLaSupprimee(null);
    navigate(adresse);
  }

  return (
    <div className="pile serree">
      <p role="status">{textes.supprimee(vue.nom)}</p>
      <Reponse refus={refus} erreur={erreur} />
      <p className="actions">
        <button type="button" className="b" disabled={enCours} onClick={() => void remettre()}>
          {textes.remettre}
        </button>
      </p>
    </div>
  );
}
