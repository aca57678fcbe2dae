import { graphql } from '../graphql/index.ts';
import type { Reemissions_CreancesFragment } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { euros, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';

graphql(`
  fragment Reemissions_Creances on Creances {
    reemissions {
      id
      jour
      nombreDePass
      centimes
      motif
      commande {
        id
        numero
      }
      operateur {
        id
        nom
      }
    }
  }
`);

const TEXTES = {
  fr: {
    region: 'Commandes reprises, à faire défiler',
    legende: 'Commandes qu’un autre opérateur honore',
    commande: 'Commande',
    par: 'Reprise par',
    le: 'À partir du',
    pass: 'Pass',
    valeur: 'Valeur faciale',
    motif: 'Motif',
    aucune: 'Aucune commande n’est reprise par un autre opérateur.',
  },
  en: {
    region: 'Orders taken over, scrollable',
    legende: 'Orders that another operator honours',
    commande: 'Order',
    par: 'Taken over by',
    le: 'From',
    pass: 'Passes',
    valeur: 'Face value',
    motif: 'Reason',
    aucune: 'No order is taken over by another operator.',
  },
};

/** Orders whose outstanding pass another operator honours. */
export function Reemissions(props: { readonly creances: Reemissions_CreancesFragment }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const data = props.creances;
  if (data.reemissions.length === 0) return <p className="note">{textes.aucune}</p>;
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.commande}</th>
            <th scope="col">{textes.par}</th>
            <th scope="col">{textes.le}</th>
            <th scope="col" className="d">
              {textes.pass}
            </th>
            <th scope="col" className="d">
              {textes.valeur}
            </th>
            <th scope="col">{textes.motif}</th>
          </tr>
        </thead>
        <tbody>
          {data.reemissions.map((une) => (
            <tr key={une.id}>
              <th scope="row" className="n">
                {une.commande.numero}
              </th>
              <td>{une.operateur.nom}</td>
              <td className="n">{jour(une.jour, langue)}</td>
              <td className="d">{nombre(une.nombreDePass, langue)}</td>
              <td className="d">{euros(une.centimes, langue, 2)}</td>
              <td>{une.motif}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
