import type { FragmentType } from '@apollo/client';
import { useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { RangDeLieu, type RangDeLieuFragment } from './RangDeLieu.tsx';

const TEXTES = {
  fr: {
    region: 'Liste des lieux, à faire défiler',
    legende: 'Lieux par nom, avec l’état de leurs labels ce jour.',
    lieu: 'Lieu',
    pass: 'Pass numérique',
    france: 'France Services',
    site: 'Site',
    utilises: 'Pass utilisés',
  },
  en: {
    region: 'List of places, scrollable',
    legende: 'Places by name, with the state of their labels today.',
    lieu: 'Place',
    pass: 'Pass numérique',
    france: 'France Services',
    site: 'Site',
    utilises: 'Passes used',
  },
};

interface Props {
  readonly lieux: readonly ({ readonly id: string } & FragmentType<typeof RangDeLieuFragment>)[];
}

export function ListeDesLieux({ lieux }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.lieu}</th>
            <th scope="col">{textes.pass}</th>
            <th scope="col">{textes.france}</th>
            <th scope="col">{textes.site}</th>
            <th scope="col" className="d">
              {textes.utilises}
            </th>
          </tr>
        </thead>
        <tbody>
          {lieux.map((lieu) => (
            <RangDeLieu key={lieu.id} lieu={lieu} />
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
