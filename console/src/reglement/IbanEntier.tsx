import { useApolloClient } from '@apollo/client/react';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';

const IbanEntierQuery = graphql(`
  query IbanEntier($coordonnees: ID!) {
    iban(coordonnees: $coordonnees)
  }
`);

const TEXTES = {
  fr: { voir: 'Voir l’IBAN entier', aide: 'Cette lecture laisse une ligne d’audit.' },
  en: { voir: 'See the whole IBAN', aide: 'This reading leaves a line of audit.' },
};

/** An IBAN read by groups of four. */
const lisible = (iban: string): string => iban.replaceAll(/(.{4})(?=.)/gu, '$1\u00a0');

/** The end of an IBAN; the whole of it is asked for by who may, once, and that is noted. */
export function IbanEntier({ coordonnees, fin }: { readonly coordonnees: string; readonly fin: string }) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const registre = useRegistre();
  const [entier, setEntier] = useState<string | null>(null);
  const [erreur, setErreur] = useState<unknown>(null);
  const peut = registre?.droits.includes('REGLER') === true || registre?.role === 'STRUCTURE';

  async function lire() {
    const { data, error } = await client
      .query({ query: IbanEntierQuery, variables: { coordonnees }, fetchPolicy: 'no-cache' })
      .catch((thrown: unknown) => ({ data: undefined, error: thrown }));
    setEntier(data?.iban ?? null);
    setErreur(error ?? null);
  }

  return (
    <>
      <span className="n" aria-live="polite">
        {entier ? lisible(entier) : `•••• ${fin}`}
      </span>
      {peut && entier === null && (
        <>
          {' '}
          <button type="button" className="b nu no-papier" title={textes.aide} onClick={() => void lire()}>
            <Eye className="ico" aria-hidden />
            {textes.voir}
          </button>
        </>
      )}
      <Reponse erreur={erreur} />
    </>
  );
}
