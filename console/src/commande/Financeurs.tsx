import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Figure } from '../shared/Figure.tsx';
import { euros, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { GENRES_DE_FINANCEUR } from './mots.ts';

const FinanceursFragment = graphql(`
  fragment Financeurs_Commande on Commande {
    id
    valeurCentimes
    parts {
      id
      genre
      financeur
      centimes
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Parts des financeurs',
    constat: (valeur: string) => `Elles font la valeur de la commande, ${valeur}, au centime.`,
    legende: 'Parts des financeurs dans la valeur',
    financeur: 'Financeur',
    genre: 'Genre',
    montant: 'Montant',
    part: 'Part',
    aucune: 'Aucune part enregistrée.',
  },
  en: {
    titre: 'Shares of the funders',
    constat: (valeur: string) => `They make the value of the order, ${valeur}, to the cent.`,
    legende: 'Shares of the funders in the value',
    financeur: 'Funder',
    genre: 'Kind',
    montant: 'Amount',
    part: 'Share',
    aucune: 'No share recorded.',
  },
};

/** Who brings what. */
export function Financeurs(props: { readonly commande: FragmentType<typeof FinanceursFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: FinanceursFragment, from: props.commande });
  return (
    <Figure numero={2} titre={textes.titre} constat={textes.constat(euros(data.valeurCentimes, langue))}>
      {data.parts.length === 0 ? (
        <p className="note">{textes.aucune}</p>
      ) : (
        <Defile nom={textes.legende}>
          <table className="t">
            <caption>{textes.legende}</caption>
            <thead>
              <tr>
                <th scope="col">{textes.financeur}</th>
                <th scope="col">{textes.genre}</th>
                <th scope="col" className="d">
                  {textes.montant}
                </th>
                <th scope="col" className="d">
                  {textes.part}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.parts.map((part) => (
                <tr key={part.id}>
                  <th scope="row">{part.financeur}</th>
                  <td>{GENRES_DE_FINANCEUR[langue][part.genre] ?? part.genre}</td>
                  <td className="d">{euros(part.centimes, langue)}</td>
                  <td className="d">{taux(part.centimes / data.valeurCentimes, langue)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Defile>
      )}
    </Figure>
  );
}
