import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { useTextes } from '../shared/langue.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';

const FermerCompteMutation = graphql(`
  mutation FermerCompte($input: FermerCompteInput!) {
    fermerCompte(input: $input) {
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
    fermer: 'Fermer le compte',
    de: (nom: string) => `de ${nom}`,
    suitesFermer: 'Il n’ouvre plus rien dès maintenant, et ses sessions finissent ; son histoire reste.',
    faitFermer: (nom: string) => `Le compte de ${nom} est fermé.`,
    purger: 'Effacer ses données',
    suitesPurger:
      'Le compte est fermé, et son nom, son courriel et son organisation sont effacés ; il ne reste que le pseudonyme, dans le journal.',
    confirmation: 'Je confirme : ces données ne pourront pas être rendues.',
    faitPurger: (nom: string) => `Les données personnelles de ${nom} sont effacées.`,
  },
  en: {
    fermer: 'Close the account',
    de: (nom: string) => `of ${nom}`,
    suitesFermer: 'It opens nothing from now on, and its sessions end; its history stays.',
    faitFermer: (nom: string) => `The account of ${nom} is closed.`,
    purger: 'Erase their data',
    suitesPurger:
      'The account is closed, and its name, e-mail and organisation are erased; only the pseudonym stays, in the journal.',
    confirmation: 'I confirm: this data cannot be given back.',
    faitPurger: (nom: string) => `The personal data of ${nom} is erased.`,
  },
};

interface Props {
  readonly compte: string;
  readonly nom: string;
  readonly ferme: boolean;
}

/** Shuts someone out; and, apart from it, erases what tells who they are, once that is confirmed. */
export function FermerCompte({ compte, nom, ferme }: Props) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();

  const faire = (purger: boolean) => async (demande: { motif: string; cleIdempotence: string }) => {
    const { data, error } = await client.mutate({
      mutation: FermerCompteMutation,
      variables: { input: { ...demande, compte, purger } },
    });
    return { reponse: data?.fermerCompte, error };
  };

  return (
    <div className="actions">
      {!ferme && (
        <ActionMotivee
          nom={textes.fermer}
          de={textes.de(nom)}
          suites={textes.suitesFermer}
          fait={textes.faitFermer(nom)}
          faire={faire(false)}
          grave
        />
      )}
      <ActionMotivee
        nom={textes.purger}
        de={textes.de(nom)}
        suites={textes.suitesPurger}
        confirmation={textes.confirmation}
        fait={textes.faitPurger(nom)}
        faire={faire(true)}
        grave
      />
    </div>
  );
}
