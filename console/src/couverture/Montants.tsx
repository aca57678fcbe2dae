import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { Montants_ChiffresDeCouvertureFragment } from '../graphql/graphql.ts';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { useVue } from '../shared/vue.ts';
import { GROUPES } from './mots.ts';

graphql(`
  fragment Montants_ChiffresDeCouverture on ChiffresDeCouverture {
    acheteeCentimes
    nonActiveeCentimes
    circulationCentimes
    expireeCentimes
    utiliseeCentimes
    avoirsCentimes
    recusCentimes
    payesCentimes
    fraisCentimes
    reliquatsCentimes
    duAuxStructuresCentimes
    avoirsDusCentimes
    creancesCentimes
    fondsDetenusCentimes
    engagementsCentimes
  }
`);

const TEXTES = {
  fr: {
    region: 'Montants, à faire défiler',
    legende: 'Achetée = utilisée + avoirs + pas encore active + en circulation + expirée, au centime.',
    montant: 'Montant',
    euros: 'Euros',
    definition: 'Définition',
    arretees: 'dont bloquée, perdue, annulée ou remplacée',
    definitionArretees: 'Pass non utilisés de carnets arrêtés, sans avoir.',
    engagements: 'Engagements à couvrir',
    definitionEngagements: 'En circulation + expirée + dû aux structures + avoirs dus.',
    voir: ', voir ses écritures',
  },
  en: {
    region: 'Amounts, scrollable',
    legende: 'Bought = used + credited + not active yet + in circulation + expired, to the cent.',
    montant: 'Amount',
    euros: 'Euros',
    definition: 'Definition',
    arretees: 'of which blocked, lost, cancelled or replaced',
    definitionArretees: 'Unused passes of booklets that are stopped, without a credit note.',
    engagements: 'Commitments to cover',
    definitionEngagements: 'In circulation + expired + owed to organisations + credit notes owed.',
    voir: ', see its entries',
  },
};

interface Props {
  readonly chiffres: Montants_ChiffresDeCouvertureFragment;
  readonly arretees: number;
}

/** Each amount with its rule, and the entries it opens to. */
export function Montants({ chiffres, arretees }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { href } = useVue();
  const data = chiffres;
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.montant}</th>
            <th scope="col" className="d">
              {textes.euros}
            </th>
            <th scope="col">{textes.definition}</th>
          </tr>
        </thead>
        {GROUPES.map(({ noms, lignes }) => (
          <tbody key={noms.fr}>
            <tr>
              <th scope="rowgroup" colSpan={3} className="fort">
                {noms[langue]}
              </th>
            </tr>
            {lignes.map(({ cle, compte, operation, ...mots }) => (
              <tr key={cle}>
                <th scope="row">{mots.noms[langue]}</th>
                <td className="d">
                  <Link href={href({ 'f.compte': compte ?? null, 'f.operation': operation ?? null })}>
                    {euros(data[cle], langue, 2)}
                    <span className="vh">{textes.voir}</span>
                  </Link>
                </td>
                <td>{mots.definitions[langue]}</td>
              </tr>
            ))}
            {lignes.some(({ cle }) => cle === 'expireeCentimes') && arretees > 0 && (
              <tr>
                <th scope="row">{textes.arretees}</th>
                <td className="d">{euros(arretees, langue, 2)}</td>
                <td>{textes.definitionArretees}</td>
              </tr>
            )}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{textes.engagements}</th>
            <td className="d">{euros(data.engagementsCentimes, langue, 2)}</td>
            <td>{textes.definitionEngagements}</td>
          </tr>
        </tfoot>
      </table>
    </Defile>
  );
}
