import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { FINANCEURS } from '../shared/financeurs.ts';
import { euros, majuscule, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';

const ConventionFragment = graphql(`
  fragment ConventionDuDossier_Dossier on Dossier {
    id
    convention {
      id
      signeeLe
      totalCentimes
      parts {
        genre
        financeur
        centimes
      }
    }
  }
`);

const TEXTES = {
  fr: {
    aucune: 'Pas encore de convention : elle se signe une fois le dossier lauréat.',
    signee: (le: string) => `Signée le ${le}. Les parts font le budget au centime.`,
    region: 'Tableau des parts, à faire défiler',
    financeur: 'Financeur',
    genre: 'Genre',
    part: 'Part',
    montant: 'Montant',
    total: 'Total',
  },
  en: {
    aucune: 'No agreement yet: it is signed once the file is awarded.',
    signee: (le: string) => `Signed on ${le}. The shares make the budget to the cent.`,
    region: 'Table of shares, scrollable',
    financeur: 'Funder',
    genre: 'Kind',
    part: 'Part',
    montant: 'Amount',
    total: 'Total',
  },
};

/** Who pays what in the convention, to the cent. */
export function ConventionDuDossier(props: { readonly dossier: FragmentType<typeof ConventionFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: ConventionFragment, from: props.dossier });
  const { convention } = data;
  if (!convention) return <p className="note">{textes.aucune}</p>;
  const { totalCentimes, parts, signeeLe } = convention;
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.signee(jour(signeeLe, langue))}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.financeur}</th>
            <th scope="col">{textes.genre}</th>
            <th scope="col" className="d">
              {textes.part}
            </th>
            <th scope="col" className="d">
              {textes.montant}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ genre, financeur, centimes }) => (
            <tr key={`${genre} ${financeur}`}>
              <th scope="row">{financeur}</th>
              <td>{majuscule(FINANCEURS[langue][genre])}</td>
              <td className="d">{taux(centimes / totalCentimes, langue)}</td>
              <td className="d">{euros(centimes, langue)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {textes.total}
            </th>
            <td className="d">{euros(totalCentimes, langue)}</td>
          </tr>
        </tfoot>
      </table>
    </Defile>
  );
}
