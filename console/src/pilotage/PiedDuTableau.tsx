import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { type Demande, rangVise } from '../shared/statistiques/demande.ts';
import { nomDuTerritoire } from '../shared/statistiques/territoire.ts';
import { useNomsDesCoupes } from '../shared/statistiques/useNomsDesCoupes.ts';
import { Cellule } from './Cellule.tsx';
import type { ColonneMontree } from './colonnes.ts';
import type { LigneLue, TableauLu } from './lecture.ts';

const TEXTES = {
  fr: {
    total: (territoire: string) => `Ensemble, ${territoire}`,
    reste: nom('autre ligne, ensemble', 'autres lignes, ensemble'),
  },
  en: {
    total: (territoire: string) => `All, ${territoire}`,
    reste: nom('other row, together', 'other rows, together'),
  },
};

interface Props {
  readonly demande: Demande;
  readonly tableau: TableauLu['statistiques']['tableau'];
  readonly montrees: readonly ColonneMontree[];
  readonly comparee: (ligne: LigneLue) => LigneLue | undefined;
}

/** What the limit left out, put together, then the whole under a double rule: what is above adds up to it. */
export function PiedDuTableau({ demande, tableau, montrees, comparee }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const noms = useNomsDesCoupes();
  const { portee, maille, n } = demande;
  const own = rangVise(demande, maille) !== null && portee.territoire?.niveau === maille;
  const territoire = nomDuTerritoire(own ? null : portee.territoire, langue, noms.epci);
  const { total, reste, lignes, nombreDeLignes } = tableau;
  return (
    <tfoot>
      {n !== null && reste && (
        <tr className="hors">
          <th scope="row">{compte(nombreDeLignes - lignes.length, textes.reste, langue)}</th>
          <Cellules {...{ montrees }} ligne={reste} autre={undefined} />
        </tr>
      )}
      <tr>
        <th scope="row">{textes.total(territoire)}</th>
        <Cellules {...{ montrees }} ligne={total} autre={comparee(total)} />
      </tr>
    </tfoot>
  );
}

interface CellulesProps extends Pick<Props, 'montrees'> {
  readonly ligne: LigneLue;
  readonly autre: LigneLue | undefined;
}

const Cellules = ({ montrees, ligne, autre }: CellulesProps) =>
  montrees.map(({ colonne, indicateur, rang }) => (
    <td key={colonne.code} className="d">
      <Cellule
        {...{ colonne, indicateur }}
        mesure={ligne.mesures[rang]}
        autre={autre?.mesures[rang]}
        echelle={null}
      />
    </td>
  ));
