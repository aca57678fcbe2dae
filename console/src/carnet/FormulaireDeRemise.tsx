import { useQuery } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Champ, Liste } from '../shared/champs.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PUBLICS } from '../shared/mots.ts';
import { JourDuFait } from './JourDuFait.tsx';

const CohortesARemettreQuery = graphql(`
  query CohortesARemettre($siren: String!) {
    cohortes(first: 100, collectivite: $siren) {
      edges {
        node {
          id
          libelle
          public
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    distributeur: 'Code du distributeur',
    distributeurAttendu: 'Le code du guichet qui remet le carnet est attendu.',
    cohorte: 'Cohorte',
    choisir: 'choisir une cohorte',
    cohorteAttendue: 'La cohorte qui reçoit le carnet est attendue.',
    jour: 'Jour de la remise',
    remettre: 'Remettre le carnet',
    enCours: 'Envoi en cours…',
  },
  en: {
    distributeur: 'Distributor code',
    distributeurAttendu: 'The code of the desk that hands out the booklet is expected.',
    cohorte: 'Cohort',
    choisir: 'choose a cohort',
    cohorteAttendue: 'The cohort that receives the booklet is expected.',
    jour: 'Day of hand-over',
    remettre: 'Hand out the booklet',
    enCours: 'Sending…',
  },
};

export interface RemiseSaisie {
  readonly distributeur: string;
  readonly cohorte: string;
  readonly jour?: string;
}

interface Props {
  readonly siren: string;
  readonly aujourdhui: string;
  readonly enCours: boolean;
  readonly envoyer: (saisie: RemiseSaisie) => Promise<void>;
}

/** Who hands it out, to which group, on which day; what is missing is said at its field. */
export function FormulaireDeRemise({ siren, aujourdhui, enCours, envoyer }: Props) {
  const textes = useTextes(TEXTES);
  const [distributeur, setDistributeur] = useState('');
  const [cohorte, setCohorte] = useState('');
  const [jour, setJour] = useState('');
  const [essaye, setEssaye] = useState(false);

  function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (distributeur.trim() && cohorte)
      void envoyer({ distributeur: distributeur.trim(), cohorte, ...(jour ? { jour } : {}) });
  }

  return (
    <form className="pile" onSubmit={soumettre} noValidate>
      <Champ
        nom={textes.distributeur}
        refus={essaye && !distributeur.trim() ? textes.distributeurAttendu : null}
      >
        {(attributs) => (
          <input
            {...attributs}
            value={distributeur}
            maxLength={50}
            autoComplete="off"
            required
            onChange={({ currentTarget }) => setDistributeur(currentTarget.value)}
          />
        )}
      </Champ>
      <ChoixDeCohorte
        siren={siren}
        valeur={cohorte}
        onChange={setCohorte}
        refus={essaye && !cohorte ? textes.cohorteAttendue : null}
      />
      <JourDuFait nom={textes.jour} aujourdhui={aujourdhui} valeur={jour} onChange={setJour} />
      <button type="submit" className="b plein" disabled={enCours}>
        {enCours ? textes.enCours : textes.remettre}
      </button>
    </form>
  );
}

interface ChoixProps {
  readonly siren: string;
  readonly valeur: string;
  readonly onChange: (cohorte: string) => void;
  readonly refus: string | null;
}

function ChoixDeCohorte({ siren, valeur, onChange, refus }: ChoixProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lecture = useQuery(CohortesARemettreQuery, { variables: { siren } });
  return (
    <Bloc lecture={lecture} lignes={2}>
      {({ cohortes }) => (
        <Liste
          nom={textes.cohorte}
          valeur={valeur}
          onChange={onChange}
          refus={refus}
          options={[
            ['', textes.choisir],
            ...cohortes.edges.map(
              ({ node }) => [node.id, `${node.libelle} (${PUBLICS[langue][node.public]})`] as const,
            ),
          ]}
        />
      )}
    </Bloc>
  );
}
