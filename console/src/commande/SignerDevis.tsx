import { useMutation } from '@apollo/client/react';
import type { SubmitEvent } from 'react';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { DeciderDevis_DevisFragment } from '../graphql/graphql.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { euros, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { avecLaRegle } from '../shared/regle.ts';
import { useRegistre } from '../shared/registre.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { ChampSaisi } from './ChampSaisi.tsx';
import { Envoi } from './Envoi.tsx';

const SignerDevisMutation = graphql(`
  mutation SignerDevis($input: SignerDevisInput!) {
    signerDevis(input: $input) {
      __typename
      ... on DevisSigne {
        commande {
          id
          numero
        }
      }
      ... on Refus {
        message
      }
      ... on RegleNonTenue {
        regle
        source
      }
    }
  }
`);

const TEXTES = {
  fr: {
    signer: 'Signer ce devis',
    effets: (pass: string, valeur: string, total: string) =>
      `${pass} pass compteront comme achetés, ${valeur} seront dus par l’acheteur et partagés entre ses financeurs ; ${total} à payer, frais compris.`,
    jour: 'Jour de la signature',
    reference: 'Référence du bon de commande',
    confirmer: 'Confirmer la signature',
  },
  en: {
    signer: 'Sign this quote',
    effets: (pass: string, valeur: string, total: string) =>
      `${pass} passes will count as bought, ${valeur} will be owed by the buyer and split between its funders; ${total} to pay, fees included.`,
    jour: 'Day of the signature',
    reference: 'Reference of the purchase order',
    confirmer: 'Confirm the signature',
  },
};

interface Props {
  readonly devis: DeciderDevis_DevisFragment;
  readonly fermer: () => void;
}

/** The name under which what is typed of it is kept. */
export const SIGNATURE = 'signature';
const VIDE = { jour: '', reference: '' };

/** The signature: what it commits is read before it is confirmed. */
export function SignerDevis({ devis, fermer }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const aujourdhui = useRegistre()?.jour;
  const [, naviguer] = useLocation();
  const [signer] = useMutation(SignerDevisMutation);
  const { saisie, dire, quitter, envoyer, enCours, reponse } = useFormulaire(SIGNATURE, VIDE, fermer);
  const { jour, reference } = saisie;

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    let numero = '';
    const demande = {
      devis: devis.numero,
      ...(jour ? { jour } : {}),
      ...(reference.trim() ? { reference: reference.trim() } : {}),
    };
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await signer({ variables: { input } });
      const signe = data?.signerDevis;
      if (signe?.__typename === 'DevisSigne') numero = signe.commande.numero;
      return { reponse: avecLaRegle(signe), error };
    });
    if (fait) naviguer(`/commandes/${numero}`);
  }

  return (
    <form
      className="pile motivee"
      aria-label={textes.signer}
      noValidate
      onSubmit={(event) => void soumettre(event)}
    >
      <p>
        {textes.effets(
          nombre(devis.nombreDePass, langue),
          euros(devis.valeurCentimes, langue),
          euros(devis.prix.totalCentimes, langue),
        )}
      </p>
      <Reponse {...reponse} />
      <ChampSaisi
        nom={textes.jour}
        type="date"
        min={devis.etabliLe}
        max={aujourdhui}
        valeur={jour || (aujourdhui ?? '')}
        onChange={dire('jour')}
      />
      <ChampSaisi nom={textes.reference} valeur={reference} onChange={dire('reference')} />
      <Envoi nom={textes.confirmer} enCours={enCours} renoncer={quitter} />
    </form>
  );
}
