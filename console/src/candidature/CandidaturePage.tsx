import { useQuery } from '@apollo/client/react';
import { FileX } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { CandidaturePageQuery as Lue } from '../graphql/graphql.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { jour } from '../shared/dates.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { compte, nom } from '../shared/format.ts';
import { GENRES_DE_LABEL } from '../shared/labels.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { MOTS_DES_CANDIDATURES } from './en-direct.ts';
import { Fil } from './Fil.tsx';
import { GestesDeCandidature } from './GestesDeCandidature.tsx';
import { ETATS, MOTS_D_ETAT, QUI_AGIT } from './mots.ts';
import { VerserPiece } from './VerserPiece.tsx';

const CandidaturePageQuery = graphql(`
  query CandidaturePage($id: ID!) {
    candidature(id: $id) {
      id
      genre
      libelle
      etat
      deposeeLe
      depuisLe
      age
      prochain
      presentation
      lieu {
        id
        nom
        communeNom
        departementCode
      }
      fil {
        id
        acte
        jour
        motif
        nature
        repris
        piece {
          id
          fichier
          type
          octets
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: (label: string, lieu: string) => `Candidature au label ${label} : ${lieu}`,
    inconnue: 'Candidature inconnue',
    aucune: 'Aucune candidature de votre périmètre n’a cet identifiant',
    retour: 'Voir les candidatures',
    lieu: 'Voir la fiche du lieu',
    deposee: (le: string, jours: string) => `déposée le ${le}, il y a ${jours}`,
    attend: (qui: string, le: string) => `attend ${qui} depuis le ${le}`,
    jours: nom('jour', 'jours'),
    presentation: 'Ce que le lieu propose',
  },
  en: {
    titre: (label: string, lieu: string) => `Application for the ${label} label: ${lieu}`,
    inconnue: 'Unknown application',
    aucune: 'No application of your perimeter has this identifier',
    retour: 'See the applications',
    lieu: 'See the sheet of the place',
    deposee: (le: string, jours: string) => `submitted on ${le}, ${jours} ago`,
    attend: (qui: string, le: string) => `waiting for ${qui} since ${le}`,
    jours: nom('day', 'days'),
    presentation: 'What the place offers',
  },
};

/** One candidature: what is asked, its thread, its pieces, and what the reader may do next. */
export function CandidaturePage({ id }: { readonly id: string }) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(CandidaturePageQuery, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Annonces>
      <PageVivante
        objet={`candidature:${id}`}
        operations={['CandidaturePage']}
        mots={MOTS_DES_CANDIDATURES}
        fiche
      />
      <Bloc lecture={lecture} lignes={14}>
        {({ candidature }) =>
          candidature ? (
            <Vue candidature={candidature} />
          ) : (
            <>
              <h1>{textes.inconnue}</h1>
              <Vide icone={FileX} titre={textes.aucune}>
                <p>
                  <Link href="/lieux-labellises/candidatures">{textes.retour}</Link>
                </p>
              </Vide>
            </>
          )
        }
      </Bloc>
    </Annonces>
  );
}

function Vue({ candidature }: { readonly candidature: NonNullable<Lue['candidature']> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { lieu, etat, prochain } = candidature;
  const label = candidature.libelle ?? GENRES_DE_LABEL[candidature.genre];
  return (
    <>
      <div className="titre">
        <h1>{textes.titre(label, lieu.nom)}</h1>
      </div>
      <div className="pile">
        <p className="chapo">
          {lieu.communeNom} ({lieu.departementCode}),{' '}
          {textes.deposee(jour(candidature.deposeeLe, langue), compte(candidature.age, textes.jours, langue))}
        </p>
      </div>
      <p className="label-tete">
        <Tampon mot={MOTS_D_ETAT[langue][etat]} {...ETATS[etat]} />
        {prochain && (
          <span className="sous">
            {textes.attend(QUI_AGIT[langue][prochain], jour(candidature.depuisLe, langue))}
          </span>
        )}
        <Link href={`/lieux-labellises/${lieu.id}`}>{textes.lieu}</Link>
      </p>
      {prochain && <GestesDeCandidature candidature={candidature.id} etat={etat} lieu={lieu.nom} />}
      <div className="trace">
        <Fil candidature={candidature} />
        <div className="flanc">
          <section className="pile">
            <h2>{textes.presentation}</h2>
            <p className="presentation">{candidature.presentation}</p>
          </section>
          {prochain && <VerserPiece candidature={candidature.id} />}
        </div>
      </div>
    </>
  );
}
