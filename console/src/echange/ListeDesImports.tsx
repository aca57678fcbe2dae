import { useQuery } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { TYPES_D_IMPORT } from './en-direct.ts';
import { RangDImport } from './RangDImport.tsx';
import { PageVivante } from '../shared/direct/PageVivante.tsx';

const ListeDesImportsQuery = graphql(`
  query ListeDesImports($first: Int!, $apres: String) {
    imports(first: $first, after: $apres) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...RangDImport_Import
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Imports passés',
    region: 'Imports passés, à faire défiler',
    total: nom('import ou simulation, le dernier d’abord', 'imports et simulations, le dernier d’abord'),
    aucun: 'Aucun fichier n’est encore entré dans ce registre',
    fichier: 'Fichier',
    etat: 'État',
    creees: 'Créées',
    modifiees: 'Modifiées',
    inchangees: 'Inchangées',
    rejetees: 'Rejetées',
    recu: 'Reçu',
  },
  en: {
    titre: 'Past imports',
    region: 'Past imports, scrollable',
    total: nom('import or dry run, the latest first', 'imports and dry runs, the latest first'),
    aucun: 'No file has entered this register yet',
    fichier: 'File',
    etat: 'State',
    creees: 'Created',
    modifiees: 'Changed',
    inchangees: 'Unchanged',
    rejetees: 'Rejected',
    recu: 'Received',
  },
};

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('import enregistré', 'imports enregistrés'),
  en: nom('import recorded', 'imports recorded'),
};

/** Every file that came, refused ones and dry runs included: each opens to its report. */
export function ListeDesImports() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const { apres } = usePage();
  const lecture = useQuery(ListeDesImportsQuery, {
    variables: { first: TAILLE, apres },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <section className="fig" aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <PageVivante types={TYPES_D_IMPORT} operations={['ListeDesImports']} mots={MOTS} />
      <ListeEnPages
        lecture={lecture}
        liste={({ imports }) => imports}
        attente={8}
        vide={<Vide icone={Inbox} titre={textes.aucun} />}
      >
        {(lignes, total) => (
          <Defile nom={textes.region}>
            <table className="t">
              <caption>{compte(total, textes.total, langue)}</caption>
              <Entetes />
              <tbody>
                {lignes.map((node) => (
                  <RangDImport key={node.id} import={node} />
                ))}
              </tbody>
            </table>
          </Defile>
        )}
      </ListeEnPages>
    </section>
  );
}

function Entetes() {
  const textes = useTextes(TEXTES);
  const issues = [textes.creees, textes.modifiees, textes.inchangees, textes.rejetees];
  return (
    <thead>
      <tr>
        <th scope="col">{textes.fichier}</th>
        <th scope="col">{textes.etat}</th>
        {issues.map((issue) => (
          <th key={issue} scope="col" className="d">
            {issue}
          </th>
        ))}
        <th scope="col" className="col">
          {textes.recu}
        </th>
      </tr>
    </thead>
  );
}
