import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc, donneesDe } from '../shared/Bloc.tsx';
import { Echec } from '../shared/etats/Echec.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { BandeDePass } from './BandeDePass.tsx';
import { Ecritures } from './Ecritures.tsx';
import { GestionDuCarnet } from './GestionDuCarnet.tsx';
import { Rattachements } from './Rattachements.tsx';
import { RechercheDeNumero } from './RechercheDeNumero.tsx';
import { RemettreCarnet } from './RemettreCarnet.tsx';
import { SansNumero } from './SansNumero.tsx';
import { TitreDuCarnet } from './TitreDuCarnet.tsx';
import { nom } from '../shared/format.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';

export const CarnetPageQuery = graphql(`
  query CarnetPage($numero: String!) {
    registre {
      jour
    }
    carnet(numero: $numero) {
      ... on Carnet {
        id
        ...TitreDuCarnet_Carnet
        ...BandeDePass_Carnet
        ...Ecritures_Carnet
        ...Rattachements_Carnet
        ...RemettreCarnet_Carnet
        ...GestionDuCarnet_Carnet
      }
      ... on NumeroMalSaisi {
        message
        attendu
      }
    }
  }
`);

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('changement de ce carnet', 'changements de ce carnet'),
  en: nom('change of this booklet', 'changes of this booklet'),
};

/** One carnet: its pass, its life, whose it is, and its hand-over for those who may. */
export function CarnetPage({ numero }: { readonly numero: string }) {
  const remettre = useDroit('REMETTRE');
  const lecture = useQuery(CarnetPageQuery, { variables: { numero }, fetchPolicy: 'cache-and-network' });
  const trouve = donneesDe(lecture)?.carnet;
  return (
    <Annonces>
      <RechercheDeNumero numero={numero} />
      <TitreDuCarnet numero={numero} carnet={trouve?.__typename === 'Carnet' ? trouve : null} />
      <Bloc lecture={lecture} lignes={14}>
        {({ carnet, registre }) =>
          carnet?.__typename === 'Carnet' ? (
            <>
              <PageVivante objet={`carnet:${carnet.id}`} operations={['CarnetPage']} mots={MOTS} fiche />
              <BandeDePass carnet={carnet} />
              <div className="trace">
                <Ecritures carnet={carnet} rang={null} aujourdhui={registre.jour} />
                <div className="flanc">
                  {remettre && <RemettreCarnet carnet={carnet} aujourdhui={registre.jour} />}
                  <GestionDuCarnet carnet={carnet} />
                  <Rattachements carnet={carnet} />
                </div>
              </div>
            </>
          ) : lecture.error ? (
            <Echec erreur={lecture.error} reessayer={lecture.refetch} />
          ) : (
            <SansNumero genre="carnet" malSaisi={carnet} />
          )
        }
      </Bloc>
    </Annonces>
  );
}
