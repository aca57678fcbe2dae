import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { TelechargerRejets } from './TelechargerRejets.tsx';

const RejetsFragment = graphql(`
  fragment Rejets_Import on Import {
    id
    fichier
    rejetees
    rapport {
      ligne
      colonne
      valeur
      attendu
    }
  }
`);

const TEXTES = {
  fr: {
    titre: nom('ligne rejetée', 'lignes rejetées'),
    region: 'Lignes rejetées, à faire défiler',
    legende: 'Ce qui était dans le fichier, et ce qui était attendu. L’en-tête est la ligne 1.',
    debut: (vues: string) => ` Les ${vues} premières ; toutes sont dans le fichier des rejets.`,
    ligne: 'Ligne',
    colonne: 'Colonne',
    valeur: 'Valeur lue',
    attendu: 'Attendu',
    entiere: 'toute la ligne',
    vide: 'vide',
  },
  en: {
    titre: nom('rejected row', 'rejected rows'),
    region: 'Rejected rows, scrollable',
    legende: 'What was in the file, and what was expected. The header is row 1.',
    debut: (vues: string) => ` The first ${vues}; all are in the file of rejects.`,
    ligne: 'Row',
    colonne: 'Column',
    valeur: 'Value read',
    attendu: 'Expected',
    entiere: 'the whole row',
    vide: 'empty',
  },
};

interface Props {
  readonly import: FragmentType<typeof RejetsFragment>;
  /** The level of its heading, one below that of the report. */
  readonly titre: 'h2' | 'h3';
}

/** Each rejected row says where it fails and what to write instead. */
export function Rejets(props: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const { data } = useSuspenseFragment({ fragment: RejetsFragment, from: props.import });
  const { rapport, rejetees } = data;
  const Titre = props.titre;
  if (rejetees === 0) return null;
  return (
    <section className="pile" aria-labelledby={id}>
      <div className="fig-tete">
        <Titre id={id}>{compte(rejetees, textes.titre, langue)}</Titre>
        <TelechargerRejets id={data.id} fichier={data.fichier} rejetees={rejetees} />
      </div>
      <Defile nom={textes.region}>
        <table className="t">
          <caption>
            {textes.legende}
            {rapport.length < rejetees && textes.debut(nombre(rapport.length, langue))}
          </caption>
          <thead>
            <tr>
              <th scope="col">{textes.ligne}</th>
              <th scope="col">{textes.colonne}</th>
              <th scope="col">{textes.valeur}</th>
              <th scope="col">{textes.attendu}</th>
            </tr>
          </thead>
          <tbody>
            {rapport.map(({ ligne, colonne, valeur, attendu }) => (
              <tr key={`${ligne} ${colonne} ${attendu}`}>
                <th scope="row">{nombre(ligne, langue)}</th>
                <td>{colonne ?? <span className="note">{textes.entiere}</span>}</td>
                <td className="lu">
                  {valeur ? `«\u00a0${valeur}\u00a0»` : <span className="note">{textes.vide}</span>}
                </td>
                <td lang="fr" className="mots">
                  {attendu}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
    </section>
  );
}
