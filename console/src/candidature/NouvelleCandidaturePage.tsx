import { useMutation, useQuery } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { GenreDeLabel } from '../graphql/graphql.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Champ, Liste } from '../shared/champs.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useCleIdempotence } from '../shared/cle.ts';
import { GENRES_DE_LABEL } from '../shared/labels.ts';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';

const NouvelleCandidatureQuery = graphql(`
  query NouvelleCandidature($lieu: ID!) {
    registre {
      droits
    }
    lieu(id: $lieu) {
      id
      nom
      communeNom
    }
  }
`);

const DeposerCandidatureMutation = graphql(`
  mutation DeposerCandidature($input: DeposerCandidatureInput!) {
    deposerCandidature(input: $input) {
      ... on CandidatureAvancee {
        candidature {
          id
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Demander un label',
    pour: (lieu: string) => `Pour ${lieu}.`,
    inconnu: 'Ce lieu n’est pas dans le registre.',
    genre: 'Label',
    libelle: 'Nom du label',
    presentation: 'Ce que le lieu propose, et pour qui',
    aide: 'Ateliers, horaires, publics, médiateurs. Sans nom de personne. Les pièces se versent ensuite.',
    attendu: 'Quelques mots sont attendus.',
    deposer: 'Déposer la candidature',
    enCours: 'Envoi en cours…',
    renoncer: 'Renoncer',
  },
  en: {
    titre: 'Apply for a label',
    pour: (lieu: string) => `For ${lieu}.`,
    inconnu: 'This place is not in the register.',
    genre: 'Label',
    libelle: 'Name of the label',
    presentation: 'What the place offers, and to whom',
    aide: 'Workshops, hours, publics, mediators. Naming nobody. Documents are added afterwards.',
    attendu: 'A few words are expected.',
    deposer: 'Submit the application',
    enCours: 'Sending…',
    renoncer: 'Give up',
  },
};

/** A place asks for a label: which one, and what it does; then the page of the candidature takes its pieces. */
export function NouvelleCandidaturePage({ lieu: id }: { readonly lieu: string }) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(NouvelleCandidatureQuery, { variables: { lieu: id } });
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
      </div>
      <Bloc lecture={lecture} lignes={8}>
        {({ lieu, registre: { droits } }) =>
          !droits.includes('CANDIDATER') ? (
            <AccesRefuse droit="CANDIDATER" />
          ) : lieu ? (
            <>
              <p className="chapo">{textes.pour(`${lieu.nom}, ${lieu.communeNom}`)}</p>
              <SaufLectureSeule>
                <Formulaire lieu={lieu.id} />
              </SaufLectureSeule>
            </>
          ) : (
            <p>{textes.inconnu}</p>
          )
        }
      </Bloc>
    </>
  );
}

function Formulaire({ lieu }: { readonly lieu: string }) {
  const textes = useTextes(TEXTES);
  const [, aller] = useLocation();
  const { cleDe, repondu } = useCleIdempotence();
  const [deposer, { data, error, loading }] = useMutation(DeposerCandidatureMutation);
  const [genre, setGenre] = useState('PASS_NUMERIQUE');
  const [libelle, setLibelle] = useState('');
  const [presentation, setPresentation] = useState('');
  const [essaye, setEssaye] = useState(false);
  const reponse = data?.deposerCandidature;

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (!presentation.trim()) return;
    const demande = {
      lieu,
      genre: genre as GenreDeLabel,
      presentation: presentation.trim(),
      ...(genre === 'AUTRE' ? { libelle: libelle.trim() } : {}),
    };
    const lu = await deposer({ variables: { input: { ...demande, cleIdempotence: cleDe(demande) } } });
    if (lu.data) repondu();
    const faite = lu.data?.deposerCandidature;
    if (faite?.__typename === 'CandidatureAvancee')
      aller(`/lieux-labellises/candidatures/${faite.candidature.id}`);
  }

  return (
    <form className="pile" noValidate onSubmit={(event) => void soumettre(event)}>
      <Reponse refus={reponse && 'message' in reponse ? reponse.message : null} erreur={error} />
      <div className="champs">
        <Liste
          nom={textes.genre}
          valeur={genre}
          options={Object.entries(GENRES_DE_LABEL)}
          onChange={setGenre}
        />
        {genre === 'AUTRE' && (
          <Champ nom={textes.libelle}>
            {(attributs) => (
              <input
                {...attributs}
                value={libelle}
                maxLength={120}
                onChange={({ currentTarget }) => setLibelle(currentTarget.value)}
              />
            )}
          </Champ>
        )}
      </div>
      <Champ
        nom={textes.presentation}
        aide={textes.aide}
        refus={essaye && !presentation.trim() ? textes.attendu : null}
        classe="large"
      >
        {(attributs) => (
          <textarea
            {...attributs}
            rows={8}
            maxLength={5000}
            value={presentation}
            onChange={({ currentTarget }) => setPresentation(currentTarget.value)}
          />
        )}
      </Champ>
      <p className="actions">
        <button type="submit" className="b plein" disabled={loading}>
          {loading ? textes.enCours : textes.deposer}
        </button>
        <Link className="b nu" href={`/lieux-labellises/${lieu}`}>
          {textes.renoncer}
        </Link>
      </p>
    </form>
  );
}
