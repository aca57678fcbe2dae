import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Champ } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { useModification } from '../shared/useModification.ts';

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
    du: 'À compter du',
    jusquAu: 'Jusqu’au',
    sansFin: 'Vide si aucune fin n’est dite.',
    emetteur: 'Donné par',
    attendu: 'Qui donne le label est attendu.',
    preuve: 'Preuve',
    aide: 'La dernière pièce versée y est jointe.',
    fait: 'La candidature est acceptée : le label est donné.',
  },
  en: {
    nom: 'Accept',
    titre: 'Accept the application: the label is given',
    du: 'From',
    jusquAu: 'Until',
    sansFin: 'Empty if no end is said.',
    emetteur: 'Given by',
    attendu: 'Who gives the label is expected.',
    preuve: 'Evidence',
    aide: 'The last document added goes with it.',
    fait: 'The application is accepted: the label is given.',
  },
};

const VIDE = { du: '', jusquAu: '', emetteur: '', preuve: '' };

/** Gives the label that was asked for: its days, who gives it, on what evidence. */
export function Accepter({ candidature }: { readonly candidature: string }) {
  const textes = useTextes(TEXTES);
  const annoncer = useAnnonce();
  const aujourdhui = useRegistre()?.jour ?? '';
  const [accepter] = useMutation(AccepterMutation);
  const { envoyer, refus, erreur, enCours } = useModification();
  const [saisie, setSaisie] = useState(VIDE);
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
  const champ = (cle: keyof typeof VIDE, type: 'date' | 'text', aide?: string) => (
    <Champ
      nom={textes[cle]}
      aide={aide}
      refus={cle === 'emetteur' && essaye && manque ? textes.attendu : null}
    >
      {(attributs) => (
        <input
          {...attributs}
          type={type}
          value={saisie[cle] || (cle === 'du' ? aujourdhui : '')}
          maxLength={cle === 'preuve' ? 500 : 200}
          autoComplete="off"
          onChange={({ currentTarget }) => setSaisie({ ...saisie, [cle]: currentTarget.value })}
        />
      )}
    </Champ>
  );
  return (
    <form
      className="pile motivee"
      aria-label={textes.titre}
      noValidate
      onSubmit={(event) => void soumettre(event)}
    >
      <p className="fort">{textes.titre}</p>
      <Reponse refus={refus} erreur={erreur} />
      <div className="champs">
        {champ('du', 'date')}
        {champ('jusquAu', 'date', textes.sansFin)}
        {champ('emetteur', 'text')}
        {champ('preuve', 'text', textes.aide)}
      </div>
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {textes.nom}
        </button>
      </p>
    </form>
  );
}
