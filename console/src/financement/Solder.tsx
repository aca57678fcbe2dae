import { useApolloClient } from '@apollo/client/react';
import type { Actes_DossierFragment as Dossier } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { useTextes } from '../shared/langue.ts';
import { Acte, ChampJour, ChampPiece } from './Acte.tsx';
import { SoldeDuDossier } from './SoldeDuDossier.tsx';
import { useActe } from './useActe.ts';

const SolderDossierMutation = graphql(`
  mutation SolderDossier($input: SolderDossierInput!) {
    solderDossier(input: $input) {
      ... on DossierAvance {
        deja
        dossier {
          id
          etape
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
    nom: 'Solder le dossier',
    2019: 'Le montant se calcule : la part de l’État dans ce qui n’a pas été utilisé est à reverser ; si tout l’a été, le dossier est soldé.',
    2020: 'Le montant se calcule : 50 % de la valeur utilisée, moins ce qui est déjà versé ; le trop-versé est à reverser.',
    fait: 'Le dossier est clos sur les faits.',
  },
  en: {
    nom: 'Settle the file',
    2019: 'The amount is worked out: the State’s share of what was not used is to be repaid; if all was, the file is settled.',
    2020: 'The amount is worked out: 50% of the value used, minus what is paid already; what was overpaid is to be repaid.',
    fait: 'The file is closed on the facts.',
  },
};

const VIDE = { jour: '', reference: '' };

/** The end of a file: what it will be is shown before, worked out of the facts. */
export function Solder({ dossier }: { readonly dossier: Dossier }) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const { acte, saisie, dire, agir } = useActe('solde', VIDE);
  const { jour, reference } = saisie;
  const { numero, vague, collectivite } = dossier;

  const soumettre = () =>
    agir(
      { dossier: numero, jour: jour || null, reference: reference.trim() || null },
      async (input) => {
        const { data, error } = await client.mutate({
          mutation: SolderDossierMutation,
          variables: { input },
        });
        return { reponse: data?.solderDossier, error };
      },
      textes.fait,
    );

  return (
    <Acte
      acte={acte}
      nom={textes.nom}
      suites={
        <>
          <p>{vague === 2020 ? textes[2020] : textes[2019]}</p>
          <SoldeDuDossier numero={numero} vague={vague} siren={collectivite.siren} />
        </>
      }
      soumettre={soumettre}
    >
      <div className="champs">
        <ChampJour valeur={jour} onChange={dire('jour')} />
        <ChampPiece valeur={reference} onChange={dire('reference')} />
      </div>
    </Acte>
  );
}
