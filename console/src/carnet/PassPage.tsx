import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Bloc, donneesDe } from '../shared/Bloc.tsx';
import { Echec } from '../shared/etats/Echec.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { BandeDePass } from './BandeDePass.tsx';
import { CodesImprimes } from './CodesImprimes.tsx';
import { Ecritures } from './Ecritures.tsx';
import { estPris } from './etats.ts';
import { Rattachements } from './Rattachements.tsx';
import { PassEnDirect } from './PassEnDirect.tsx';
import { RechercheDeNumero } from './RechercheDeNumero.tsx';
import { SansNumero } from './SansNumero.tsx';
import { TitreDuPass } from './TitreDuPass.tsx';
import { UsagesDuPass } from './UsagesDuPass.tsx';
import { UtiliserPass } from './UtiliserPass.tsx';

export const PassPageQuery = graphql(`
  query PassPage($numero: String!) {
    registre {
      jour
    }
    pass(numero: $numero) {
      ... on Pass {
        id
        rang
        etat
        ...TitreDuPass_Pass
        ...UsagesDuPass_Pass
        carnet {
          id
          ...BandeDePass_Carnet
          ...Ecritures_Carnet
          ...Rattachements_Carnet
        }
      }
      ... on NumeroMalSaisi {
        message
        attendu
      }
    }
  }
`);

/** The whole life of one pass, from its order to the payment of the place; and its use for those who may. */
export function PassPage({ numero }: { readonly numero: string }) {
  const utiliser = useDroit('UTILISER');
  const lecture = useQuery(PassPageQuery, { variables: { numero }, fetchPolicy: 'cache-and-network' });
  const lu = donneesDe(lecture);
  const trouve = lu?.pass;
  const connu = trouve?.__typename === 'Pass' ? trouve : null;
  // Who may use a pass and not read it is not told whether it exists.
  const possible = connu ? !estPris(connu.etat) : lecture.error !== undefined;
  return (
    <>
      <RechercheDeNumero numero={numero} />
      <TitreDuPass numero={numero} pass={connu} />
      <Bloc lecture={lecture} lignes={14}>
        {({ pass, registre }) =>
          pass?.__typename === 'Pass' ? (
            <>
              <PassEnDirect numero={numero} />
              <BandeDePass carnet={pass.carnet} rang={pass.rang} />
              <UsagesDuPass pass={pass} />
              <div className="trace">
                <Ecritures carnet={pass.carnet} rang={pass.rang} aujourdhui={registre.jour} />
                <div className="flanc">
                  <Rattachements carnet={pass.carnet} />
                  <CodesImprimes numero={numero} />
                </div>
              </div>
            </>
          ) : lecture.error ? (
            <Echec erreur={lecture.error} reessayer={lecture.refetch} />
          ) : (
            <SansNumero genre="pass" malSaisi={pass} />
          )
        }
      </Bloc>
      {utiliser && <UtiliserPass numero={numero} impossible={!possible} aujourdhui={lu?.registre.jour} />}
    </>
  );
}
