import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { ChampsDAcceptation, type Saisie } from './ChampsDAcceptation.tsx';

const AccepterMutation = graphql(`
  mutation AccepterCandidature($input: AccepterCandidatureInput!) {
    accepterCandidature(input: $input) {
      ... on CandidatureAvancee {
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
    nom: 'Accepter',
    titre: 'Accepter la candidature : le label est donné',
    fait: 'La candidature est acceptée : le label est donné.',
  },
  en: {
    nom: 'Accept',
    titre: 'Accept the application: the label is given',
    fait: 'The application is accepted: the label is given.',
  },
};

const VIDE: Saisie = { du: '', jusquAu: '', emetteur: '', preuve: '' };

/** Gives the label that was asked for: its days, who gives it, on what evidence. */
export function Accepter({ candidature }: { readonly candidature: string }) {
  const textes = useTextes(TEXTES);
  const annoncer = useAnnonce();
  const [accepter] = useMutation(AccepterMutation);
  const { saisie, changer, envoyer, enCours, reponse } = useFormulaire('acceptation', VIDE);
  const [essaye, setEssaye] = useState(false);
  const manque = !saisie.emetteur.trim();

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (manque) return;
    const dits = Object.fromEntries(Object.entries(saisie).filter(([, valeur]) => valeur.trim()));
    const demande = { ...dits, candidature, emetteur: saisie.emetteur.trim() };
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await accepter({ variables: { input } });
      return { reponse: data?.accepterCandidature, error };
    });
    if (fait) annoncer(textes.fait);
  }
  return (
    <form
      className="pile motivee"
      aria-label={textes.titre}
      noValidate
      onSubmit={(event) => void soumettre(event)}
    >
      <p className="fort">{textes.titre}</p>
      <Reponse {...reponse} />
      <ChampsDAcceptation saisie={saisie} manque={essaye && manque} onChange={changer} />
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {textes.nom}
        </button>
      </p>
    </form>
  );
}
