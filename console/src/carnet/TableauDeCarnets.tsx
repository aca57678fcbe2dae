import type { FragmentType } from '@apollo/client';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { RangDeCarnet, type RangDeCarnetFragment } from './RangDeCarnet.tsx';

const TEXTES = {
  fr: {
    carnets: nom('carnet, par numéro', 'carnets, par numéro'),
    region: 'Liste des carnets, à faire défiler',
    carnet: 'Carnet',
    etat: 'État',
    detenteur: 'Détenteur',
    collectivite: 'Commanditaire',
    commande: 'Commande',
    utilises: 'Pass utilisés',
    valide: 'Valable jusqu’au',
  },
  en: {
    carnets: nom('booklet, by number', 'booklets, by number'),
    region: 'List of booklets, scrollable',
    carnet: 'Booklet',
    etat: 'State',
    detenteur: 'Holder',
    collectivite: 'Bought by',
    commande: 'Order',
    utilises: 'Passes used',
    valide: 'Valid until',
  },
};

interface Props {
  readonly total: number;
  readonly carnets: readonly (FragmentType<typeof RangDeCarnetFragment> & { readonly id: string })[];
}

/** Carnets by number, one a row. */
export function TableauDeCarnets({ total, carnets }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{compte(total, textes.carnets, langue)}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.carnet}</th>
            <th scope="col">{textes.etat}</th>
            <th scope="col">{textes.detenteur}</th>
            <th scope="col">{textes.collectivite}</th>
            <th scope="col">{textes.commande}</th>
            <th scope="col" className="d">
              {textes.utilises}
            </th>
            <th scope="col">{textes.valide}</th>
          </tr>
        </thead>
        <tbody>
          {carnets.map((carnet) => (
            <RangDeCarnet key={carnet.id} carnet={carnet} />
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
