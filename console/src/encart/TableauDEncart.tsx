import { Defile } from '../shared/Tableau.tsx';
import { useTextes } from '../shared/langue.ts';
import { Masque } from '../shared/Tampon.tsx';
import type { Chiffre, VueMontree } from './donnees.ts';

const TEXTES = {
  fr: {
    region: 'Tableau, à faire défiler',
    lignes: (n: number) => `${n} ligne${n >= 2 ? 's' : ''}`,
    ouvrir: ', voir de quoi il est fait',
  },
  en: {
    region: 'Table, scrollable',
    lignes: (n: number) => `${n} row${n === 1 ? '' : 's'}`,
    ouvrir: ', see what it is made of',
  },
};

interface Props {
  readonly vue: VueMontree;
  readonly onOuvrir: ((chiffre: Chiffre) => void) | null;
}

type Colonne = VueMontree['colonnes'][number];
type Ligne = VueMontree['lignes'][number];

const EST_UN_CODE = /\.code$/u;
const A_GAUCHE: ReadonlySet<string> = new Set(['TEXTE', 'JOUR']);

/** The table of the view, cell for cell as the register shows it. */
export function TableauDEncart({ vue, onOuvrir }: Props) {
  const textes = useTextes(TEXTES);
  const { colonnes, lignes, pied, titre, nombreDeLignes } = vue;
  const montrees = colonnes.flatMap((colonne, rang) =>
    rang === 0 || colonne.cachee || EST_UN_CODE.test(colonne.code) ? [] : [{ colonne, rang }],
  );
  const codeVu = colonnes[1] !== undefined && !colonnes[1].cachee && EST_UN_CODE.test(colonnes[1].code);
  const rangee = (ligne: Ligne, numero: number) => (
    <tr key={`${ligne.code} ${numero}`}>
      <th scope="row">
        {ligne.cellules[0]?.texte}
        {codeVu && ligne.code !== '' && <span className="sous">{ligne.code}</span>}
      </th>
      {montrees.map(({ colonne, rang }) => (
        <td key={colonne.code} className={A_GAUCHE.has(colonne.genre) ? undefined : 'd'}>
          <Cellule {...{ ligne, colonne, rang, onOuvrir }} />
        </td>
      ))}
    </tr>
  );
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>
          {titre}. {textes.lignes(nombreDeLignes)}.
        </caption>
        <thead>
          <tr>
            <th scope="col">{colonnes[0]?.libelle}</th>
            {montrees.map(({ colonne }) => (
              <th key={colonne.code} scope="col" className={A_GAUCHE.has(colonne.genre) ? undefined : 'd'}>
                {colonne.libelle}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{lignes.map(rangee)}</tbody>
        {pied.length > 0 && <tfoot>{pied.map(rangee)}</tfoot>}
      </table>
    </Defile>
  );
}

interface CelluleProps extends Pick<Props, 'onOuvrir'> {
  readonly ligne: Ligne;
  readonly colonne: Colonne;
  readonly rang: number;
}

function Cellule({ ligne, colonne, rang, onOuvrir }: CelluleProps) {
  const textes = useTextes(TEXTES);
  const cellule = ligne.cellules[rang];
  if (!cellule) return null;
  if (cellule.masque) return <Masque raison={cellule.masque} />;
  if (!onOuvrir || !cellule.ouvrable) return cellule.texte;
  return (
    <button
      type="button"
      className="lien"
      onClick={() => onOuvrir({ ligne: ligne.code, colonne: colonne.code })}
    >
      {cellule.texte}
      <span className="vh">{textes.ouvrir}</span>
    </button>
  );
}
