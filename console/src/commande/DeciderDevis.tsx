import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { DeciderDevis_DevisFragment } from '../graphql/graphql.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { Champ } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { euros, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useModification } from '../shared/useModification.ts';

const DeciderDevisFragment = graphql(`
  fragment DeciderDevis_Devis on Devis {
    id
    numero
    etabliLe
    nombreDePass
    valeurCentimes
    prix {
      totalCentimes
    }
  }
`);

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
    }
  }
`);

const AbandonnerDevisMutation = graphql(`
  mutation AbandonnerDevis($input: AbandonnerDevisInput!) {
    abandonnerDevis(input: $input) {
      __typename
      ... on DevisAbandonne {
        devis {
          id
          etat
        }
      }
      ... on Refus {
        message
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
    enCours: 'Envoi en cours…',
    renoncer: 'Renoncer',
    abandonner: 'Abandonner',
    suites: 'Le devis ne pourra plus être signé.',
    abandonne: 'Devis abandonné.',
  },
  en: {
    signer: 'Sign this quote',
    effets: (pass: string, valeur: string, total: string) =>
      `${pass} passes will count as bought, ${valeur} will be owed by the buyer and split between its funders; ${total} to pay, fees included.`,
    jour: 'Day of the signature',
    reference: 'Reference of the purchase order',
    confirmer: 'Confirm the signature',
    enCours: 'Sending…',
    renoncer: 'Give up',
    abandonner: 'Give up the quote',
    suites: 'The quote can no longer be signed.',
    abandonne: 'Quote given up.',
  },
};

/** The two ends of a quote: signed by who buys, or given up with a reason. */
export function DeciderDevis(props: { readonly devis: FragmentType<typeof DeciderDevisFragment> }) {
  const textes = useTextes(TEXTES);
  const { data } = useSuspenseFragment({ fragment: DeciderDevisFragment, from: props.devis });
  const [commander, produire] = [useDroit('COMMANDER'), useDroit('PRODUIRE')];
  const [ouvert, setOuvert] = useState(false);
  const [abandonner] = useMutation(AbandonnerDevisMutation);
  if (!commander && !produire) return null;
  return (
    <SaufLectureSeule>
      <div className="pile">
        {commander && ouvert && <Signature devis={data} fermer={() => setOuvert(false)} />}
        <div className="actions">
          {commander && !ouvert && (
            <button type="button" className="b plein" aria-expanded={false} onClick={() => setOuvert(true)}>
              {textes.signer}
            </button>
          )}
          <ActionMotivee
            nom={textes.abandonner}
            de={data.numero}
            grave
            suites={textes.suites}
            fait={textes.abandonne}
            faire={async (demande) => {
              const { data: faite, error } = await abandonner({
                variables: { input: { ...demande, devis: data.numero } },
              });
              return { reponse: faite?.abandonnerDevis, error };
            }}
          />
        </div>
      </div>
    </SaufLectureSeule>
  );
}

interface SignatureProps {
  readonly devis: DeciderDevis_DevisFragment;
  readonly fermer: () => void;
}

function Signature({ devis, fermer }: SignatureProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const aujourdhui = useRegistre()?.jour;
  const [, naviguer] = useLocation();
  const [signer] = useMutation(SignerDevisMutation);
  const { envoyer, refus, erreur, enCours } = useModification();
  const [jour, setJour] = useState('');
  const [reference, setReference] = useState('');

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
      const reponse = data?.signerDevis;
      if (reponse?.__typename === 'DevisSigne') numero = reponse.commande.numero;
      return { reponse, error };
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
      <Reponse refus={refus} erreur={erreur} />
      <Champ nom={textes.jour}>
        {(attributs) => (
          <input
            {...attributs}
            type="date"
            min={devis.etabliLe}
            max={aujourdhui}
            value={jour || (aujourdhui ?? '')}
            onChange={({ currentTarget }) => setJour(currentTarget.value)}
          />
        )}
      </Champ>
      <Champ nom={textes.reference}>
        {(attributs) => (
          <input
            {...attributs}
            maxLength={100}
            autoComplete="off"
            value={reference}
            onChange={({ currentTarget }) => setReference(currentTarget.value)}
          />
        )}
      </Champ>
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : textes.confirmer}
        </button>
        <button type="button" className="b nu" onClick={fermer}>
          {textes.renoncer}
        </button>
      </p>
    </form>
  );
}
