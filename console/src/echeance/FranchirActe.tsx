import { useApolloClient } from '@apollo/client/react';
import { type SubmitEvent, useId, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { ActeDEcheance } from '../graphql/graphql.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useAnnonce } from '../shared/annonce.tsx';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { ACTES } from './mots.ts';

const FranchirEcheanceMutation = graphql(`
  mutation FranchirEcheance($input: FranchirEcheanceInput!) {
    franchirEcheance(input: $input) {
      ... on EcheanceFranchie {
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
    faire: (acte: string) => `Faire ${acte}`,
    enCours: 'Envoi en cours…',
    fait: (acte: string) => `${acte} est fait.`,
    suites: 'Les sommes de ce jour seront gardées avec l’acte ; il ne se fait qu’une fois.',
    bloquer: (carnets: string, pass: string) =>
      `Bloquer les ${carnets} carnets non remis (${pass} pass) : ils ne pourront plus être remis ni utilisés.`,
    charge: 'Les pass remis entre-temps sont à sa charge',
    oui: 'Oui, à sa charge',
    non: 'Non',
    attendu: 'Répondez par oui ou par non.',
  },
  en: {
    faire: (acte: string) => `Do ${acte}`,
    enCours: 'Sending…',
    fait: (acte: string) => `${acte} is done.`,
    suites: 'The sums of this day will be kept with the act; it is done once.',
    bloquer: (carnets: string, pass: string) =>
      `Block the ${carnets} booklets in stock (${pass} passes): they can no longer be handed out nor used.`,
    charge: 'Passes handed out in between are at the buyer’s charge',
    oui: 'Yes, at its charge',
    non: 'No',
    attendu: 'Answer yes or no.',
  },
};

interface Props {
  readonly acte: ActeDEcheance;
  readonly numero: string;
  readonly aBloquer: { readonly carnets: number; readonly pass: number };
}

const VIDE: { readonly bloquer: boolean; readonly aSaCharge: '' | 'oui' | 'non' } = {
  bloquer: false,
  aSaCharge: '',
};

/** Does an act once its effects were read: what it would block is counted before. */
export function FranchirActe({ acte, numero, aBloquer }: Props) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const annoncer = useAnnonce();
  const { saisie, dire, envoyer, enCours, reponse } = useFormulaire(`acte ${acte}`, VIDE);
  const { bloquer } = saisie;
  const aSaCharge = saisie.aSaCharge === '' ? null : saisie.aSaCharge === 'oui';
  const [manque, setManque] = useState(false);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const sansReponse = acte === 'J_MOINS_7' && aSaCharge === null;
    setManque(sansReponse);
    if (sansReponse) return;
    const demande = {
      commande: numero,
      acte,
      ...(acte === 'J_MOINS_15' ? { bloquer } : {}),
      ...(acte === 'J_MOINS_7' ? { aSaCharge } : {}),
    };
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await client.mutate({
        mutation: FranchirEcheanceMutation,
        variables: { input },
      });
      return { reponse: data?.franchirEcheance, error };
    });
    if (fait) annoncer(textes.fait(ACTES[acte]));
  }

  return (
    <form
      className="pile motivee"
      aria-label={textes.faire(ACTES[acte])}
      noValidate
      onSubmit={(event) => void soumettre(event)}
    >
      <p>{textes.suites}</p>
      <Reponse {...reponse} />
      {acte === 'J_MOINS_15' && <Blocage coche={bloquer} cocher={dire('bloquer')} aBloquer={aBloquer} />}
      {acte === 'J_MOINS_7' && (
        <Charge
          valeur={aSaCharge}
          choisir={(oui) => dire('aSaCharge')(oui ? 'oui' : 'non')}
          manque={manque}
        />
      )}
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : textes.faire(ACTES[acte])}
        </button>
      </p>
    </form>
  );
}

function Blocage({
  coche,
  cocher,
  aBloquer,
}: {
  readonly coche: boolean;
  readonly cocher: (coche: boolean) => void;
  readonly aBloquer: Props['aBloquer'];
}) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <p>
      <label className="case">
        <input
          type="checkbox"
          checked={coche}
          onChange={({ currentTarget }) => cocher(currentTarget.checked)}
        />
        <span>{textes.bloquer(nombre(aBloquer.carnets, langue), nombre(aBloquer.pass, langue))}</span>
      </label>
    </p>
  );
}

function Charge({
  valeur,
  choisir,
  manque,
}: {
  readonly valeur: boolean | null;
  readonly choisir: (valeur: boolean) => void;
  readonly manque: boolean;
}) {
  const textes = useTextes(TEXTES);
  const nom = useId();
  return (
    <fieldset>
      <legend>{textes.charge}</legend>
      {[true, false].map((un) => (
        <label key={String(un)} className="case">
          <input type="radio" name={nom} checked={valeur === un} onChange={() => choisir(un)} />
          <span>{un ? textes.oui : textes.non}</span>
        </label>
      ))}
      {manque && <strong role="alert">{textes.attendu}</strong>}
    </fieldset>
  );
}
