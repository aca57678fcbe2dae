import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { useAnnonce } from '../shared/annonce.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useEnvoi } from '../shared/useFormulaire.ts';
import type { Repondu } from '../shared/useModification.ts';

const VerifierCoordonneesMutation = graphql(`
  mutation VerifierCoordonnees($input: VerifierCoordonneesBancairesInput!) {
    verifierCoordonneesBancaires(input: $input) {
      ... on CoordonneesEnregistrees {
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
    compris: 'J’ai comparé le titulaire, l’IBAN et le BIC au relevé d’identité bancaire.',
    verifier: 'Déclarer vérifiées',
    enCours: 'Envoi en cours…',
    fait: 'Coordonnées vérifiées\u00a0: elles recevront des virements dans 48 h.',
    refuser: 'Refuser',
    de: (qui: string) => `les coordonnées de ${qui}`,
    suites: 'Les versements attendront d’autres coordonnées, ou iront au compte vérifié auparavant.',
    refuse: 'Coordonnées refusées.',
  },
  en: {
    compris: 'I compared the holder, the IBAN and the BIC with the bank statement.',
    verifier: 'Declare verified',
    enCours: 'Sending…',
    fait: 'Bank details verified: they will receive transfers in 48 h.',
    refuser: 'Refuse',
    de: (qui: string) => `the bank details of ${qui}`,
    suites: 'Transfers will wait for other bank details, or go to the account verified before.',
    refuse: 'Bank details refused.',
  },
};

interface Saisie {
  readonly cleIdempotence: string;
  readonly motif?: string;
}

/** The verdict on bank details that someone else declared: two people at least have seen them. */
export function VerdictBancaire({
  coordonnees,
  nom,
}: {
  readonly coordonnees: string;
  readonly nom: string;
}) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const annoncer = useAnnonce();
  const { envoyer, enCours, reponse } = useEnvoi(`verdict ${coordonnees}`);
  const [compris, setCompris] = useState(false);
  const dire =
    (verdict: 'VERIFIEES' | 'REFUSEES') =>
    async (saisie: Saisie): Promise<Repondu> => {
      const { data, error } = await client.mutate({
        mutation: VerifierCoordonneesMutation,
        variables: { input: { ...saisie, coordonnees, verdict } },
      });
      return { reponse: data?.verifierCoordonneesBancaires, error };
    };
  return (
    <SaufLectureSeule>
      <div className="pile no-papier">
        <Reponse {...reponse} />
        <form
          className="pile"
          onSubmit={(event) => {
            event.preventDefault();
            if (compris)
              void envoyer({}, dire('VERIFIEES')).then((fait) => (fait ? annoncer(textes.fait) : undefined));
          }}
        >
          <label className="case">
            <input
              type="checkbox"
              checked={compris}
              onChange={({ currentTarget }) => setCompris(currentTarget.checked)}
            />
            <span>{textes.compris}</span>
          </label>
          <p className="actions">
            <button type="submit" className="b plein" disabled={!compris || enCours}>
              {enCours ? textes.enCours : textes.verifier}
            </button>
          </p>
        </form>
        <ActionMotivee
          nom={textes.refuser}
          de={textes.de(nom)}
          suites={textes.suites}
          fait={textes.refuse}
          faire={dire('REFUSEES')}
        />
      </div>
    </SaufLectureSeule>
  );
}
