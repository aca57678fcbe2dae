import { useQuery } from '@apollo/client/react';
import { Download } from 'lucide-react';
import type { GenreDImport, ModeleDImportQuery } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { enregistrer } from '../shared/fichier.ts';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';

const ModeleQuery = graphql(`
  query ModeleDImport($genre: GenreDImport!) {
    modeleDImport(genre: $genre) {
      nom
      csv
      colonnes {
        nom
        obligatoire
        explication
        exemple
      }
    }
  }
`);

const TEXTES = {
  fr: {
    colonnes: nom('colonne attendue', 'colonnes attendues'),
    obligatoires: nom('obligatoire', 'obligatoires'),
    telecharger: 'Télécharger un modèle à remplir (CSV)',
    region: 'Colonnes attendues, à faire défiler',
    legende: 'Une ligne par enregistrement. L’ordre, la casse et les accents des en-têtes ne comptent pas.',
    colonne: 'Colonne',
    attendu: 'Ce qui y est attendu',
    exemple: 'Exemple',
    obligatoire: 'obligatoire',
  },
  en: {
    colonnes: nom('expected column', 'expected columns'),
    obligatoires: nom('required', 'required'),
    telecharger: 'Download a template to fill (CSV)',
    region: 'Expected columns, scrollable',
    legende: 'One row a record. Order, case and accents of headers do not matter.',
    colonne: 'Column',
    attendu: 'What it holds (in French)',
    exemple: 'Example',
    obligatoire: 'required',
  },
};

/** What a file of that kind looks like, said by the rules that read it, and one to fill. */
export function Modele({ genre }: { readonly genre: GenreDImport }) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(ModeleQuery, { variables: { genre } });
  return (
    <div className="modele">
      <Bloc lecture={lecture} lignes={2}>
        {({ modeleDImport: modele }) =>
          modele && (
            <div className="pile">
              <button
                type="button"
                className="b"
                onClick={() =>
                  enregistrer(new Blob([modele.csv], { type: 'text/csv;charset=utf-8' }), modele.nom)
                }
              >
                <Download className="ico" aria-hidden />
                {textes.telecharger}
              </button>
              <Colonnes colonnes={modele.colonnes} />
            </div>
          )
        }
      </Bloc>
    </div>
  );
}

interface ColonnesProps {
  readonly colonnes: NonNullable<ModeleDImportQuery['modeleDImport']>['colonnes'];
}

/** Each column with what it holds, folded until asked for. */
function Colonnes({ colonnes }: ColonnesProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <details>
      <summary>
        {compte(colonnes.length, textes.colonnes, langue)},{' '}
        {compte(colonnes.filter(({ obligatoire }) => obligatoire).length, textes.obligatoires, langue)}
      </summary>
      <Defile nom={textes.region}>
        <table className="t">
          <caption>{textes.legende}</caption>
          <thead>
            <tr>
              <th scope="col">{textes.colonne}</th>
              <th scope="col">{textes.attendu}</th>
              <th scope="col">{textes.exemple}</th>
            </tr>
          </thead>
          <tbody>
            {colonnes.map(({ nom: entete, obligatoire, explication, exemple }) => (
              <tr key={entete}>
                <th scope="row" lang="fr">
                  {entete}
                  {obligatoire && <span className="note"> {textes.obligatoire}</span>}
                </th>
                <td lang="fr" className="mots">
                  {explication}
                </td>
                <td>{exemple}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
    </details>
  );
}
