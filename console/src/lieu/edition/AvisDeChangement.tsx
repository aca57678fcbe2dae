import { useQuery } from '@apollo/client/react';
import { GitMerge } from 'lucide-react';
import { useState } from 'react';
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

const AvisDeChangementSubscription = graphql(`
  subscription AvisDeChangementEnDirect($lieu: ID!, $depuis: String) {
    lieuModifie(lieu: $lieu, depuis: $depuis) {
      evenement
      curseur
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
    titre: (version: number) =>
      `Quelqu’un a enregistré pendant votre saisie : la fiche en est à la version ${version}`,
    champs: (noms: string) => `Changé : ${noms}. `,
    suite: 'Continuez : à l’enregistrement, ce qui est disjoint fusionne, et le reste vous est demandé.',
  },
  en: {
    titre: (version: number) =>
      `Someone saved while you were writing: the sheet is now at version ${version}`,
    champs: (noms: string) => `Changed: ${noms}. `,
    suite: 'Go on: when you save, what is disjoint merges, and you are asked about the rest.',
  },
};

/** Says, before anything is sent, that someone else saved the sheet, and which fields: at once when live, when read again else. */
export function AvisDeChangement({ id, version }: { readonly id: string; readonly version: number }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [champs, setChamps] = useState<readonly string[]>([]);
  const { data, refetch } = useQuery(AvisDeChangementQuery, { variables: { id } });
  useSuivi(AvisDeChangementSubscription, {
    variables: { lieu: id },
    relire: () => void refetch(),
    recevoir: ({ lieuModifie: { lieux } }) =>
      setChamps((avant) => [...new Set([...avant, ...lieux.flatMap((un) => un.champs)])]),
  });
  const vue = data?.lieu?.version ?? version;
  const noms = [...new Set(champs.map((champ) => nomDuChamp(champ, langue)))].join(', ');
  return (
    <div role="status">
      {vue > version && (
        <div className="msg attention">
          <GitMerge className="ico" aria-hidden />
          <div>
            <p className="fort">{textes.titre(vue)}</p>
            <p>
              {noms && textes.champs(noms)}
              {textes.suite}
            </p>
          </div>
        </div>
      )}
    </div>
  );
}
