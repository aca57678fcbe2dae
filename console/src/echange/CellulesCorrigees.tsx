import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';

const CorrigeesFragment = graphql(`
  fragment CellulesCorrigees_Import on Import {
    id
    corrections {
      ligne
      colonne
      lue
      valeur
    }
  }
`);

const TEXTES = {
  fr: {
    titre: nom('cellule corrigée avant l’import', 'cellules corrigées avant l’import'),
    region: 'Cellules corrigées, à faire défiler',
    legende: 'Ce que le fichier disait, et ce qui a été lu à la place.',
    ligne: 'Ligne',
    colonne: 'Colonne',
    lue: 'Dans le fichier',
    valeur: 'Lu à la place',
    vide: 'vide',
  },
  en: {
    titre: nom('cell corrected before the import', 'cells corrected before the import'),
    region: 'Corrected cells, scrollable',
    legende: 'What the file said, and what was read instead.',
    ligne: 'Row',
    colonne: 'Column',
    lue: 'In the file',
    valeur: 'Read instead',
    vide: 'empty',
  },
};

/** The cells that were put right before the file entered: the import is not only its file. */
export function CellulesCorrigees(props: { readonly import: FragmentType<typeof CorrigeesFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const {
    data: { corrections },
  } = useSuspenseFragment({ fragment: CorrigeesFragment, from: props.import });
  if (corrections.length === 0) return null;
  return (
    <details>
      <summary>{compte(corrections.length, textes.titre, langue)}</summary>
      <Defile nom={textes.region}>
        <table className="t">
          <caption>{textes.legende}</caption>
          <thead>
            <tr>
              <th scope="col">{textes.ligne}</th>
              <th scope="col">{textes.colonne}</th>
              <th scope="col">{textes.lue}</th>
              <th scope="col">{textes.valeur}</th>
            </tr>
          </thead>
          <tbody>
            {corrections.map(({ ligne, colonne, lue, valeur }) => (
              <tr key={`${ligne} ${colonne}`}>
                <th scope="row">{nombre(ligne, langue)}</th>
                <td>{colonne}</td>
                <td className="lu">{lue || <span className="note">{textes.vide}</span>}</td>
                <td className="lu">{valeur || <span className="note">{textes.vide}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
    </details>
  );
}
