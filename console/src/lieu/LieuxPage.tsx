import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../graphql/index.ts';
import { EnDirect } from '../shared/direct/EnDirect.tsx';
import { Etiquettes } from '../shared/Etiquettes.tsx';
import { useLangue } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { Exporter } from '../shared/export/Exporter.tsx';
import { Integrer } from '../shared/Integrer.tsx';
import { MenuDesVues } from '../shared/vues/MenuDesVues.tsx';
import { ADecider } from './ADecider.tsx';
import { AjouterUnLieu } from './AjouterUnLieu.tsx';
import { BarreDeLot } from './BarreDeLot.tsx';
import { CarteDesLieux } from './CarteDesLieux.tsx';
import { ChampsDeFiltre } from './ChampsDeFiltre.tsx';
import { etiquettesDe, filtreDe, titreDe } from './filtres.ts';
import { ListeDesLieux } from './ListeDesLieux.tsx';
import { useLieuxEnDirect } from './useLieuxEnDirect.ts';
import { SansLieu } from './SansLieu.tsx';
import { useSelection } from './selection.ts';

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
  const choix = useSelection(JSON.stringify(filtre));
  const labellise = useDroit('LABELLISER');
  const actives = etiquettesDe(filtre, langue, commune);
  const { refetch } = lecture;
  const relire = useCallback(() => refetch(), [refetch]);
  const { phrase, changements, actualiser, suite } = useLieuxEnDirect(filtre.departement ?? null, relire);
  return (
    <>
      <div className="titre">
        <h1>{titreDe(filtre, lecture.data?.lieux.totalCount, langue, commune)}</h1>
        <MenuDesVues />
        <Integrer />
        <Exporter />
        <ADecider />
        <AjouterUnLieu />
      </div>
      <search className="pile filtrage">
        <ChampsDeFiltre />
        <Etiquettes actives={actives} />
      </search>
      <EnDirect phrase={phrase} changements={changements} actualiser={actualiser} />
      {labellise && <BarreDeLot choix={choix} filtre={filtre} total={lecture.data?.lieux.totalCount ?? 0} />}
      <div className="duo">
        <div>
          <ListeEnPages
            lecture={lecture}
            liste={({ lieux }) => lieux}
            vide={<SansLieu actives={actives} vue={vue} />}
          >
            {(lignes) => <ListeDesLieux lieux={lignes} choix={labellise ? choix : null} />}
          </ListeEnPages>
        </div>
        <CarteDesLieux filtre={filtre} suite={suite} />
      </div>
    </>
  );
}
