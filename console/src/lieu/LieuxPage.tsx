import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { EnDirect } from '../shared/direct/EnDirect.tsx';
import { Etiquettes } from '../shared/Etiquettes.tsx';
import { useLangue } from '../shared/langue.ts';
import { Pages, TAILLE, usePage } from '../shared/Pages.tsx';
import { useVue } from '../shared/vue.ts';
import { ADecider } from './ADecider.tsx';
import { AjouterUnLieu } from './AjouterUnLieu.tsx';
import { ChampsDeFiltre } from './ChampsDeFiltre.tsx';
import { etiquettesDe, filtreDe, titreDe } from './filtres.ts';
import { ListeDesLieux } from './ListeDesLieux.tsx';
import { useLieuxEnDirect } from './useLieuxEnDirect.ts';
import { SansLieu } from './SansLieu.tsx';

export const LieuxPageQuery = graphql(`
  query LieuxPage($first: Int!, $apres: String, $filtre: FiltreLieux) {
    lieux(first: $first, after: $apres, filtre: $filtre) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          communeNom
          ...RangDeLieu_LieuLabellise
        }
      }
    }
  }
`);

/** Places and their labels, narrowed by the address alone. */
export function LieuxPage() {
  const langue = useLangue();
  const { vue } = useVue();
  const { apres } = usePage();
  const filtre = filtreDe(vue);
  const lecture = useQuery(LieuxPageQuery, {
    variables: { first: TAILLE, apres, filtre },
    fetchPolicy: 'cache-and-network',
  });
  const commune = lecture.data?.lieux.edges[0]?.node.communeNom;
  const actives = etiquettesDe(filtre, langue, commune);
  const { refetch } = lecture;
  const relire = useCallback(() => refetch(), [refetch]);
  const { phrase, changements, actualiser } = useLieuxEnDirect(filtre.departement ?? null, relire);
  return (
    <>
      <div className="titre">
        <h1>{titreDe(filtre, lecture.data?.lieux.totalCount, langue, commune)}</h1>
        <ADecider />
        <AjouterUnLieu />
      </div>
      <search className="pile filtrage">
        <ChampsDeFiltre />
        <Etiquettes actives={actives} />
      </search>
      <EnDirect phrase={phrase} nombreDeChangements={changements} actualiser={actualiser} />
      <div className="figs">
        <div className="fig">
          <Bloc lecture={lecture} lignes={TAILLE}>
            {({ lieux: { edges, totalCount, pageInfo } }) =>
              edges.length === 0 ? (
                <SansLieu actives={actives} vue={vue} />
              ) : (
                <>
                  <ListeDesLieux lieux={edges.map(({ node }) => node)} />
                  <Pages
                    total={totalCount}
                    lignes={edges.length}
                    suite={pageInfo.hasNextPage ? pageInfo.endCursor : null}
                  />
                </>
              )
            }
          </Bloc>
        </div>
      </div>
    </>
  );
}
