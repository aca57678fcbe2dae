import { Lock } from 'lucide-react';
import type {
  EtapeCorrespondance_DepotDeFichierFragment,
  MoyenDeCorrespondance,
} from '../graphql/graphql.ts';
import { taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: {
    colonne: (entete: string) => `Colonne où se lit « ${entete} »`,
    rien: 'Ne pas lire',
    obligatoire: ' (obligatoire)',
    personnelle: 'Des personnes : ni montrées, ni gardées',
    vide: 'vide',
    SOUVENIR: 'comme la dernière fois',
    EXACT: 'par son nom',
    PROCHE: (sure: string) => `par un nom proche, ${sure}`,
    CONTENU: (sure: string) => `par ce qu’il contient, ${sure}`,
    choisie: 'par vous',
  },
  en: {
    colonne: (entete: string) => `Column “${entete}” is read in`,
    rien: 'Do not read',
    obligatoire: ' (required)',
    personnelle: 'Persons: neither shown nor kept',
    vide: 'empty',
    SOUVENIR: 'as last time',
    EXACT: 'by its name',
    PROCHE: (sure: string) => `by a near name, ${sure}`,
    CONTENU: (sure: string) => `by what it holds, ${sure}`,
    choisie: 'by you',
  },
};

type Depot = EtapeCorrespondance_DepotDeFichierFragment;
type Colonne = Depot['formats'][number]['colonnes'][number];

interface Props {
  readonly entete: Depot['entetes'][number];
  readonly colonnes: readonly Colonne[];
  readonly choisie: string;
  readonly choisir: (colonne: string) => void;
}

/** One header: a few of its cells, the column it is read in, and how that column was found. */
export function RangDEntete({ entete, colonnes, choisie, choisir }: Props) {
  const textes = useTextes(TEXTES);
  const colonne = colonnes.find(({ nom }) => nom === choisie);
  return (
    <tr>
      <th scope="row">{entete.nom}</th>
      <td className="lu">
        {entete.personnelle ? (
          <span className="note">
            <Lock className="ico" aria-hidden /> {textes.personnelle}
          </span>
        ) : entete.exemples.length === 0 ? (
          <span className="note">{textes.vide}</span>
        ) : (
          <span className="mots">{entete.exemples.join(' · ')}</span>
        )}
      </td>
      <td>
        <select
          className="saisie"
          aria-label={textes.colonne(entete.nom)}
          value={choisie}
          onChange={({ currentTarget }) => choisir(currentTarget.value)}
        >
          <option value="">{textes.rien}</option>
          {colonnes.map(({ nom, obligatoire }) => (
            <option key={nom} value={nom}>
              {nom}
              {obligatoire && textes.obligatoire}
            </option>
          ))}
        </select>
        {colonne?.explication && (
          <span className="sous" lang="fr">
            {colonne.explication}
          </span>
        )}
      </td>
      <td className="note">
        {colonne && (
          <Trouvee
            moyen={colonne.entete === entete.nom ? colonne.moyen : null}
            confiance={colonne.confiance}
          />
        )}
      </td>
    </tr>
  );
}

interface TrouveeProps {
  readonly moyen: MoyenDeCorrespondance | null;
  readonly confiance: number;
}

function Trouvee({ moyen, confiance }: TrouveeProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const sure = taux(confiance, langue, 0);
  if (moyen === null) return textes.choisie;
  if (moyen === 'PROCHE' || moyen === 'CONTENU') return textes[moyen](sure);
  return textes[moyen];
}
