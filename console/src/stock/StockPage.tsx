import { useQuery } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { Bordereaux } from './Bordereaux.tsx';
import { Deplacer } from './Deplacer.tsx';
import { Filtres } from './Filtres.tsx';
import { Incidents } from './Incidents.tsx';
import { NouveauDistributeur } from './NouveauDistributeur.tsx';
import { NouvelleCohorte } from '../shared/cohorte/NouvelleCohorte.tsx';
import { TableauDesStocks } from './TableauDesStocks.tsx';
import { nom } from '../shared/format.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';

const StockPageQuery = graphql(`
  query StockPage($collectivite: String, $au: LocalDate) {
    stocks(collectivite: $collectivite, au: $au) {
      au
      dormants
      carnets {
        emis
        enStock
        enTransit
        injectes
        bloques
        perdus
        annules
        remplaces
      }
      pass {
        emis
        enStock
        enTransit
        injectes
        bloques
        perdus
        annules
        remplaces
      }
      detenteurs {
        id
        genre
        nom
        code
        siren
        collectivite
        ageMedian
        plusAncien
        dormants
        carnets {
          emis
          enStock
          enTransit
          injectes
          bloques
          perdus
          annules
          remplaces
        }
      }
    }
  }
`);

const AcheteusesQuery = graphql(`
  query AcheteusesDuStock {
    commandes(first: 100) {
      edges {
        node {
          id
          collectivite {
            id
            siren
            nom
          }
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Stock de carnets par détenteur',
    hors: 'Aucune collectivité de votre périmètre n’a ce SIREN',
    choisir: 'Choisissez une collectivité pour déplacer ses carnets.',
  },
  en: {
    titre: 'Stock of booklets by holder',
    hors: 'No authority of your perimeter has this SIREN',
    choisir: 'Choose an authority to move its booklets.',
  },
};

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('mouvement de stock', 'mouvements de stock'),
  en: nom('move of stock', 'moves of stock'),
};

/** Where the carnets are, on any day: who holds them, what became of them, how long they have been there; and their moves. */
export function StockPage() {
  const textes = useTextes(TEXTES);
  const { vue } = useVue();
  const acheteuses = useQuery(AcheteusesQuery);
  const options = new Map(
    acheteuses.data?.commandes.edges.map(({ node: { collectivite } }) => [
      collectivite.siren,
      collectivite.nom,
    ]),
  );
  const [seule] = options.size === 1 ? options.keys() : [];
  const collectivite = vue['f.collectivite'] ?? seule ?? null;
  const au = vue['au'] ?? null;
  const lecture = useQuery(StockPageQuery, {
    variables: { collectivite, au },
    skip: acheteuses.loading,
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Annonces>
      <div className="stocks">
        <h1>{textes.titre}</h1>
        <Filtres options={options} collectivite={collectivite} />
        <PageVivante
          types={['carnet.*', 'carnets.*', 'distributeur.*', 'remises.*', 'commande.*']}
          territoire={collectivite === null ? null : { type: 'COLLECTIVITE', code: collectivite }}
          operations={['StockPage', 'Bordereaux', 'Incidents', 'DistributeursDuStock']}
          mots={MOTS}
        />
        <Bloc lecture={lecture} lignes={12}>
          {({ stocks }) =>
            stocks ? (
              <TableauDesStocks stocks={stocks} collectivite={collectivite} au={au} />
            ) : (
              <Vide icone={Inbox} titre={textes.hors} />
            )
          }
        </Bloc>
        <Gestion collectivite={collectivite} />
        <Incidents collectivite={collectivite} />
        <Bordereaux collectivite={collectivite} />
      </div>
    </Annonces>
  );
}

/** Moves, counters and cohorts, of one buyer at a time, for those entitled. */
function Gestion({ collectivite }: { readonly collectivite: string | null }) {
  const textes = useTextes(TEXTES);
  const jour = useRegistre()?.jour;
  const gerer = useDroit('GERER_STOCK');
  if (!gerer) return null;
  if (collectivite === null) return <p className="note">{textes.choisir}</p>;
  return (
    <div className="figs">
      <div className="fig">
        <Deplacer key={collectivite} siren={collectivite} aujourdhui={jour} />
      </div>
      <div className="fig">
        <NouveauDistributeur key={collectivite} siren={collectivite} />
        <NouvelleCohorte key={collectivite} siren={collectivite} aujourdhui={jour} />
      </div>
    </div>
  );
}
