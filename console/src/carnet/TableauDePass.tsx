import type { FragmentType } from '@apollo/client';
import { useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { RangDePass, type RangDePassFragment } from './RangDePass.tsx';

const TEXTES = {
  fr: {
    region: 'Liste des pass, à faire défiler',
    legende:
      'Un pass par ligne, par numéro de carnet et rang. Le numéro entier est réservé à l’opérateur et à l’administrateur.',
    pass: 'Carnet et pass',
    etat: 'État',
    collectivite: 'Commanditaire',
    achete: 'Acheté le',
    remis: 'Remis le',
    utilise: 'Utilisé le',
    lieu: 'Lieu',
    rembourse: 'Remboursé le',
  },
  en: {
    region: 'List of passes, scrollable',
    legende:
      'One pass a row, by booklet number and rank. Whole numbers are for the operator and the administrator.',
    pass: 'Booklet and pass',
    etat: 'State',
    collectivite: 'Bought by',
    achete: 'Bought on',
    remis: 'Handed out on',
    utilise: 'Used on',
    lieu: 'Place',
    rembourse: 'Paid on',
  },
};

interface Props {
  readonly pass: readonly ({ readonly id: string } & FragmentType<typeof RangDePassFragment>)[];
}

export function TableauDePass({ pass }: Props) {
  const textes = useTextes(TEXTES);
  const tetes = ['etat', 'collectivite', 'achete', 'remis', 'utilise', 'lieu', 'rembourse'] as const;
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.pass}</th>
            {tetes.map((tete) => (
              <th key={tete} scope="col">
                {textes[tete]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pass.map((one) => (
            <RangDePass key={one.id} pass={one} />
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
