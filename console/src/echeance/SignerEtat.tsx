import { useApolloClient } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { Partie } from '../graphql/graphql.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useAnnonce } from '../shared/annonce.tsx';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useEnvoi } from '../shared/useFormulaire.ts';
import { PARTIES } from './mots.ts';

const EtablirEtatMutation = graphql(`
  mutation EtablirEtat($input: EtablirEtatInput!) {
    etablirEtatContradictoire(input: $input) {
      ... on EtatEcrit {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

const SignerEtatMutation = graphql(`
  mutation SignerEtat($input: SignerEtatInput!) {
    signerEtatContradictoire(input: $input) {
      ... on EtatEcrit {
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
    etablir: 'Établir l’état contradictoire',
    suites: 'Il est calculé sur les faits de ce jour ; les deux parties signent ensuite la même version.',
    etabli: 'L’état contradictoire est établi : il reste à le signer.',
    signer: (partie: string) => `Signer pour le ${partie}`,
    signerOperateur: 'Signer pour l’opérateur',
    lu: (version: number) => `J’ai lu la version ${version} ; je signe l’empreinte montrée au-dessus.`,
    premiere: 'L’autre partie devra signer la même version.',
    seconde: (centimes: string) =>
      `Votre signature est la seconde : l’avoir de ${centimes} sera émis aussitôt.`,
    attendue: 'Cochez la case pour signer.',
    signe: 'L’état contradictoire est signé.',
    enCours: 'Envoi en cours…',
  },
  en: {
    etablir: 'Establish the joint statement',
    suites: 'It is worked out on the facts of this day; both sides then sign the same version.',
    etabli: 'The joint statement is established: it remains to be signed.',
    signer: (partie: string) => `Sign for the ${partie}`,
    signerOperateur: 'Sign for the operator',
    lu: (version: number) => `I read version ${version}; I sign the fingerprint shown above.`,
    premiere: 'The other side will have to sign the same version.',
    seconde: (centimes: string) =>
      `Yours is the second signature: the credit note of ${centimes} goes at once.`,
    attendue: 'Tick the box to sign.',
    signe: 'The joint statement is signed.',
    enCours: 'Sending…',
  },
};

/** Writes a version from the facts of the day. */
export function EtablirEtat({ numero }: { readonly numero: string }) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const annoncer = useAnnonce();
  const { envoyer, enCours, reponse } = useEnvoi('etat');

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const fait = await envoyer({ commande: numero }, async (input) => {
      const { data, error } = await client.mutate({ mutation: EtablirEtatMutation, variables: { input } });
      return { reponse: data?.etablirEtatContradictoire, error };
    });
    if (fait) annoncer(textes.etabli);
  }

  return (
    <form className="pile motivee" aria-label={textes.etablir} onSubmit={(event) => void soumettre(event)}>
      <p>{textes.suites}</p>
      <Reponse {...reponse} />
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : textes.etablir}
        </button>
      </p>
    </form>
  );
}

interface Props {
  readonly etat: string;
  readonly version: number;
  readonly empreinte: string;
  readonly partie: Partie;
  readonly avoirCentimes: number;
  /** Whether the other side has signed: this one then sends the credit note. */
  readonly seconde: boolean;
}

/** Signs for one's side what is shown, once what follows was read. */
export function SignerEtat({ etat, version, empreinte, partie, avoirCentimes, seconde }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const client = useApolloClient();
  const annoncer = useAnnonce();
  const { envoyer, enCours, reponse } = useEnvoi(`signature ${etat} ${partie}`);
  const [lu, setLu] = useState(false);
  const [essaye, setEssaye] = useState(false);
  const nom = partie === 'OPERATEUR' ? textes.signerOperateur : textes.signer(PARTIES[langue][partie]);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (!lu) return;
    const fait = await envoyer({ etat, partie, empreinte }, async (input) => {
      const { data, error } = await client.mutate({ mutation: SignerEtatMutation, variables: { input } });
      return { reponse: data?.signerEtatContradictoire, error };
    });
    if (fait) annoncer(textes.signe);
  }

  return (
    <form className="pile motivee" aria-label={nom} noValidate onSubmit={(event) => void soumettre(event)}>
      <p>{seconde ? textes.seconde(euros(avoirCentimes, langue, 2)) : textes.premiere}</p>
      <Reponse {...reponse} />
      <p>
        <label className="case">
          <input
            type="checkbox"
            checked={lu}
            aria-invalid={essaye && !lu}
            onChange={({ currentTarget }) => setLu(currentTarget.checked)}
          />
          <span>
            {textes.lu(version)} {essaye && !lu && <strong>{textes.attendue}</strong>}
          </span>
        </label>
      </p>
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : nom}
        </button>
      </p>
    </form>
  );
}
