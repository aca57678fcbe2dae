import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { Champ } from '../shared/champs.tsx';
import { useTextes } from '../shared/langue.ts';
import { reconnaitre } from '../shared/numero.ts';

const EchangerCarnet = graphql(`
  mutation EchangerCarnet($input: EchangerCarnetInput!) {
    echangerCarnet(input: $input) {
      ... on CarnetEchange {
        deja
        carnet {
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

const TEXTES = {
  fr: {
    echanger: 'Échanger',
    de: (ancien: string, neuf: string) => `le carnet ${ancien} contre ${neuf}`,
    numero: 'Échanger contre le carnet',
    aide: 'Un carnet de la même commande, en stock : il sera remis à la même cohorte.',
    faux: 'Un numéro de carnet de 13 chiffres, autre que celui-ci, est attendu.',
    suites: (ancien: string, neuf: string) =>
      `Le carnet ${ancien} ne servira plus jamais ; le carnet ${neuf} est remis aujourd’hui à sa place, à la même cohorte. Cela ne se défait pas.`,
    fait: (neuf: string) => `Échangé : le carnet ${neuf} est remis.`,
  },
  en: {
    echanger: 'Exchange',
    de: (ancien: string, neuf: string) => `booklet ${ancien} for ${neuf}`,
    numero: 'Exchange for booklet',
    aide: 'A booklet of the same order, in stock: it will be handed out to the same cohort.',
    faux: 'A booklet number of 13 digits, other than this one, is expected.',
    suites: (ancien: string, neuf: string) =>
      `Booklet ${ancien} will never work again; booklet ${neuf} is handed out today in its place, to the same cohort. This cannot be undone.`,
    fait: (neuf: string) => `Exchanged: booklet ${neuf} is handed out.`,
  },
};

/** Another carnet in the place of this one, for the same people: its number first, then why. */
export function Echanger({ numero }: { readonly numero: string }) {
  const textes = useTextes(TEXTES);
  const [saisie, setSaisie] = useState('');
  const [echanger] = useMutation(EchangerCarnet);
  const reconnu = reconnaitre(saisie);
  const neuf =
    reconnu?.genre === 'carnet' && reconnu.juste && reconnu.numero !== numero ? reconnu.numero : null;
  return (
    <div className="pile echange">
      <Champ
        nom={textes.numero}
        aide={textes.aide}
        refus={reconnu !== null && reconnu.genre !== 'mots' && neuf === null ? textes.faux : null}
      >
        {(attributs) => (
          <input
            {...attributs}
            value={saisie}
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
            onChange={({ currentTarget }) => setSaisie(currentTarget.value)}
          />
        )}
      </Champ>
      {neuf && (
        <ActionMotivee
          key={neuf}
          nom={textes.echanger}
          de={textes.de(numero, neuf)}
          grave
          suites={textes.suites(numero, neuf)}
          fait={textes.fait(neuf)}
          faire={async (demande) => {
            const input = { ...demande, numero, remplacant: neuf };
            const { data, error } = await echanger({ variables: { input } });
            return { reponse: data?.echangerCarnet, error };
          }}
        />
      )}
    </div>
  );
}
