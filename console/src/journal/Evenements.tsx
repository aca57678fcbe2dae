import { useQuery } from '@apollo/client/react';
import type { EvenementsQuery as Lus } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Annonces } from '../shared/annonce.tsx';
import { DEBUT, type Etiquette } from '../shared/Etiquettes.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { filtreDesEvenements } from './filtres.ts';
import { NouveauxEvenements } from './NouveauxEvenements.tsx';
import { LigneDeJournal } from './LigneDeJournal.tsx';
import { EVENEMENTS, nomDe } from './mots.ts';
import { Annuler } from './Annuler.tsx';
import { SansLigne } from './SansLigne.tsx';

const EvenementsQuery = graphql(`
  query Evenements(
    $first: Int!
    $apres: String
    $objet: String
    $acteur: String
    $motif: String
    $type: String
    $departement: String
    $recherche: String
    $du: LocalDate
    $au: LocalDate
  ) {
    evenements(
      first: $first
      after: $apres
      objet: $objet
      acteur: $acteur
      motif: $motif
      type: $type
      departement: $departement
      recherche: $recherche
      du: $du
      au: $au
      recentsDAbord: true
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          position
          type
          objet
          acteur
          agent
          motif
          enregistreA
          enregistreLe
          repris
          annulable
          contenu
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
  fr: { total: nom('événement, le dernier d’abord', 'événements, le dernier d’abord') },
  en: { total: nom('event, the latest first', 'events, the latest first') },
};

/** What was done in the register, the last first. */
export function Evenements({ actives }: { readonly actives: readonly Etiquette[] }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const { apres } = usePage();
  const filtre = filtreDesEvenements(vue);
  const lecture = useQuery(EvenementsQuery, {
    variables: { first: TAILLE, apres, ...filtre },
    fetchPolicy: 'cache-and-network',
  });
  const total = lecture.data?.evenements.totalCount;
  const montrer = () => {
    changer(DEBUT);
    void lecture.refetch({ apres: null });
  };
  return (
    <>
      {total !== undefined && <NouveauxEvenements filtre={filtre} montres={total} montrer={montrer} />}
      <Annonces>
        <ListeEnPages
          lecture={lecture}
          liste={({ evenements }) => evenements}
          attente={20}
          vide={<SansLigne actives={actives} />}
        >
          {(lignes, nombre) => (
            <>
              <p className="note">{compte(nombre, textes.total, langue)}</p>
              <Lignes evenements={lignes} />
            </>
          )}
        </ListeEnPages>
      </Annonces>
    </>
  );
}

type Evenement = Lus['evenements']['edges'][number]['node'];

function Lignes({ evenements }: { readonly evenements: readonly Evenement[] }) {
  const langue = useLangue();
  const annule = useDroit('INVITER');
  return (
    <ol className="journal">
      {evenements.map((node) => (
        <LigneDeJournal
          key={node.id}
          quand={node.repris ? node.enregistreLe : node.enregistreA}
          quoi={nomDe(node.type, EVENEMENTS, langue)}
          contenu={node.contenu}
          agent={node.agent}
          auNomDe={node.acteur}
          motif={node.motif}
          objet={node.objet}
          collectivite={node.collectivite}
          repris={node.repris}
        >
          {annule && node.annulable && (
            <Annuler evenement={node.id} quoi={nomDe(node.type, EVENEMENTS, langue)} />
          )}
        </LigneDeJournal>
      ))}
    </ol>
  );
}
