import { useQuery } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Liste } from '../shared/champs.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PUBLICS } from '../shared/mots.ts';
import type { Formulaire } from '../shared/useFormulaire.ts';
import { JourDuFait } from './JourDuFait.tsx';

const CohortesARemettreQuery = graphql(`
  query CohortesARemettre($siren: String!) {
    distributeurs(first: 100, collectivite: $siren) {
      edges {
        node {
          id
          code
          nom
        }
      }
    }
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
    distributeur: 'Distributeur',
    choisirDistributeur: 'choisir un distributeur',
    distributeurAttendu: 'Le guichet qui remet le carnet est attendu.',
    cohorte: 'Cohorte',
    choisir: 'choisir une cohorte',
    cohorteAttendue: 'La cohorte qui reçoit le carnet est attendue.',
    jour: 'Jour de la remise',
    remettre: 'Remettre le carnet',
    enCours: 'Envoi en cours…',
  },
  en: {
    distributeur: 'Distributor',
    choisirDistributeur: 'choose a distributor',
    distributeurAttendu: 'The counter that hands out the booklet is expected.',
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

/** What is typed of a hand-over, before anything is. */
export const VIDE = { distributeur: '', cohorte: '', jour: '' };

interface Props {
  readonly siren: string;
  readonly aujourdhui: string;
  readonly formulaire: Pick<Formulaire<typeof VIDE>, 'saisie' | 'dire' | 'enCours'>;
  readonly envoyer: (saisie: RemiseSaisie) => Promise<void>;
}

/** Who hands it out, to which group, on which day; what is missing is said at its field. */
export function FormulaireDeRemise({ siren, aujourdhui, formulaire, envoyer }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lecture = useQuery(CohortesARemettreQuery, { variables: { siren } });
  const { saisie, dire, enCours } = formulaire;
  const { distributeur, cohorte, jour } = saisie;
  const [essaye, setEssaye] = useState(false);

  function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (distributeur && cohorte) void envoyer({ distributeur, cohorte, ...(jour ? { jour } : {}) });
  }

  return (
    <form className="pile" onSubmit={soumettre} noValidate>
      <Bloc lecture={lecture} lignes={4}>
        {({ cohortes, distributeurs }) => (
          <>
            <Liste
              nom={textes.distributeur}
              valeur={distributeur}
              onChange={dire('distributeur')}
              refus={essaye && !distributeur ? textes.distributeurAttendu : null}
              options={[
                ['', textes.choisirDistributeur],
                ...distributeurs.edges.map(({ node }) => [node.code, `${node.nom} · ${node.code}`] as const),
              ]}
            />
            <Liste
              nom={textes.cohorte}
              valeur={cohorte}
              onChange={dire('cohorte')}
              refus={essaye && !cohorte ? textes.cohorteAttendue : null}
              options={[
                ['', textes.choisir],
                ...cohortes.edges.map(
                  ({ node }) => [node.id, `${node.libelle} (${PUBLICS[langue][node.public]})`] as const,
                ),
              ]}
            />
          </>
        )}
      </Bloc>
      <JourDuFait nom={textes.jour} aujourdhui={aujourdhui} valeur={jour} onChange={dire('jour')} />
      <button type="submit" className="b plein" disabled={enCours}>
        {enCours ? textes.enCours : textes.remettre}
      </button>
    </form>
  );
}
