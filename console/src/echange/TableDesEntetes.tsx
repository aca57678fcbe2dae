import type { EtapeCorrespondance_DepotDeFichierFragment } from '../graphql/graphql.ts';
import { useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { RangDEntete } from './RangDEntete.tsx';

const TEXTES = {
  fr: {
    region: 'En-têtes du fichier, à faire défiler',
    legende: 'En-têtes du fichier, et la colonne où chacun se lit',
    entete: 'En-tête du fichier',
    exemples: 'Ce qu’il contient',
    colonne: 'Colonne du registre',
    trouvee: 'Proposée',
  },
  en: {
    region: 'Headers of the file, scrollable',
    legende: 'Headers of the file, and the column each is read in',
    entete: 'Header of the file',
    exemples: 'What it holds',
    colonne: 'Column of the register',
    trouvee: 'Proposed',
  },
};

type Depot = EtapeCorrespondance_DepotDeFichierFragment;

interface Props {
  readonly entetes: Depot['entetes'];
  readonly format: Depot['formats'][number] | undefined;
  /** The column read in each header. */
  readonly colonnes: ReadonlyMap<string, string>;
  readonly lire: (entete: string, colonne: string) => void;
}

/** The headers of a file, each with the column it is read in. */
export function TableDesEntetes({ entetes, format, colonnes, lire }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <Defile nom={textes.region}>
      <table className="t correspondance">
        <caption className="vh">{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.entete}</th>
            <th scope="col">{textes.exemples}</th>
            <th scope="col">{textes.colonne}</th>
            <th scope="col">{textes.trouvee}</th>
          </tr>
        </thead>
        <tbody>
          {entetes.map((entete) => (
            <RangDEntete
              key={entete.nom}
              entete={entete}
              colonnes={format?.colonnes ?? []}
              choisie={colonnes.get(entete.nom) ?? ''}
              choisir={(colonne) => lire(entete.nom, colonne)}
            />
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
