import { useQuery } from '@apollo/client/react';
import { GitMerge } from 'lucide-react';
import { useCallback, useState } from 'react';
import { graphql } from '../../graphql/index.ts';
import { useSuivi } from '../../shared/direct/useSuivi.ts';
import { useLangue, useTextes } from '../../shared/langue.ts';
import { nomDuChamp } from './champs.ts';

const AvisDeChangementQuery = graphql(`
  query AvisDeChangement($id: ID!) {
    lieu(id: $id) {
      id
      version
    }
  }
`);

/** The version comes to the memory of the console with the change; who made it, for who may know. */
const AvisEnDirect = graphql(`
  subscription AvisEnDirect($lieu: ID!, $depuis: String) {
    lieuModifie(lieu: $lieu, depuis: $depuis) {
      evenement
      curseur
      qui
      lieux {
        id
        champs
        lieu {
          id
          version
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    quelquUn: 'quelqu’un',
    titre: (version: number, qui: string) =>
      `La fiche en est à la version ${version} : ${qui} a enregistré pendant votre saisie`,
    champs: (champs: string) => `Champs enregistrés : ${champs}.`,
    suite: 'Continuez : à l’enregistrement, ce qui est disjoint fusionne, et le reste vous est demandé.',
  },
  en: {
    quelquUn: 'someone',
    titre: (version: number, qui: string) =>
      `The sheet is now at version ${version}: ${qui} saved while you were writing`,
    champs: (champs: string) => `Fields saved: ${champs}.`,
    suite: 'Go on: when you save, what is disjoint merges, and you are asked about the rest.',
  },
};

interface Dernier {
  readonly qui: string | null;
  readonly champs: readonly string[];
}

const PERIODE = 20_000;

/**
 * Says, before anything is sent, that the sheet moved: as soon as the version in the memory of the console is another, whether a
 * live message brought it or the question asked from time to time.
 */
export function AvisDeChangement({ id, version }: { readonly id: string; readonly version: number }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data, refetch } = useQuery(AvisDeChangementQuery, { variables: { id }, pollInterval: PERIODE });
  const [dernier, setDernier] = useState<Dernier | null>(null);
  const relire = useCallback(() => void refetch(), [refetch]);
  useSuivi(AvisEnDirect, {
    variables: { lieu: id },
    relire,
    recevoir: ({ lieuModifie: { qui, lieux } }) => {
      const champs = lieux.flatMap((un) => un.champs);
      if (champs.length > 0) setDernier({ qui, champs });
    },
  });
  const noms = dernier?.champs.map((champ) => nomDuChamp(champ, langue)) ?? [];
  const vue = data?.lieu?.version ?? version;
  return (
    <div role="status">
      {vue > version && (
        <div className="msg attention">
          <GitMerge className="ico" aria-hidden />
          <div>
            <p className="fort">{textes.titre(vue, dernier?.qui ?? textes.quelquUn)}</p>
            {noms.length > 0 && <p>{textes.champs(noms.join(', '))}</p>}
            <p>{textes.suite}</p>
          </div>
        </div>
      )}
    </div>
  );
}
