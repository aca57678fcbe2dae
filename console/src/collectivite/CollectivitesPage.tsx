import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Exporter } from '../shared/export/Exporter.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { filtreDe, jourDuRegistre, porteeDe } from '../shared/statistiques/portee.ts';
import { PorteeDeLaVue } from '../shared/statistiques/PorteeDeLaVue.tsx';
import { periodeEnMots } from '../shared/periode.ts';
import { useVue } from '../shared/vue.ts';
import { Integrer } from '../shared/Integrer.tsx';
import { MenuDesVues } from '../shared/vues/MenuDesVues.tsx';
import { ChiffresVivants } from '../shared/direct/ChiffresVivants.tsx';
import { ChampsDeFiltre } from './ChampsDeFiltre.tsx';
import { filtresDe } from './filtres.ts';
import { filtresActifs } from './filtresActifs.ts';
import { ListeDesCollectivites } from './ListeDesCollectivites.tsx';
import { SansResultat } from './SansResultat.tsx';

const CollectivitesPageQuery = graphql(`
  query CollectivitesPage($recherche: String, $type: TypeDeCollectivite, $outreMer: Boolean) {
    collectivites(first: 100, recherche: $recherche, type: $type, outreMer: $outreMer) {
      totalCount
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          ...ListeDesCollectivites_Collectivite @unmask
        }
      }
    }
  }
`);

const CollectivitesChiffresQuery = graphql(`
  query CollectivitesChiffres($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {
    statistiques(base: $base, filtre: $filtre, au: $au) {
      au
      provisoire
      ...ListeDesCollectivites_Statistiques @unmask
    }
  }
`);

const TEXTES = {
  fr: { titre: 'Collectivités lauréates' },
  en: { titre: 'Awarded authorities' },
};

/** The authorities that bought: who paid what, and what became of their pass. */
export function CollectivitesPage() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const portee = porteeDe(vue);
  const filtres = filtresDe(vue);
  const actifs = filtresActifs(filtres, langue);
  const liste = useQuery(CollectivitesPageQuery, { variables: filtres, errorPolicy: 'all' });
  const { type, outreMer } = filtres;
  const chiffres = useQuery(CollectivitesChiffresQuery, {
    variables: { base: portee.base, au: portee.au, filtre: { ...filtreDe(portee, true), type, outreMer } },
    errorPolicy: 'all',
  });
  const statistiques = (chiffres.data ?? chiffres.previousData)?.statistiques;
  const titre = [textes.titre, ...actifs.map(({ mot }) => mot), periodeEnMots(vue['p'], langue)].join(', ');
  return (
    <>
      <PorteeDeLaVue jour={jourDuRegistre(statistiques)} territoire={false} />
      <div className="titre">
        <h1>{titre}</h1>
        <div className="actions">
          <MenuDesVues />
          <Integrer />
          <Exporter />
        </div>
      </div>
      <ChampsDeFiltre actifs={actifs} />
      <ChiffresVivants
        chiffres={[{ base: portee.base, filtre: { ...filtreDe(portee, true), type, outreMer } }]}
        operations={['CollectivitesChiffres', 'CollectivitesPage']}
      />
      <div className="figs">
        <div className="fig">
          <Bloc lecture={liste} lignes={20}>
            {({ collectivites }) =>
              collectivites.edges.length === 0 ? (
                <SansResultat actifs={actifs} filtres={filtres} />
              ) : (
                <ListeDesCollectivites
                  collectivites={collectivites.edges.map(({ node }) => node)}
                  total={collectivites.totalCount}
                  statistiques={statistiques ?? null}
                  enAttente={chiffres.loading}
                />
              )
            }
          </Bloc>
        </div>
      </div>
    </>
  );
}
