import { useQuery } from '@apollo/client/react';
import { CodeXml, Plus } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { OngletsDeLApi } from '../shared/OngletsDeLApi.tsx';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { DroitsQuery } from '../shared/useDroit.ts';
import { CreerJeton } from './CreerJeton.tsx';
import { JetonsVivants } from './JetonsVivants.tsx';
import { UnJeton } from './UnJeton.tsx';

export const JetonsPageQuery = graphql(`
  query JetonsPage($first: Int!, $apres: String) {
    jetons(first: $first, after: $apres) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...UnJeton_JetonDIntegration
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Jetons d’intégration',
    chapo:
      'Ce que d’autres logiciels et d’autres sites lisent du registre : où, quoi, combien, jusqu’à quand, et ce qu’ils en font.',
    jetons: 'Jetons',
    total: nom('jeton', 'jetons'),
    creer: 'Créer un jeton',
    encart: 'Créer un encart',
    aucun: 'Aucun jeton encore',
    conseil: 'Créez-en un ci-dessous pour chaque logiciel ou site : chacun se révoque sans les autres.',
  },
  en: {
    titre: 'Integration tokens',
    chapo:
      'What other software and other sites read of the register: where, what, how much, until when, and what they do with it.',
    jetons: 'Tokens',
    total: nom('token', 'tokens'),
    creer: 'Create a token',
    encart: 'Create an embed',
    aucun: 'No token yet',
    conseil: 'Create one below for each program or site: each is revoked without the others.',
  },
};

/** The tokens of oneself and one's team: their scope and their use, and the form that makes one. */
export function JetonsPage() {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(DroitsQuery);
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <p className="chapo">{textes.chapo}</p>
      </div>
      <Bloc lecture={lecture} lignes={10}>
        {({ registre: { droits } }) => (
          <>
            <div className="volets">
              <OngletsDeLApi />
            </div>
            {droits.includes('GERER_JETONS') ? (
              <Annonces>
                <JetonsVivants />
                <div className="figs">
                  <Jetons />
                  <CreerJeton />
                </div>
              </Annonces>
            ) : (
              <AccesRefuse droit="GERER_JETONS" />
            )}
          </>
        )}
      </Bloc>
    </>
  );
}

function Jetons() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const { apres } = usePage();
  const lecture = useQuery(JetonsPageQuery, {
    variables: { first: TAILLE, apres },
    fetchPolicy: 'cache-and-network',
  });
  const total = lecture.data?.jetons.totalCount;
  return (
    <section className="fig pile" aria-labelledby={id}>
      <div className="fig-tete">
        <h2 id={id}>{total === undefined ? textes.jetons : compte(total, textes.total, langue)}</h2>
        <div className="actions">
          <Link className="b" href="/api/jetons/encart">
            <CodeXml className="ico" aria-hidden />
            {textes.encart}
          </Link>
          <a className="b" href="#creer">
            <Plus className="ico" aria-hidden />
            {textes.creer}
          </a>
        </div>
      </div>
      <ListeEnPages
        lecture={lecture}
        liste={({ jetons }) => jetons}
        attente={9}
        vide={
          <Vide icone={Plus} titre={textes.aucun}>
            <p>{textes.conseil}</p>
          </Vide>
        }
      >
        {(lignes) => (
          <ul className="jetons">
            {lignes.map((node) => (
              <UnJeton key={node.id} jeton={node} />
            ))}
          </ul>
        )}
      </ListeEnPages>
    </section>
  );
}
