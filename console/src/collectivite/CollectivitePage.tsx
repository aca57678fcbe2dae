import { useQuery } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Cachet } from '../shared/Cachet.tsx';
import { nom, numeroLisible } from '../shared/format.ts';
import { useTextes } from '../shared/langue.ts';
import { filtreDe, jourDuRegistre, porteeDe } from '../shared/statistiques/portee.ts';
import { PorteeDeLaVue } from '../shared/statistiques/PorteeDeLaVue.tsx';
import { Entonnoir } from '../shared/statistiques/Entonnoir.tsx';
import { useVue } from '../shared/vue.ts';
import { Argent } from './Argent.tsx';
import { Cohortes } from './Cohortes.tsx';
import { Commandes } from './Commandes.tsx';
import { Engagement } from './Engagement.tsx';
import { Identite } from './Identite.tsx';
import { ParPublic } from './ParPublic.tsx';
import { UsageParMois } from './UsageParMois.tsx';
import { PageVivante } from '../shared/direct/PageVivante.tsx';

const CollectivitePageQuery = graphql(`
  query CollectivitePage($siren: String!) {
    collectivite(siren: $siren) {
      id
      ...Identite_Collectivite
      ...Engagement_Collectivite
    }
  }
`);

const CollectiviteVueQuery = graphql(`
  query CollectiviteVue($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {
    statistiques(base: $base, filtre: $filtre, au: $au) {
      base
      au
      provisoire
      fraicheur
      ...Entonnoir_Statistiques @unmask
      ...ParPublic_Statistiques @unmask
    }
  }
`);

const TEXTES = {
  fr: {
    inconnue: 'Aucune collectivité ne porte ce SIREN dans le registre',
    retour: 'Voir la liste des collectivités',
    publie: 'Ce qui a été publié ailleurs sur le dispositif',
  },
  en: {
    inconnue: 'No authority of the register has this SIREN',
    retour: 'See the list of authorities',
    publie: 'What was published elsewhere about the scheme',
  },
};

/** All that an event of a collectivité may change of its page. */
const OPERATIONS = [
  'CollectivitePage',
  'CollectiviteVue',
  'CollectiviteMois',
  'Argent',
  'Commandes',
  'Cohortes',
];

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('événement de cette collectivité', 'événements de cette collectivité'),
  en: nom('event of this authority', 'events of this authority'),
};

/** One authority: what it committed, what it ordered, and what became of its pass. */
export function CollectivitePage({ siren }: { readonly siren: string }) {
  const lecture = useQuery(CollectivitePageQuery, { variables: { siren }, errorPolicy: 'all' });
  return (
    <Bloc lecture={lecture} lignes={6}>
      {({ collectivite }) =>
        collectivite ? (
          <>
            <Identite collectivite={collectivite} />
            <PageVivante
              territoire={{ type: 'COLLECTIVITE', code: siren }}
              operations={OPERATIONS}
              mots={MOTS}
              fiche
            />
            <Engagement collectivite={collectivite} />
            <Figures siren={siren} />
          </>
        ) : (
          <Inconnue siren={siren} />
        )
      }
    </Bloc>
  );
}

function Figures({ siren }: { readonly siren: string }) {
  const textes = useTextes(TEXTES);
  const { vue, href } = useVue();
  const portee = porteeDe(vue);
  const { base, au } = portee;
  const filtre = { ...filtreDe(portee, true), collectivite: siren };
  const lecture = useQuery(CollectiviteVueQuery, { variables: { base, au, filtre }, errorPolicy: 'all' });
  const statistiques = (lecture.data ?? lecture.previousData)?.statistiques;
  return (
    <>
      <PorteeDeLaVue jour={jourDuRegistre(statistiques)} territoire={false} />
      <div className="figs">
        <div className="c7 colonne">
          <Entonnoir numero={1} lecture={lecture} />
          <UsageParMois numero={2} siren={siren} />
        </div>
        <div className="c5 colonne">
          <ParPublic numero={3} siren={siren} lecture={lecture} />
          {statistiques && <Cachet {...statistiques} />}
          <p className="note">
            <Link href={href({}, '/pilotage')}>{textes.publie}</Link>
          </p>
        </div>
        <Argent numero={4} siren={siren} au={au} />
        <Commandes numero={5} siren={siren} />
        <Cohortes numero={6} siren={siren} />
      </div>
    </>
  );
}

/** An unknown number is not an error: it is said, with the way back. */
function Inconnue({ siren }: { readonly siren: string }) {
  const textes = useTextes(TEXTES);
  return (
    <>
      <h1>{numeroLisible(siren)}</h1>
      <div className="msg" role="status">
        <Inbox className="ico" aria-hidden />
        <div>
          <p className="fort">{textes.inconnue}</p>
          <p>
            <Link href="/collectivites">{textes.retour}</Link>
          </p>
        </div>
      </div>
    </>
  );
}
