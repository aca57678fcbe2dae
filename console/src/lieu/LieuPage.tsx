import { useApolloClient, useQuery } from '@apollo/client/react';
import { MapPinOff } from 'lucide-react';
import { useCallback } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Annonces } from '../shared/annonce.tsx';
import { relire as relirePage } from '../shared/direct/relecture.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { useTextes } from '../shared/langue.ts';
import { ActionsDuLieu } from './edition/ActionsDuLieu.tsx';
import { Enregistre } from './edition/Enregistre.tsx';
import { HistoriqueDuLieu } from './edition/HistoriqueDuLieu.tsx';
import { PointsDePresence } from './edition/PointsDePresence.tsx';
import { EnTete } from './EnTete.tsx';
import { AutreJour } from './EtatsAu.tsx';
import { Fusionnes } from './Fusionnes.tsx';
import { HistoireDesLabels } from './HistoireDesLabels.tsx';
import { Identite } from './Identite.tsx';
import { LieuEnDirect } from './LieuEnDirect.tsx';
import { LabelsDuLieu } from './LabelsDuLieu.tsx';
import { Services } from './Services.tsx';
import { Signaler } from './Signaler.tsx';

export const LieuPageQuery = graphql(`
  query LieuPage($id: ID!) {
    lieu(id: $id) {
      id
      ...EnTete_LieuLabellise
      ...Fusionnes_LieuLabellise
      ...Signaler_LieuLabellise
      ...LabelsDuLieu_LieuLabellise
      ...HistoireDesLabels_LieuLabellise
      ...Identite_LieuLabellise
      ...Services_LieuLabellise
      ...ActionsDuLieu_LieuLabellise
      ...PointsDePresence_LieuLabellise
    }
  }
`);

const TEXTES = {
  fr: {
    inconnu: 'Lieu inconnu',
    aucun: 'Aucun lieu du registre ne porte cet identifiant',
    retour: 'Voir la liste des lieux',
  },
  en: {
    inconnu: 'Unknown place',
    aucun: 'No place of the register has this identifier',
    retour: 'See the list of places',
  },
};

/** One place: who it is, what its labels were and are, what it does. */
export function LieuPage({ id }: { readonly id: string }) {
  const lecture = useQuery(LieuPageQuery, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const client = useApolloClient();
  const relire = useCallback(
    () => void relirePage(client, { operations: ['LieuPage'], fiche: true }),
    [client],
  );
  return (
    <Bloc lecture={lecture} lignes={14}>
      {({ lieu }) =>
        lieu ? (
          <Annonces>
            <Enregistre />
            <EnTete lieu={lieu} />
            <Fusionnes lieu={lieu} />
            <LieuEnDirect id={id} relire={relire} />
            <LabelsDuLieu lieu={lieu} />
            <ActionsDuLieu lieu={lieu} />
            <div className="trace">
              <div>
                <HistoireDesLabels lieu={lieu} />
                <HistoriqueDuLieu id={lieu.id} />
              </div>
              <div className="flanc">
                <Identite lieu={lieu} />
                <Services lieu={lieu} />
                <Signaler lieu={lieu} />
                <PointsDePresence lieu={lieu} />
                <AutreJour />
              </div>
            </div>
          </Annonces>
        ) : (
          <Inconnu />
        )
      }
    </Bloc>
  );
}

/** An identifier nobody has is not an error: it is said, with the way back. */
function Inconnu() {
  const textes = useTextes(TEXTES);
  return (
    <>
      <h1>{textes.inconnu}</h1>
      <Vide icone={MapPinOff} titre={textes.aucun}>
        <p>
          <Link href="/lieux-labellises">{textes.retour}</Link>
        </p>
      </Vide>
    </>
  );
}
