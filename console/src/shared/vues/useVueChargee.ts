import { useQuery } from '@apollo/client/react';
import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../graphql/index.ts';
import type { VueLue_VueEnregistreeFragment } from '../../graphql/graphql.ts';
import { lireAdresse } from '../url/grammaire.ts';
import { type Ecart, ecartsEntre } from '../url/vue-chargee.ts';

graphql(`
  fragment VueLue_VueEnregistree on VueEnregistree {
    id
    code
    lien
    nom
    description
    chemin
    requete
    portee
    role
    equipe
    modifiable
    version
  }
`);

export const VueChargeeQuery = graphql(`
  query VueChargee($code: String!) {
    vueEnregistree(code: $code) {
      ...VueLue_VueEnregistree @unmask
    }
  }
`);

export type VueLue = VueLue_VueEnregistreeFragment;

interface VueChargee {
  readonly code: string | null;
  /** `null` while it is read, and when there is none. */
  readonly vue: VueLue | null;
  /** What this page understands of it, in the canonical order. */
  readonly requete: string;
  readonly ecarts: readonly Ecart[];
  readonly enCours: boolean;
  readonly erreur: unknown;
}

/** The saved view that this address comes from, and what it has changed since. */
export function useVueChargee(): VueChargee {
  const search = useSearch();
  const [path] = useLocation();
  const code = new URLSearchParams(search).get('v');
  const { data, loading, error } = useQuery(VueChargeeQuery, {
    variables: { code: code ?? '' },
    skip: code === null,
  });
  const vue = (code !== null && data?.vueEnregistree) || null;
  const requete = vue ? lireAdresse(path, vue.requete).search : '';
  const ecarts = vue ? ecartsEntre(requete, search) : [];
  return { code, vue, requete, ecarts, enCours: code !== null && loading && !data, erreur: error };
}
