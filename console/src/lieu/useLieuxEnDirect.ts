import { useCallback, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { vientDeMoi } from '../shared/direct/etat.ts';
import { phraseDe, phraseDePlusieurs } from '../shared/direct/phrase.ts';
import { useAnnonceEspacee } from '../shared/direct/useAnnonceEspacee.ts';
import { useSuivi } from '../shared/direct/useSuivi.ts';
import { useLangue } from '../shared/langue.ts';

/** The rows that change are told whole: those on the screen change by themselves. */
const LieuxEnDirect = graphql(`
  subscription LieuxEnDirect($departement: String, $depuis: String) {
    lieuModifie(departement: $departement, depuis: $depuis) {
      evenement
      curseur
      nombreDeLieux
      lot
      lieux {
        id
        champs
        assertions
        lieu {
          id
          nom
          labels {
            id
            genre
            libelle
            acte
            du
            jusquAu
          }
          ...RangDeLieu_LieuLabellise
        }
      }
    }
  }
`);

interface EnDirect {
  /** What just changed, in words. */
  readonly phrase: string;
  /** Changes since the list was read. */
  readonly changements: number;
  readonly actualiser: () => void;
}

/** Follows the places of a list: rows change where they are, and the list is read again only when its reader asks. */
export function useLieuxEnDirect(departement: string | null, relire: () => unknown): EnDirect {
  const langue = useLangue();
  const [changements, setChangements] = useState(0);
  const [phrase, annoncer] = useAnnonceEspacee((phrases) => phraseDePlusieurs(phrases, langue));
  const actualiser = useCallback(() => {
    setChangements(0);
    relire();
  }, [relire]);

  useSuivi(LieuxEnDirect, {
    variables: { departement },
    relire: actualiser,
    recevoir: ({ lieuModifie }) => {
      setChangements((n) => n + 1);
      if (!vientDeMoi()) annoncer(phraseDe(lieuModifie, langue));
    },
  });
  return { phrase, changements, actualiser };
}
