import { useQuery } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Liste } from '../shared/champs.tsx';
import { DEPARTEMENTS } from '../shared/departements.ts';
import { DEBUT } from '../shared/Etiquettes.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { DroitsQuery } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { MOTS_DES_CANDIDATURES } from './en-direct.ts';
import { LieuxACandidater } from './LieuxACandidater.tsx';
import { ETATS, MOTS_D_ETAT } from './mots.ts';
import { TableauDesCandidatures } from './TableauDesCandidatures.tsx';

const CandidaturesPageQuery = graphql(`
  query CandidaturesPage($first: Int!, $apres: String, $filtre: FiltreCandidatures) {
    candidatures(first: $first, after: $apres, filtre: $filtre) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          genre
          libelle
          etat
          deposeeLe
          age
          prochain
          lieu {
            id
            nom
            communeNom
            departementCode
          }
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Candidatures à un label',
    chapo: 'Chaque demande, la plus ancienne d’abord, avec qui doit agir.',
    etat: 'État',
    ouvertes: 'en attente d’une suite',
    toutes: 'toutes',
    departement: 'Département',
    tous: 'tous',
    vide: 'Aucune candidature',
    suite: 'Une candidature se dépose depuis la fiche d’un lieu.',
  },
  en: {
    titre: 'Applications for a label',
    chapo: 'Each request, the oldest first, with whose turn it is.',
    etat: 'State',
    ouvertes: 'waiting for what comes next',
    toutes: 'all',
    departement: 'Département',
    tous: 'all',
    vide: 'No application',
    suite: 'An application is made from the sheet of a place.',
  },
};

/** Every candidature for who gives labels; its own for a structure, which files them from here. */
export function CandidaturesPage() {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(DroitsQuery);
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <p className="chapo">{textes.chapo}</p>
      </div>
      <Bloc lecture={lecture} lignes={12}>
        {({ registre: { droits } }) =>
          droits.includes('LABELLISER') ? (
            <Candidatures instruit />
          ) : droits.includes('CANDIDATER') ? (
            <>
              <LieuxACandidater />
              <Candidatures instruit={false} />
            </>
          ) : (
            <AccesRefuse droit="CANDIDATER" />
          )
        }
      </Bloc>
    </>
  );
}

const TOUTES = 'toutes';

const estEtat = (choix: string): choix is keyof typeof ETATS => Object.hasOwn(ETATS, choix);

function Candidatures({ instruit }: { readonly instruit: boolean }) {
  const textes = useTextes(TEXTES);
  const { vue } = useVue();
  const { apres } = usePage();
  const choix = vue['f.candidature'] ?? '';
  const etat = estEtat(choix) ? choix : null;
  const departement = vue['t']?.replace('dep:', '');
  const filtre = {
    ...(etat ? { etat } : choix === TOUTES || !instruit ? {} : { ouvertes: true }),
    ...(departement ? { departement } : {}),
  };
  const lecture = useQuery(CandidaturesPageQuery, {
    variables: { first: TAILLE, apres, filtre },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <>
      {instruit && <Filtres choix={choix} />}
      <PageVivante
        types={['candidature.*']}
        operations={['CandidaturesPage', 'LieuxACandidater']}
        mots={MOTS_DES_CANDIDATURES}
      />
      <ListeEnPages
        lecture={lecture}
        liste={({ candidatures }) => candidatures}
        attente={10}
        vide={
          <Vide icone={Inbox} titre={textes.vide}>
            <p>{textes.suite}</p>
          </Vide>
        }
      >
        {(lignes, total) => <TableauDesCandidatures candidatures={lignes} total={total} />}
      </ListeEnPages>
    </>
  );
}

function Filtres({ choix }: { readonly choix: string }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  return (
    <search className="champs filtrage">
      <Liste
        nom={textes.etat}
        valeur={choix}
        options={[['', textes.ouvertes], ...Object.entries(MOTS_D_ETAT[langue]), [TOUTES, textes.toutes]]}
        onChange={(valeur) => changer({ ...DEBUT, 'f.candidature': valeur })}
      />
      <Liste
        nom={textes.departement}
        valeur={vue['t'] ?? ''}
        options={[
          ['', textes.tous],
          ...[...DEPARTEMENTS].map(([code, nom]) => [`dep:${code}`, `${nom} (${code})`] as const),
        ]}
        onChange={(valeur) => changer({ ...DEBUT, t: valeur })}
      />
    </search>
  );
}
