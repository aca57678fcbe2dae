import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Liste } from '../shared/champs.tsx';
import { useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';

const VuesAMontrerQuery = graphql(`
  query VuesAMontrer {
    vuesEnregistrees(first: 100) {
      edges {
        node {
          id
          lien
          nom
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    vue: 'Vue à montrer',
    aide: 'Une vue enregistrée, ou une page entière ; « Intégrer » mène ici depuis chaque page qui se montre.',
    celleCi: 'La vue ouverte',
    '/pilotage': 'Pilotage, par département',
    '/collectivites': 'Collectivités lauréates',
    '/lieux-labellises': 'Lieux labellisés',
    '/pilotage/chiffres-publies': 'Chiffres publiés',
  },
  en: {
    vue: 'View to show',
    aide: 'A saved view, or a whole page; “Embed” leads here from each page that can be shown.',
    celleCi: 'The open view',
    '/pilotage': 'Steering, by département',
    '/collectivites': 'Awarded authorities',
    '/lieux-labellises': 'Labelled places',
    '/pilotage/chiffres-publies': 'Published figures',
  },
};

const PAGES = ['/pilotage', '/collectivites', '/lieux-labellises', '/pilotage/chiffres-publies'] as const;

/** The view that an embed is to show: the one that led here, a saved one, or a page as it opens. */
export function ChoixDeLaVue({ adresse }: { readonly adresse: string }) {
  const textes = useTextes(TEXTES);
  const { changer } = useVue();
  const { data } = useQuery(VuesAMontrerQuery, { fetchPolicy: 'cache-and-network' });
  const connues = [
    ...(data?.vuesEnregistrees.edges ?? []).map(({ node: { lien, nom } }) => [lien, nom] as const),
    ...PAGES.map((page) => [page, textes[page]] as const),
  ];
  const options = connues.some(([une]) => une === adresse)
    ? connues
    : [[adresse, textes.celleCi] as const, ...connues];
  return (
    <Liste
      nom={textes.vue}
      aide={textes.aide}
      valeur={adresse}
      options={options}
      onChange={(montre) => changer({ montre })}
    />
  );
}
