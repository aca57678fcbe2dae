import { useApolloClient, useQuery } from '@apollo/client/react';
import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../graphql/index.ts';
import { Bloc } from '../Bloc.tsx';
import { jour } from '../dates.ts';
import { Reponse } from '../etats/Reponse.tsx';
import { useLangue, useTextes } from '../langue.ts';
import { SaufLectureSeule } from '../SaufLectureSeule.tsx';
import { useModification } from '../useModification.ts';
import { requeteDe } from './EnregistrerSous.tsx';
import type { VueLue } from './useVueChargee.ts';
import { direLaSupprimee } from './supprimee.ts';

const VersionsDeLaVueQuery = graphql(`
  query VersionsDeLaVue($code: String!) {
    vueEnregistree(code: $code) {
      id
      versions {
        version
        nom
        requete
        supprimee
        auteur
        enregistreLe
      }
    }
  }
`);

const RetablirVueMutation = graphql(`
  mutation RetablirVue($input: RetablirVueInput!) {
    retablirVue(input: $input) {
      ... on VueGardee {
        vue {
          id
          code
          version
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

const TEXTES = {
  fr: {
    titre: 'Versions',
    version: (numero: number, le: string, auteur: string) => `Version ${numero}, ${le}, ${auteur}`,
    actuelle: 'actuelle',
    supprimee: 'supprimée',
    remettre: (numero: number) => `Remettre la version ${numero}`,
    remise: 'Version remise.',
    supprimer: 'Supprimer la vue',
  },
  en: {
    titre: 'Versions',
    version: (numero: number, le: string, auteur: string) => `Version ${numero}, ${le}, ${auteur}`,
    actuelle: 'current',
    supprimee: 'deleted',
    remettre: (numero: number) => `Put version ${numero} back`,
    remise: 'Version put back.',
    supprimer: 'Delete the view',
  },
};

interface Props {
  readonly vue: VueLue;
  readonly dire: (fait: string) => void;
}

/** Every version a view had, any of which can come back; and its deletion, which can be undone. */
export function HistoireDeLaVue({ vue, dire }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const client = useApolloClient();
  const search = useSearch();
  const [path, navigate] = useLocation();
  const lecture = useQuery(VersionsDeLaVueQuery, {
    variables: { code: vue.code },
    fetchPolicy: 'cache-and-network',
  });
  const { envoyer, refus, erreur, enCours } = useModification();
  const cible = { vue: vue.id, versionAttendue: vue.version };

  async function remettre(version: number) {
    const fait = await envoyer({ ...cible, version }, async (input) => {
      const { data, error } = await client.mutate({ mutation: RetablirVueMutation, variables: { input } });
      return { reponse: data?.retablirVue, error };
    });
    if (!fait) return;
    navigate(`${path}?v=${vue.code}`, { replace: true });
    dire(textes.remise);
  }

  async function supprimer() {
    const fait = await envoyer(cible, async (input) => {
      const { data, error } = await client.mutate({ mutation: SupprimerVueMutation, variables: { input } });
      return { reponse: data?.supprimerVue, error };
    });
    if (!fait) return;
    const requete = requeteDe(search);
    navigate(requete ? `${path}?${requete}` : path, { replace: true });
    direLaSupprimee({ id: vue.id, code: vue.code, nom: vue.nom, version: vue.version });
  }

  return (
    <SaufLectureSeule>
      <h3>{textes.titre}</h3>
      <Reponse refus={refus} erreur={erreur} />
      <Bloc lecture={lecture} lignes={2}>
        {({ vueEnregistree }) => (
          <ol className="versions-de-vue">
            {vueEnregistree?.versions.map(({ version, enregistreLe, auteur, supprimee, nom }) => (
              <li key={version}>
                <span>
                  <b>{nom}</b>{' '}
                  <small className="note">
                    {textes.version(version, jour(enregistreLe, langue), auteur)}
                    {supprimee && `, ${textes.supprimee}`}
                    {version === vue.version && `, ${textes.actuelle}`}
                  </small>
                </span>
                {version !== vue.version && !supprimee && (
                  <button
                    type="button"
                    className="b nu"
                    disabled={enCours}
                    onClick={() => void remettre(version)}
                  >
                    {textes.remettre(version)}
                  </button>
                )}
              </li>
            ))}
          </ol>
        )}
      </Bloc>
      <button type="button" className="b grave" disabled={enCours} onClick={() => void supprimer()}>
        {textes.supprimer}
      </button>
    </SaufLectureSeule>
  );
}
