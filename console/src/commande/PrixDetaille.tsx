import { graphql } from '../graphql/index.ts';
import type { PrixDetaille_PrixFragment } from '../graphql/graphql.ts';
import { Figure } from '../shared/Figure.tsx';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';

graphql(`
  fragment PrixDetaille_Prix on Prix {
    valeurCentimes
    fraisHtCentimes
    fraisTvaCentimes
    fraisTtcCentimes
    prestationsHtCentimes
    prestationsTvaCentimes
    prestationsTtcCentimes
    totalCentimes
  }
`);

const TEXTES = {
  fr: {
    titre: 'Prix',
    constat: (total: string) => `${total} à payer, dont la valeur des pass, qui ne porte pas de TVA.`,
    legende: 'Valeur, frais et prestations, en euros.',
    poste: 'Poste',
    ht: 'HT',
    tva: 'TVA',
    ttc: 'TTC',
    valeur: 'Valeur des pass',
    frais: 'Frais amont',
    prestations: 'Prestations',
    total: 'Total',
  },
  en: {
    titre: 'Price',
    constat: (total: string) => `${total} to pay, of which the value of the passes, which bears no VAT.`,
    legende: 'Value, fees and services, in euros.',
    poste: 'Item',
    ht: 'Before tax',
    tva: 'VAT',
    ttc: 'With tax',
    valeur: 'Value of the passes',
    frais: 'Buyer’s fees',
    prestations: 'Services',
    total: 'Total',
  },
};

interface Props {
  readonly prix: PrixDetaille_PrixFragment;
  readonly numero: number;
}

/** What is paid and why: the value apart, then what bears a tax. */
export function PrixDetaille({ prix, numero }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const ligne = (nom: string, ht: number, tva: number, ttc: number) => (
    <tr>
      <th scope="row">{nom}</th>
      <td className="d">{euros(ht, langue, 2)}</td>
      <td className="d">{euros(tva, langue, 2)}</td>
      <td className="d">{euros(ttc, langue, 2)}</td>
    </tr>
  );
  return (
    <Figure numero={numero} titre={textes.titre} constat={textes.constat(euros(prix.totalCentimes, langue))}>
      <Defile nom={textes.legende}>
        <table className="t">
          <caption>{textes.legende}</caption>
          <thead>
            <tr>
              <th scope="col">{textes.poste}</th>
              <th scope="col" className="d">
                {textes.ht}
              </th>
              <th scope="col" className="d">
                {textes.tva}
              </th>
              <th scope="col" className="d">
                {textes.ttc}
              </th>
            </tr>
          </thead>
          <tbody>
            {ligne(textes.valeur, prix.valeurCentimes, 0, prix.valeurCentimes)}
            {ligne(textes.frais, prix.fraisHtCentimes, prix.fraisTvaCentimes, prix.fraisTtcCentimes)}
            {ligne(
              textes.prestations,
              prix.prestationsHtCentimes,
              prix.prestationsTvaCentimes,
              prix.prestationsTtcCentimes,
            )}
          </tbody>
          <tfoot>
            {ligne(
              textes.total,
              prix.valeurCentimes + prix.fraisHtCentimes + prix.prestationsHtCentimes,
              prix.fraisTvaCentimes + prix.prestationsTvaCentimes,
              prix.totalCentimes,
            )}
          </tfoot>
        </table>
      </Defile>
    </Figure>
  );
}
