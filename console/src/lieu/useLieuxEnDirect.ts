import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { Cadence } from '../shared/direct/cadence.ts';
import { vientDeMoi } from '../shared/direct/etat.ts';
import { phraseDe, phraseDePlusieurs } from '../shared/direct/phrase.ts';
import { relire as relirePage } from '../shared/direct/relecture.ts';
import { useAnnonceEspacee } from '../shared/direct/useAnnonceEspacee.ts';
import { useSuivi } from '../shared/direct/useSuivi.ts';
import { useLangue } from '../shared/langue.ts';
import { apres, RIEN_DE_NEUF, type SuiteDeLaCarte } from './carte-en-direct.ts';

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
          etatPassNumerique
          latitude
          longitude
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
  /** What the map follows. */
  readonly suite: SuiteDeLaCarte;
}

/** Follows the places of a list: rows change where they are, and the list is read again only when its reader asks. */
export function useLieuxEnDirect(departement: string | null, relire: () => unknown): EnDirect {
  const langue = useLangue();
  const [changements, setChangements] = useState(0);
  const [suite, setSuite] = useState(RIEN_DE_NEUF);
  const relireLesRangs = useRelectureDesRangs();
  const [phrase, annoncer] = useAnnonceEspacee((phrases) => phraseDePlusieurs(phrases, langue));
  const actualiser = useCallback(() => {
    setChangements(0);
    setSuite((avant) => ({ ...RIEN_DE_NEUF, lectures: avant.lectures + 1 }));
    relire();
  }, [relire]);

  // What was missed names no place: the rows are read again where they are, and the map with them.
  const rattraper = useCallback(() => {
    setSuite((avant) => ({ ...RIEN_DE_NEUF, lectures: avant.lectures + 1 }));
    relireLesRangs();
  }, [relireLesRangs]);

  useSuivi(LieuxEnDirect, {
    variables: { departement },
    relire: rattraper,
    recevoir: ({ lieuModifie }) => {
      setChangements((n) => n + 1);
      setSuite((avant) => apres(avant, lieuModifie));
      // A lot names none of its places: those on the screen are read again, where they are.
      if (lieuModifie.lot) relireLesRangs();
      if (!vientDeMoi()) annoncer(phraseDe(lieuModifie, langue));
    },
  });
  return { phrase, changements, actualiser, suite };
}

const ESPACE = 1000;

function useRelectureDesRangs(): () => void {
  const client = useApolloClient();
  const [cadence] = useState(
    () => new Cadence(async () => void (await relirePage(client, { operations: ['LieuxPage'] })), ESPACE),
  );
  useEffect(() => {
    cadence.arreter(false);
    return () => cadence.arreter();
  }, [cadence]);
  return useCallback(() => cadence.demander(), [cadence]);
}
