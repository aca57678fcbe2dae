import { Link } from 'wouter';
import type { PrevisionQuery } from '../graphql/graphql.ts';
import { euros, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { cheminDeStructure } from './mots.ts';
import { Tete } from './Tete.tsx';

const TEXTES = {
  fr: {
    titre: (total: string) => `Virements prévus (${total})`,
    region: 'Tableau des virements prévus, à faire défiler',
    premiers: 'Les 100 plus grands\u00a0; chaque structure ouvre les pass qui attendent leur règlement.',
    structure: 'Structure',
    pass: 'Pass',
    brut: 'Brut',
    frais: 'Frais TTC',
    ajustements: 'Ajustements',
    net: 'Net',
  },
  en: {
    titre: (total: string) => `Expected transfers (${total})`,
    region: 'Table of expected transfers, scrollable',
    premiers: 'The 100 largest; each organisation opens the passes that wait for their payment.',
    structure: 'Organisation',
    pass: 'Passes',
    brut: 'Gross',
    frais: 'Fees, tax incl.',
    ajustements: 'Corrections',
    net: 'Net',
  },
};

const COLONNES = [
  ['structure'],
  ['pass', 'd'],
  ['brut', 'd'],
  ['frais', 'd'],
  ['ajustements', 'd'],
  ['net', 'd col'],
] as const;

interface Props {
  readonly virements: NonNullable<PrevisionQuery['aRegler']>['virements'];
  readonly total: number;
}

/** What each structure would receive, closed until it is asked for. */
export function VirementsPrevus({ virements, total }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <details>
      <summary>{textes.titre(nombre(total, langue))}</summary>
      <Defile nom={textes.region}>
        <table className="t">
          <caption>{textes.premiers}</caption>
          <Tete colonnes={COLONNES} textes={textes} />
          <tbody>
            {virements.map((virement) => (
              <tr key={virement.structure.id}>
                <th scope="row">
                  <Link href={`${cheminDeStructure(virement.structure.id)}?f.attente=true`}>
                    {virement.structure.nom}
                  </Link>
                </th>
                <td className="d">{nombre(virement.nombreDeLignes, langue)}</td>
                <td className="d">{euros(virement.centimes, langue, 2)}</td>
                <td className="d">{euros(virement.fraisCentimes, langue, 2)}</td>
                <td className="d">{euros(virement.ajustementsCentimes, langue, 2)}</td>
                <td className="d col">{euros(virement.netCentimes, langue, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
    </details>
  );
}
