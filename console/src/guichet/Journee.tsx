import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { JourneeDuGuichetQuery as Lu } from '../graphql/graphql.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Champ } from '../shared/champs.tsx';
import { aujourdhui } from '../shared/dates.ts';
import { compte, euros, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { LigneDeJournee } from './LigneDeJournee.tsx';
import { useCoupure } from './liaison.ts';

const JourneeDuGuichetQuery = graphql(`
  query JourneeDuGuichet($lieu: ID!, $jour: LocalDate!) {
    utilisations(lieu: $lieu, depuis: $jour, jusquAu: $jour, first: 100) {
      totalCount
      edges {
        node {
          id
          ...LigneDeJournee_UtilisationDuLieu
        }
      }
    }
    utilisationsParJour(lieu: $lieu, depuis: $jour, jusquAu: $jour) {
      jour
      nombreDUtilisations
      nombreDAnnulees
      partPassCentimes
      resteAChargeCentimes
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'La journée de ce lieu',
    jour: 'Jour du service',
    aucun: 'Aucun pass encaissé ce jour dans ce lieu.',
    pass: nom('pass encaissé', 'pass encaissés'),
    annules: nom('annulé', 'annulés'),
    part: 'Payé par les pass',
    reste: 'Payé par les bénéficiaires',
    suite: 'Les 100 derniers sont montrés.',
    coupure: 'Hors connexion : la journée se lira au retour du registre.',
  },
  en: {
    titre: 'The day of this place',
    jour: 'Day of the service',
    aucun: 'No pass cashed that day in this place.',
    pass: nom('pass cashed', 'passes cashed'),
    annules: nom('cancelled', 'cancelled'),
    part: 'Paid by passes',
    reste: 'Paid by beneficiaries',
    suite: 'The last 100 are shown.',
    coupure: 'Offline: the day will be read when the register is back.',
  },
};

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('pass encaissé ou annulé', 'pass encaissés ou annulés'),
  en: nom('pass taken or cancelled', 'passes taken or cancelled'),
};

/** What was cashed that day in a place, its total, and the way to take one back. */
export function Journee({ lieu }: { readonly lieu: string }) {
  const textes = useTextes(TEXTES);
  const coupure = useCoupure();
  const ceJour = useRegistre()?.jour ?? aujourdhui();
  const [choisi, setChoisi] = useState('');
  const jour = choisi || ceJour;
  const lecture = useQuery(JourneeDuGuichetQuery, {
    variables: { lieu, jour },
    fetchPolicy: 'cache-and-network',
    skip: coupure !== null,
  });
  return (
    <section className="journee">
      <h2>{textes.titre}</h2>
      <Champ nom={textes.jour}>
        {(attributs) => (
          <input
            {...attributs}
            type="date"
            value={jour}
            max={ceJour}
            onChange={({ currentTarget }) => setChoisi(currentTarget.value)}
          />
        )}
      </Champ>
      <PageVivante types={['pass.*', 'utilisations.*']} operations={['JourneeDuGuichet']} mots={MOTS} fiche />
      {coupure === null ? (
        <Bloc lecture={lecture} lignes={4}>
          {(lu) => <Liste lu={lu} />}
        </Bloc>
      ) : (
        <p className="note">{textes.coupure}</p>
      )}
    </section>
  );
}

function Liste({ lu: { utilisations, utilisationsParJour } }: { readonly lu: Lu }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [total] = utilisationsParJour;
  if (!total || utilisations.edges.length === 0)
    return (
      <p className="note" role="status">
        {textes.aucun}
      </p>
    );
  return (
    <>
      <p className="fort">
        {compte(total.nombreDUtilisations, textes.pass, langue)}
        {total.nombreDAnnulees > 0 && `, ${compte(total.nombreDAnnulees, textes.annules, langue)}`}
      </p>
      <dl className="partage">
        <div>
          <dt>{textes.part}</dt>
          <dd>{euros(total.partPassCentimes, langue)}</dd>
        </div>
        <div>
          <dt>{textes.reste}</dt>
          <dd>{euros(total.resteAChargeCentimes, langue)}</dd>
        </div>
      </dl>
      <ul className="lignes-du-jour">
        {utilisations.edges.map(({ node }) => (
          <LigneDeJournee key={node.id} usage={node} />
        ))}
      </ul>
      {utilisations.totalCount > utilisations.edges.length && <p className="note">{textes.suite}</p>}
    </>
  );
}
