import { useQuery } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import { Liste } from '../shared/champs.tsx';
import { DEBUT, Etiquettes } from '../shared/Etiquettes.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { useVue } from '../shared/vue.ts';
import { ETATS_DE_CARNET } from './etats.ts';
import { etatLu, etiquettesDesCarnets, filtreDesCarnets } from './filtres.ts';
import { TableauDeCarnets } from './TableauDeCarnets.tsx';
import { nom } from '../shared/format.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { territoireSuivi } from '../shared/direct/territoire.ts';

const ListeDesCarnetsQuery = graphql(`
  query ListeDesCarnets(
    $first: Int!
    $apres: String
    $collectivite: String
    $commande: String
    $etat: EtatDeCarnet
    $detenteur: GenreDeDetenteur
    $distributeur: String
    $situation: SituationDeCarnet
    $bordereau: ID
    $au: LocalDate
  ) {
    carnets(
      first: $first
      after: $apres
      collectivite: $collectivite
      commande: $commande
      etat: $etat
      detenteur: $detenteur
      distributeur: $distributeur
      situation: $situation
      bordereau: $bordereau
      au: $au
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...RangDeCarnet_Carnet
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Carnets de votre périmètre',
    vide: 'Aucun carnet dans votre périmètre',
    aucun: 'Aucun carnet ne répond à ces filtres',
    tous: 'tous',
    suite: 'Ils y entrent avec une commande.',
    etat: 'État',
  },
  en: {
    titre: 'Booklets of your perimeter',
    vide: 'No booklet in your perimeter',
    aucun: 'No booklet answers these filters',
    tous: 'all',
    suite: 'They enter it with an order.',
    etat: 'State',
  },
};

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('changement dans les carnets', 'changements dans les carnets'),
  en: nom('change in the booklets', 'changes in the booklets'),
};

/** The carnets one may read, by number. */
export function ListeDesCarnets() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const { apres } = usePage();
  const { vue, changer } = useVue();
  const actives = etiquettesDesCarnets(vue, langue);
  const lecture = useQuery(ListeDesCarnetsQuery, {
    variables: { first: TAILLE, apres, ...filtreDesCarnets(vue) },
  });
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <div className="champs serres">
        <Liste
          nom={textes.etat}
          valeur={etatLu(vue['f.carnet']) ?? ''}
          options={[['', textes.tous], ...Object.entries(ETATS_DE_CARNET[langue])]}
          onChange={(etat) => changer({ ...DEBUT, 'f.carnet': etat })}
        />
      </div>
      <Etiquettes actives={actives} />
      <PageVivante
        types={['carnet.*', 'carnets.*', 'remises.*', 'commande.activee']}
        territoire={territoireSuivi(vue)}
        operations={['ListeDesCarnets']}
        mots={MOTS}
      />
      <ListeEnPages
        lecture={lecture}
        liste={({ carnets }) => carnets}
        vide={
          <Vide icone={Inbox} titre={actives.length > 0 ? textes.aucun : textes.vide}>
            {actives.length === 0 && <p>{textes.suite}</p>}
          </Vide>
        }
      >
        {(lignes, total) => <TableauDeCarnets total={total} carnets={lignes} />}
      </ListeEnPages>
    </section>
  );
}
