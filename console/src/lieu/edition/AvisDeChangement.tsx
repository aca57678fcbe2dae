import { useQuery } from '@apollo/client/react';
import { GitMerge } from 'lucide-react';
import { graphql } from '../../graphql/index.ts';
import { useTextes } from '../../shared/langue.ts';

const AvisDeChangementQuery = graphql(`
  query AvisDeChangement($id: ID!) {
    lieu(id: $id) {
      id
      version
    }
  }
`);

const TEXTES = {
  fr: {
    titre: (version: number) =>
      `La fiche en est à la version ${version} : quelqu’un a enregistré pendant votre saisie`,
    suite: 'Continuez : à l’enregistrement, ce qui est disjoint fusionne, et le reste vous est demandé.',
  },
  en: {
    titre: (version: number) =>
      `The sheet is now at version ${version}: someone saved while you were writing`,
    suite: 'Go on: when you save, what is disjoint merges, and you are asked about the rest.',
  },
};

const PERIODE = 20_000;

/**
 * Says, before anything is sent, that the sheet moved: as soon as the version in the memory of the console is another, whether a
 * live message brought it or the question asked from time to time.
 */
export function AvisDeChangement({ id, version }: { readonly id: string; readonly version: number }) {
  const textes = useTextes(TEXTES);
  const { data } = useQuery(AvisDeChangementQuery, { variables: { id }, pollInterval: PERIODE });
  const vue = data?.lieu?.version ?? version;
  return (
    <div role="status">
      {vue > version && (
        <div className="msg attention">
          <GitMerge className="ico" aria-hidden />
          <div>
            <p className="fort">{textes.titre(vue)}</p>
            <p>{textes.suite}</p>
          </div>
        </div>
      )}
    </div>
  );
}
