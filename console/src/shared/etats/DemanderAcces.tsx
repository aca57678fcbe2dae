import { useMutation } from '@apollo/client/react';
import { KeyRound } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../graphql/index.ts';
import { ChampMotif } from '../ChampMotif.tsx';
import { useCleIdempotence } from '../cle.ts';
import { useTextes } from '../langue.ts';
import { Reponse } from './Reponse.tsx';

const DemanderAccesMutation = graphql(`
  mutation DemanderAcces($input: DemanderAccesInput!) {
    demanderAcces(input: $input) {
      ... on AccesModifie {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    demander: 'Demander l’accès',
    envoyer: 'Envoyer la demande',
    enCours: 'Envoi en cours…',
    fait: 'Votre demande est faite : un administrateur y répondra.',
  },
  en: {
    demander: 'Ask for access',
    envoyer: 'Send the request',
    enCours: 'Sending…',
    fait: 'Your request is made: an administrator will answer it.',
  },
};

/** Asks for the right that is missing here, with why; once asked, it waits for someone's answer. */
export function DemanderAcces({ droit }: { readonly droit: string }) {
  const textes = useTextes(TEXTES);
  const [ouvert, setOuvert] = useState(false);
  const [motif, setMotif] = useState('');
  const [essaye, setEssaye] = useState(false);
  const [path] = useLocation();
  const search = useSearch();
  const { cleDe, repondu } = useCleIdempotence();
  const [demander, { data, error, loading }] = useMutation(DemanderAccesMutation);
  const reponse = data?.demanderAcces;

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (!motif.trim()) return;
    const demande = { droit, page: (search ? `${path}?${search}` : path).slice(0, 300), motif: motif.trim() };
    const answer = await demander({ variables: { input: { ...demande, cleIdempotence: cleDe(demande) } } });
    if (answer.data) repondu();
  }

  if (reponse?.__typename === 'AccesModifie') return <Reponse fait={textes.fait} />;
  if (!ouvert)
    return (
      <p className="actions">
        <button type="button" className="b" aria-expanded={false} onClick={() => setOuvert(true)}>
          <KeyRound className="ico" aria-hidden />
          {textes.demander}
        </button>
      </p>
    );
  return (
    <form
      className="pile"
      aria-label={textes.demander}
      noValidate
      onSubmit={(event) => void soumettre(event)}
    >
      <Reponse refus={reponse && 'message' in reponse ? reponse.message : null} erreur={error} />
      <ChampMotif valeur={motif} onChange={setMotif} manque={essaye && !motif.trim()} />
      <button type="submit" className="b plein" disabled={loading}>
        {loading ? textes.enCours : textes.envoyer}
      </button>
    </form>
  );
}
