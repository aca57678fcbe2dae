import { Check, CircleAlert, Hourglass, Inbox } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import type { ListeDesCreances_CreancesFragment } from '../graphql/graphql.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { euros, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { Tampon } from '../shared/Tampon.tsx';

graphql(`
  fragment ListeDesCreances_Creances on Creances {
    nombre
    brutCentimes
    fraisCentimes
    netCentimes
    lignes {
      id
      structure
      siret
      nombre
      brutCentimes
      fraisCentimes
      ajustementsCentimes
      netCentimes
      banque
    }
  }
`);

const TEXTES = {
  fr: {
    region: 'Créances par structure, à faire défiler',
    legende: 'Une ligne par structure, la plus grande créance d’abord',
    structure: 'Structure',
    pass: 'Pass',
    brut: 'Brut',
    frais: 'Frais',
    ajustements: 'Ajustements',
    net: 'Net',
    banque: 'Coordonnées bancaires',
    total: 'Total',
    aucune: 'Rien n’est dû aux structures',
    ABSENTES: 'Absentes',
    DECLAREES: 'À vérifier',
    VERIFIEES: 'Vérifiées',
    REFUSEES: 'Refusées',
  },
  en: {
    region: 'Claims by organisation, scrollable',
    legende: 'One line an organisation, the largest claim first',
    structure: 'Organisation',
    pass: 'Passes',
    brut: 'Gross',
    frais: 'Fees',
    ajustements: 'Adjustments',
    net: 'Net',
    banque: 'Bank details',
    total: 'Total',
    aucune: 'Nothing is owed to organisations',
    ABSENTES: 'Missing',
    DECLAREES: 'To be checked',
    VERIFIEES: 'Checked',
    REFUSEES: 'Refused',
  },
};

const BANQUES = {
  ABSENTES: { icone: CircleAlert, ton: 'attention' },
  DECLAREES: { icone: Hourglass },
  VERIFIEES: { icone: Check, ton: 'ok' },
  REFUSEES: { icone: CircleAlert, ton: 'stop' },
} as const;

/** What each organisation may claim, and whether it could be paid. */
export function ListeDesCreances(props: { readonly creances: ListeDesCreances_CreancesFragment }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const data = props.creances;
  if (data.lignes.length === 0) return <Vide icone={Inbox} titre={textes.aucune} />;
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.structure}</th>
            {(['pass', 'brut', 'frais', 'ajustements', 'net'] as const).map((colonne) => (
              <th key={colonne} scope="col" className="d">
                {textes[colonne]}
              </th>
            ))}
            <th scope="col">{textes.banque}</th>
          </tr>
        </thead>
        <tbody>
          {data.lignes.map((une) => (
            <tr key={une.id}>
              <th scope="row">
                {une.structure}
                {une.siret && <span className="sous">{une.siret}</span>}
              </th>
              <td className="d">{nombre(une.nombre, langue)}</td>
              <td className="d">{euros(une.brutCentimes, langue, 2)}</td>
              <td className="d">{euros(une.fraisCentimes, langue, 2)}</td>
              <td className="d">{euros(une.ajustementsCentimes, langue, 2)}</td>
              <td className="d">{euros(une.netCentimes, langue, 2)}</td>
              <td>
                <Tampon mot={textes[une.banque]} {...BANQUES[une.banque]} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{textes.total}</th>
            <td className="d">{nombre(data.nombre, langue)}</td>
            <td className="d">{euros(data.brutCentimes, langue, 2)}</td>
            <td className="d">{euros(data.fraisCentimes, langue, 2)}</td>
            <td className="d">
              {euros(data.netCentimes - data.brutCentimes + data.fraisCentimes, langue, 2)}
            </td>
            <td className="d">{euros(data.netCentimes, langue, 2)}</td>
            <td>—</td>
          </tr>
        </tfoot>
      </table>
    </Defile>
  );
}
