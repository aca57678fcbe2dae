import { useQuery } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import type { EtatDeSignalement } from '../graphql/graphql.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Liste } from '../shared/champs.tsx';
import { DEPARTEMENTS } from '../shared/departements.ts';
import { DEBUT } from '../shared/Etiquettes.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { nom } from '../shared/format.ts';
import { UnSignalement } from './UnSignalement.tsx';

export const SignalementsPageQuery = graphql(`
  query SignalementsPage($first: Int!, $apres: String, $filtre: FiltreSignalements) {
    signalements(first: $first, after: $apres, filtre: $filtre) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...UnSignalement_Signalement
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Changements signalés',
    chapo:
      'Ce que des visiteurs et des structures ont signalé d’un lieu. Qui signale n’est pas gardé ; ce qui est retenu est écrit sur la fiche, et s’annule.',
    siens: 'Ce que votre structure a signalé de ses lieux, et ce qui en fut décidé.',
    etat: 'Signalements',
    departement: 'Département',
    tous: 'tous',
    EN_ATTENTE: 'à décider',
    ACCEPTE: 'acceptés',
    REFUSE: 'refusés',
    aucun: 'Aucun signalement',
  },
  en: {
    titre: 'Reported changes',
    chapo:
      'What visitors and organisations reported of a place. Who reports is not kept; what is accepted is written on the sheet, and can be undone.',
    siens: 'What your organisation reported of its places, and what was decided.',
    etat: 'Reports',
    departement: 'Département',
    tous: 'all',
    EN_ATTENTE: 'to be decided',
    ACCEPTE: 'accepted',
    REFUSE: 'refused',
    aucun: 'No report',
  },
};

const ETATS = ['EN_ATTENTE', 'ACCEPTE', 'REFUSE'] as const satisfies readonly EtatDeSignalement[];

/** What was reported of places: to be decided by who may, and followed by the structure that reported it. */
export function SignalementsPage() {
  const textes = useTextes(TEXTES);
  const decide = useDroit('MODIFIER_LIEUX');
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <p className="chapo">{decide ? textes.chapo : textes.siens}</p>
      </div>
      <div className="figs">
        <div className="fig pile">
          <Annonces>
            <Signalements decide={decide} />
          </Annonces>
        </div>
      </div>
    </>
  );
}

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('signalement déposé ou décidé', 'signalements déposés ou décidés'),
  en: nom('report filed or decided', 'reports filed or decided'),
};

function Signalements({ decide }: { readonly decide: boolean }) {
  const textes = useTextes(TEXTES);
  const { vue } = useVue();
  const { apres } = usePage();
  const departement = /^dep:(\w+)$/u.exec(vue['t'] ?? '')?.[1] ?? null;
  const choix = vue['f.signalement'];
  // Who decides looks at what waits; who reported looks at what became of it.
  const etat = ETATS.find((un) => un === choix) ?? (decide && choix === undefined ? 'EN_ATTENTE' : null);
  const lecture = useQuery(SignalementsPageQuery, {
    variables: { first: TAILLE, apres, filtre: { etat, departement } },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <>
      <Filtres etat={etat} departement={departement} />
      <PageVivante
        types={['lieu.signale', 'lieux.signales', 'signalement.*']}
        operations={['SignalementsPage']}
        mots={MOTS}
      />
      <ListeEnPages
        lecture={lecture}
        liste={({ signalements }) => signalements}
        attente={10}
        vide={<Vide icone={Inbox} titre={textes.aucun} />}
      >
        {(lignes) => (
          <ul className="a-decider">
            {lignes.map((node) => (
              <UnSignalement key={node.id} signalement={node} decide={decide} />
            ))}
          </ul>
        )}
      </ListeEnPages>
    </>
  );
}

interface FiltresProps {
  readonly etat: EtatDeSignalement | null;
  readonly departement: string | null;
}

function Filtres({ etat, departement }: FiltresProps) {
  const textes = useTextes(TEXTES);
  const { changer } = useVue();
  return (
    <search className="champs">
      <Liste
        nom={textes.etat}
        valeur={etat ?? 'TOUS'}
        options={[['TOUS', textes.tous], ...ETATS.map((un) => [un, textes[un]] as const)]}
        onChange={(valeur) => changer({ ...DEBUT, 'f.signalement': valeur })}
      />
      <Liste
        nom={textes.departement}
        valeur={departement ?? ''}
        options={[
          ['', textes.tous],
          ...[...DEPARTEMENTS].map(([code, dit]) => [code, `${dit} (${code})`] as const),
        ]}
        onChange={(code) => changer({ ...DEBUT, t: code ? `dep:${code}` : null })}
      />
    </search>
  );
}
