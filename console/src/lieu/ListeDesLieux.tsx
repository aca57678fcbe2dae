import type { FragmentType } from '@apollo/client';
import { useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { auClavierDesRangs, type Choix } from './selection.ts';
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
    page: (n: number) => `Sélectionner les ${n} lignes affichées`,
    touches: 'Dans la liste, x sélectionne la ligne ; Maj et une flèche étendent la sélection.',
  },
  en: {
    region: 'List of places, scrollable',
    legende: 'Places by name, with the state of their labels today.',
    lieu: 'Place',
    pass: 'Pass numérique',
    france: 'France Services',
    site: 'Site',
    utilises: 'Passes used',
    page: (n: number) => `Select the ${n} rows shown`,
    touches: 'In the list, x selects the row; Shift and an arrow extend the selection.',
  },
};

interface Props {
  readonly lieux: readonly ({ readonly id: string } & FragmentType<typeof RangDeLieuFragment>)[];
  /** Absent for who may do nothing to several places at once. */
  readonly choix: Choix | null;
}

export function ListeDesLieux({ lieux, choix }: Props) {
  const textes = useTextes(TEXTES);
  const tous = choix !== null && lieux.every(({ id }) => choix.estChoisi(id));
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>
          {textes.legende} {choix && textes.touches}
        </caption>
        <thead>
          <tr>
            {choix && (
              <td>
                <input
                  type="checkbox"
                  aria-label={textes.page(lieux.length)}
                  checked={tous}
                  onChange={() =>
                    choix.choisir(
                      lieux.map(({ id }) => id),
                      !tous,
                    )
                  }
                />
              </td>
            )}
            <th scope="col">{textes.lieu}</th>
            <th scope="col">{textes.pass}</th>
            <th scope="col">{textes.france}</th>
            <th scope="col">{textes.site}</th>
            <th scope="col" className="d">
              {textes.utilises}
            </th>
          </tr>
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys pressed in its rows */}
        <tbody onKeyDown={(event) => choix && auClavierDesRangs(event, choix)}>
          {lieux.map((lieu) => (
            <RangDeLieu
              key={lieu.id}
              lieu={lieu}
              {...(choix && {
                choisi: choix.estChoisi(lieu.id),
                choisir: (choisi: boolean) => choix.choisir([lieu.id], choisi),
              })}
            />
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
