import { useState } from 'react';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { Masque } from '../shared/Tampon.tsx';
import type { Chiffre, VueMontree } from './donnees.ts';
import { PagesDEncart, PAR_PAGE } from './PagesDEncart.tsx';

const TEXTES = {
  fr: {
    region: 'Tableau, à faire défiler',
    lignes: (dit: string, n: number) => `${dit} ligne${n >= 2 ? 's' : ''}`,
    ouvrir: ', voir de quoi il est fait',
    onglet: ' (nouvel onglet)',
  },
  en: {
    region: 'Table, scrollable',
    lignes: (dit: string, n: number) => `${dit} row${n === 1 ? '' : 's'}`,
    ouvrir: ', see what it is made of',
    onglet: ' (new tab)',
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
  const langue = useLangue();
  const { colonnes, lignes, pied, titre, nombreDeLignes } = vue;
  const [choisie, setChoisie] = useState(1);
  // Read again, a list may have become shorter.
  const page = Math.min(choisie, Math.max(1, Math.ceil(lignes.length / PAR_PAGE)));
  const montrees = colonnes.flatMap((colonne, rang) =>
    rang === 0 || colonne.cachee || colonne.sousLeNom || EST_UN_CODE.test(colonne.code)
      ? []
      : [{ colonne, rang }],
  );
  const dessous = colonnes.flatMap(({ sousLeNom }, rang) => (sousLeNom ? [rang] : []));
  const codeVu = colonnes[1] !== undefined && !colonnes[1].cachee && EST_UN_CODE.test(colonnes[1].code);
  const rangee = (ligne: Ligne, numero: number, ailleurs = false) => (
    <tr key={`${ligne.code} ${numero}`} className={ailleurs ? 'que-papier' : undefined}>
      <th scope="row">
        <Nom ligne={ligne} />
        {codeVu && ligne.code !== '' && <span className="sous">{ligne.code}</span>}
        {dessous.length > 0 && (
          <span className="sous">{dessous.map((rang) => ligne.cellules[rang]?.texte).join(', ')}</span>
        )}
      </th>
      {montrees.map(({ colonne, rang }) => (
        <td key={colonne.code} className={A_GAUCHE.has(colonne.genre) ? undefined : 'd'}>
          <Cellule {...{ ligne, colonne, rang, onOuvrir }} />
        </td>
      ))}
    </tr>
  );
  const rangeeDuCorps = (ligne: Ligne, numero: number) =>
    rangee(ligne, numero, Math.floor(numero / PAR_PAGE) + 1 !== page);
  return (
    <>
      <Defile nom={textes.region}>
        <table className="t">
          <caption>
            <span className="vh">{titre}. </span>
            {textes.lignes(nombre(nombreDeLignes, langue), nombreDeLignes)}.
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
          <tbody>{lignes.map(rangeeDuCorps)}</tbody>
          {pied.length > 0 && <tfoot>{pied.map((ligne, numero) => rangee(ligne, numero))}</tfoot>}
        </table>
      </Defile>
      <PagesDEncart page={page} lignes={lignes.length} total={nombreDeLignes} onChange={setChoisie} />
    </>
  );
}

/** What a row names; what has a public page opens on it, beside the site that shows the embed. */
function Nom({ ligne: { fiche, cellules } }: { readonly ligne: Ligne }) {
  const textes = useTextes(TEXTES);
  const nom = cellules[0]?.texte;
  if (fiche === null) return nom;
  return (
    <a href={fiche} target="_blank" rel="noopener noreferrer">
      {nom}
      <span className="vh">{textes.onglet}</span>
    </a>
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
