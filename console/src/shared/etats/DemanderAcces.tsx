import { useMutation } from '@apollo/client/react';
import { KeyRound } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../graphql/index.ts';
import { ChampMotif } from '../ChampMotif.tsx';
import { useFormulaire } from '../useFormulaire.ts';
import { useOuverture } from '../useSaisieGardee.ts';
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

const FORME = 'acces';
const VIDE = { motif: '' };

/** Asks for the right that is missing here, with why; once asked, it waits for someone's answer. */
export function DemanderAcces({ droit }: { readonly droit: string }) {
  const textes = useTextes(TEXTES);
  const [ouvert, setOuvert] = useOuverture(FORME);
  const { saisie, dire, envoyer, enCours, reponse } = useFormulaire(FORME, VIDE);
  const { motif } = saisie;
  const [fait, setFait] = useState(false);
  const [essaye, setEssaye] = useState(false);
  const [path] = useLocation();
  const search = useSearch();
  const [demander] = useMutation(DemanderAccesMutation);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (!motif.trim()) return;
    const demande = { droit, page: (search ? `${path}?${search}` : path).slice(0, 300), motif: motif.trim() };
    const faite = await envoyer(demande, async (input) => {
      const { data, error } = await demander({ variables: { input } });
      return { reponse: data?.demanderAcces, error };
    });
    if (faite) setFait(true);
  }

  if (fait) return <Reponse fait={textes.fait} />;
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
      <Reponse {...reponse} />
      <ChampMotif valeur={motif} onChange={dire('motif')} manque={essaye && !motif.trim()} />
      <button type="submit" className="b plein" disabled={enCours}>
        {enCours ? textes.enCours : textes.envoyer}
      </button>
    </form>
  );
}
