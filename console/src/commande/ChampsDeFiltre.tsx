import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Liste } from '../shared/champs.tsx';
import { DEBUT } from '../shared/Etiquettes.tsx';
import { FormulaireDeRecherche } from '../shared/FormulaireDeRecherche.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ETAPES_DE_COMMANDE, ORDRE_DES_ETAPES } from '../shared/mots.ts';
import { useRegistre } from '../shared/registre.ts';
import { useVue } from '../shared/vue.ts';
import { ChampSaisi } from './ChampSaisi.tsx';

const OperateursQuery = graphql(`
  query OperateursDesCommandes {
    operateurs(first: 100) {
      edges {
        node {
          id
          code
          nom
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    filtrer: 'Filtrer les commandes',
    recherche: 'Numéro ou acheteur',
    chercher: 'Chercher',
    operateur: 'Opérateur',
    vague: 'Vague',
    etape: 'Étape',
    au: 'Telles que connues le',
    tous: 'tous',
    toutes: 'toutes',
  },
  en: {
    filtrer: 'Filter the orders',
    recherche: 'Number or buyer',
    chercher: 'Search',
    operateur: 'Operator',
    vague: 'Wave',
    etape: 'Step',
    au: 'As known on',
    tous: 'all',
    toutes: 'all',
  },
};

/** Every way to narrow the orders; each choice is one step of the history. */
export function ChampsDeFiltre() {
  const textes = useTextes(TEXTES);

  return (
    <FormulaireDeRecherche nom={textes.filtrer} recherche={textes.recherche} chercher={textes.chercher}>
      <Choix />
    </FormulaireDeRecherche>
  );
}

function Choix() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const { data } = useQuery(OperateursQuery);
  const aujourdhui = useRegistre()?.jour;
  const liste = (
    parametre: string,
    nom: string,
    tous: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <Liste
      nom={nom}
      valeur={vue[parametre] ?? ''}
      options={[['', tous], ...options]}
      onChange={(choix) => changer({ ...DEBUT, [parametre]: choix })}
    />
  );
  return (
    <>
      {liste(
        'f.etape',
        textes.etape,
        textes.toutes,
        ORDRE_DES_ETAPES.slice(1).map((etape) => [etape, ETAPES_DE_COMMANDE[langue][etape]] as const),
      )}
      {liste(
        'f.operateur',
        textes.operateur,
        textes.tous,
        data?.operateurs.edges.map(({ node }) => [node.code, node.nom] as const) ?? [],
      )}
      {liste('f.vague', textes.vague, textes.toutes, [
        ['2019', '2019'],
        ['2020', '2020'],
      ])}
      <ChampSaisi
        nom={textes.au}
        type="date"
        max={aujourdhui}
        valeur={vue['au'] ?? ''}
        onChange={(au) => changer({ ...DEBUT, au })}
      />
    </>
  );
}
