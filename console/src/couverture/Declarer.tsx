import { useApolloClient } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { ChampMotif } from '../shared/ChampMotif.tsx';
import { Champ } from '../shared/champs.tsx';
import { aujourdhui } from '../shared/dates.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { useOuverture } from '../shared/useSaisieGardee.ts';

const DeclarerDefaillanceMutation = graphql(`
  mutation DeclarerDefaillance($input: DeclarerDefaillanceInput!) {
    declarerDefaillance(input: $input) {
      ... on DefaillanceDeclaree {
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
    ouvrir: 'Déclarer sa défaillance',
    suites:
      'Il ne pourra plus établir de devis, activer de commande ni clore de mois. Ce qu’il doit reste dû ; ses pass en circulation pourront être repris.',
    jour: 'Premier jour',
    fait: (nom: string) => `La défaillance de ${nom} est déclarée.`,
    enCours: 'Envoi en cours…',
    renoncer: 'Renoncer',
  },
  en: {
    ouvrir: 'Declare its failure',
    suites:
      'It will no longer quote, activate an order or close a month. What it owes stays owed; its outstanding passes may be taken over.',
    jour: 'First day',
    fait: (nom: string) => `The failure of ${nom} is declared.`,
    enCours: 'Sending…',
    renoncer: 'Give up',
  },
};

const FORME = 'defaillance';

/** Declares that an operator failed, once what follows was read. */
export function Declarer({ operateur, nom }: { readonly operateur: string; readonly nom: string }) {
  const textes = useTextes(TEXTES);
  const [ouvert, setOuvert] = useOuverture(FORME);
  if (ouvert) return <Formulaire operateur={operateur} nom={nom} fermer={() => setOuvert(false)} />;
  return (
    <p className="actions">
      <button type="button" className="b grave" aria-expanded={false} onClick={() => setOuvert(true)}>
        {textes.ouvrir}
      </button>
    </p>
  );
}

interface Props {
  readonly operateur: string;
  readonly nom: string;
  readonly fermer: () => void;
}

function Formulaire({ operateur, nom, fermer }: Props) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const annoncer = useAnnonce();
  const ce = useRegistre()?.jour ?? aujourdhui();
  const depart = { jour: ce, motif: '' };
  const { saisie, dire, quitter, envoyer, enCours, reponse } = useFormulaire(FORME, depart, fermer);
  const { jour, motif } = saisie;
  const [essaye, setEssaye] = useState(false);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (!motif.trim()) return;
    const fait = await envoyer({ operateur, jour, motif: motif.trim() }, async (input) => {
      const { data, error } = await client.mutate({
        mutation: DeclarerDefaillanceMutation,
        variables: { input },
      });
      return { reponse: data?.declarerDefaillance, error };
    });
    if (!fait) return;
    quitter();
    annoncer(textes.fait(nom));
  }

  return (
    <form
      className="pile motivee"
      aria-label={`${textes.ouvrir}, ${nom}`}
      noValidate
      onSubmit={(event) => void soumettre(event)}
    >
      <p>{textes.suites}</p>
      <Reponse {...reponse} />
      <Champ nom={textes.jour}>
        {(attributs) => (
          <input
            {...attributs}
            type="date"
            value={jour}
            max={ce}
            onChange={({ currentTarget }) => dire('jour')(currentTarget.value)}
          />
        )}
      </Champ>
      <ChampMotif valeur={motif} onChange={dire('motif')} manque={essaye && !motif.trim()} />
      <p className="actions">
        <button type="submit" className="b grave" disabled={enCours}>
          {enCours ? textes.enCours : textes.ouvrir}
        </button>
        <button type="button" className="b nu" onClick={quitter}>
          {textes.renoncer}
        </button>
      </p>
    </form>
  );
}
