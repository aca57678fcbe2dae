import { useApolloClient } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import type { FormeDEncart } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { ChampsDEncart } from './ChampsDEncart.tsx';
import { aDemander, dansSixMois, type EncartFait, NOM, type Saisie } from './saisie.ts';

const CreerEncartMutation = graphql(`
  mutation CreerEncart($input: CreerEncartInput!) {
    creerEncart(input: $input) {
      ... on EncartCree {
        secret
        jeton {
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
  fr: { creer: 'Créer l’encart', enCours: 'Envoi en cours…' },
  en: { creer: 'Create the embed', enCours: 'Sending…' },
};

interface Props {
  readonly adresse: string;
  readonly possible: {
    readonly titre: string;
    readonly forme: FormeDEncart;
    readonly formes: readonly FormeDEncart[];
    readonly refus: string | null;
  };
  readonly jour: string;
  readonly onFait: (fait: EncartFait) => void;
}

/** Which sites show the view, how, and until when: the view itself is already chosen. */
export function FormulaireDEncart({ adresse, possible, jour, onFait }: Props) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const [essaye, setEssaye] = useState(false);
  // What is asked is kept until it is made; the secret that answers is not of it, and is kept nowhere.
  const { saisie, changer, envoyer, enCours, reponse } = useFormulaire<Saisie>(`encart ${adresse}`, {
    nom: possible.titre.slice(0, NOM),
    forme: possible.forme,
    sites: '',
    detail: true,
    expireLe: dansSixMois(jour),
    quota: '',
  });

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    const demande = aDemander(saisie);
    if (demande === null) return;
    await envoyer({ ...demande, adresse }, async (input) => {
      const { data, error } = await client.mutate({ mutation: CreerEncartMutation, variables: { input } });
      const cree = data?.creerEncart;
      if (cree?.__typename === 'EncartCree')
        onFait({ id: cree.jeton.id, nom: demande.nom, secret: cree.secret });
      return { reponse: cree, error };
    });
  }

  if (possible.refus !== null) return <Reponse refus={possible.refus} />;
  return (
    <form className="pile" noValidate onSubmit={(event) => void soumettre(event)}>
      <ChampsDEncart {...{ saisie, essaye }} formes={possible.formes} onChange={changer} />
      <Reponse {...reponse} />
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : textes.creer}
        </button>
      </p>
    </form>
  );
}
