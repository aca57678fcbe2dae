import type { FragmentType } from '@apollo/client';
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { jourEtHeure } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';

const IdentitesFragment = graphql(`
  fragment Identites_CompteDAgent on CompteDAgent {
    id
    identites {
      fournisseur
      confirmee
      vueLe
    }
  }
`);

const ConfirmerIdentiteMutation = graphql(`
  mutation ConfirmerIdentite($input: ConfirmerIdentiteInput!) {
    confirmerIdentite(input: $input) {
      ... on AccesModifie {
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
    vue: (par: string, quand: string) => `Entré par ${par}, vu le ${quand}`,
    attend: (par: string, quand: string) =>
      `Quelqu’un s’est présenté par ${par} avec ce courriel, le ${quand} : est-ce bien la même personne ?`,
    oui: 'C’est bien elle',
    non: 'Ce n’est pas elle',
    suitesOui: 'Elle entrera désormais aussi par là, avec ses habilitations.',
    suitesNon: 'Cette identité est oubliée ; elle pourra se présenter de nouveau.',
    faitOui: 'Identité confirmée.',
    faitNon: 'Identité écartée.',
  },
  en: {
    vue: (par: string, quand: string) => `Enters by ${par}, seen on ${quand}`,
    attend: (par: string, quand: string) =>
      `Someone came by ${par} with this e-mail on ${quand}: is it the same person?`,
    oui: 'It is them',
    non: 'It is not them',
    suitesOui: 'They will enter this way too from now on, with the roles they hold.',
    suitesNon: 'This identity is forgotten; it may come again.',
    faitOui: 'Identity confirmed.',
    faitNon: 'Identity set aside.',
  },
};

interface Props {
  readonly compte: FragmentType<typeof IdentitesFragment>;
  readonly nom: string;
  readonly administre: boolean;
}

/** By which providers someone enters; a new one waits until a human has said whether it is them. */
export function Identites({ compte, nom, administre }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const client = useApolloClient();
  const connus = useRegistre()?.fournisseurs ?? [];
  const { data } = useSuspenseFragment({ fragment: IdentitesFragment, from: compte });
  const nomDe = (code: string) => connus.find((un) => un.code === code)?.nom ?? code;

  const confirmer =
    (fournisseur: string, acceptee: boolean) =>
    async (demande: { motif: string; cleIdempotence: string }) => {
      const { data: fait, error } = await client.mutate({
        mutation: ConfirmerIdentiteMutation,
        variables: { input: { ...demande, compte: data.id, fournisseur, acceptee } },
      });
      return { reponse: fait?.confirmerIdentite, error };
    };

  return (
    <ul className="identites">
      {data.identites.map(({ fournisseur, confirmee, vueLe }) => (
        <li key={fournisseur} className={confirmee ? 'note' : 'msg attention simple'}>
          <p>{textes[confirmee ? 'vue' : 'attend'](nomDe(fournisseur), jourEtHeure(vueLe, langue))}</p>
          {!confirmee && administre && (
            <div className="actions">
              <ActionMotivee
                nom={textes.oui}
                de={nom}
                suites={textes.suitesOui}
                fait={textes.faitOui}
                faire={confirmer(fournisseur, true)}
              />
              <ActionMotivee
                nom={textes.non}
                de={nom}
                suites={textes.suitesNon}
                fait={textes.faitNon}
                faire={confirmer(fournisseur, false)}
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
