import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { useTextes } from '../shared/langue.ts';
import { avecLaRegle } from '../shared/regle.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useOuverture } from '../shared/useSaisieGardee.ts';
import { SIGNATURE, SignerDevis } from './SignerDevis.tsx';

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
    abandonner: 'Abandonner',
    suites: 'Le devis ne pourra plus être signé.',
    abandonne: 'Devis abandonné.',
  },
  en: {
    signer: 'Sign this quote',
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
  const [ouvert, setOuvert] = useOuverture(SIGNATURE);
  const [abandonner] = useMutation(AbandonnerDevisMutation);
  if (!commander && !produire) return null;
  return (
    <SaufLectureSeule>
      <div className="pile">
        {commander && ouvert && <SignerDevis devis={data} fermer={() => setOuvert(false)} />}
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
              return { reponse: avecLaRegle(faite?.abandonnerDevis), error };
            }}
          />
        </div>
      </div>
    </SaufLectureSeule>
  );
}
