import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { useSaisieGardee } from '../shared/useSaisieGardee.ts';
import { useCleIdempotence } from '../shared/cle.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
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
  const { cleDe, repondu } = useCleIdempotence();
  const [deposer, { data, error, loading }] = useMutation(DeposerCandidatureMutation);
  const [saisie, setSaisie, oublier] = useSaisieGardee('candidature', VIDE);
  const [essaye, setEssaye] = useState(false);
  const { genre, libelle } = saisie;
  const presentation = saisie.presentation.trim();
  const reponse = data?.deposerCandidature;

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (!presentation) return;
    const demande = { lieu, genre, presentation, ...(genre === 'AUTRE' ? { libelle: libelle.trim() } : {}) };
    const lu = await deposer({ variables: { input: { ...demande, cleIdempotence: cleDe(demande) } } });
    if (lu.data) repondu();
    const faite = lu.data?.deposerCandidature;
    if (faite?.__typename !== 'CandidatureAvancee') return;
    oublier();
    aller(`/lieux-labellises/candidatures/${faite.candidature.id}`);
  }

  return (
    <form className="pile" noValidate onSubmit={(event) => void soumettre(event)}>
      <Reponse refus={reponse && 'message' in reponse ? reponse.message : null} erreur={error} />
      <ChampsDeCandidature
        saisie={saisie}
        manque={essaye && !presentation}
        onChange={(change) => setSaisie((avant) => ({ ...avant, ...change }))}
      />
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
