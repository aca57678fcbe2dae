import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { ChampsDeCandidature, type Saisie } from './ChampsDeCandidature.tsx';

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
  fr: { deposer: 'Déposer la candidature', enCours: 'Envoi en cours…', renoncer: 'Renoncer' },
  en: { deposer: 'Submit the application', enCours: 'Sending…', renoncer: 'Give up' },
};

const VIDE: Saisie = { genre: 'PASS_NUMERIQUE', libelle: '', presentation: '' };

/** Files the candidature of a place, then goes to its page. */
export function FormulaireDeCandidature({ lieu }: { readonly lieu: string }) {
  const textes = useTextes(TEXTES);
  const [, aller] = useLocation();
  const [deposer] = useMutation(DeposerCandidatureMutation);
  const { saisie, changer, envoyer, enCours, reponse } = useFormulaire('candidature', VIDE);
  const [essaye, setEssaye] = useState(false);
  const { genre, libelle } = saisie;
  const presentation = saisie.presentation.trim();

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (!presentation) return;
    const demande = { lieu, genre, presentation, ...(genre === 'AUTRE' ? { libelle: libelle.trim() } : {}) };
    let id = '';
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await deposer({ variables: { input } });
      const lue = data?.deposerCandidature;
      if (lue?.__typename === 'CandidatureAvancee') ({ id } = lue.candidature);
      return { reponse: lue, error };
    });
    if (fait) aller(`/lieux-labellises/candidatures/${id}`);
  }

  return (
    <form className="pile" noValidate onSubmit={(event) => void soumettre(event)}>
      <Reponse {...reponse} />
      <ChampsDeCandidature saisie={saisie} manque={essaye && !presentation} onChange={changer} />
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : textes.deposer}
        </button>
        <Link className="b nu" href={`/lieux-labellises/${lieu}`}>
          {textes.renoncer}
        </Link>
      </p>
    </form>
  );
}
