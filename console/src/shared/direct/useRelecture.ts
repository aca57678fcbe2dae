import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { compte, type Langue, type Nom } from '../format.ts';
import { useLangue } from '../langue.ts';
import { Cadence } from './cadence.ts';
import { vientDeMoi } from './etat.ts';
import { relire, type Relecture } from './relecture.ts';
import { teindre } from './teinte.ts';
import { useAnnonceEspacee } from './useAnnonceEspacee.ts';

/** A page reads itself again no more often than that. */
const ESPACE = 1000;

/** What is said of some changes, agreed with their number. */
export type MotsDuDirect = Readonly<Record<Langue, Nom>>;

export interface EnDirectDUnePage {
  /** What just changed, in one sentence. */
  readonly phrase: string;
  /** What came since the page was read and would move its rows. */
  readonly changements: number;
  readonly actualiser: () => void;
  /** Something happened, to be read. */
  readonly noter: () => void;
  /** Something may have happened unheard. */
  readonly rattraper: () => void;
  /** Whether something happened is not known: the page is read again, unless something waits already. */
  readonly verifier: () => void;
}

const page = (): Element => document.querySelector('main') ?? document.body;

/** Reads a page again as the register changes: in place while its rows stay where they are, else when its reader asks. */
export function useRelecture(relecture: Relecture, mots: MotsDuDirect): EnDirectDUnePage {
  const client = useApolloClient();
  const langue = useLangue();
  const [changements, setChangements] = useState(0);
  const [phrase, annoncer] = useAnnonceEspacee((uns) => compte(uns.length, mots[langue], langue));
  const derniere = useRef(relecture);
  const attend = useRef({ recus: 0, retenus: 0 });

  const lire = useCallback(
    (force: boolean) => teindre(page(), () => relire(client, derniere.current, force)),
    [client],
  );
  const actualiser = useCallback(() => {
    attend.current = { recus: 0, retenus: 0 };
    setChangements(0);
    void lire(true);
  }, [lire]);
  const [cadence] = useState(
    () =>
      new Cadence(async () => {
        const { recus, retenus } = attend.current;
        attend.current.recus = 0;
        // Once rows wait to move, the next ones are only counted; what one wrote oneself moved them already.
        const bouge = (retenus > 0 && !vientDeMoi()) || (await lire(false));
        // Read again meanwhile: what was counted is on the page.
        if (attend.current.retenus === retenus) attend.current.retenus = bouge ? retenus + recus : 0;
        setChangements(attend.current.retenus);
      }, ESPACE),
  );
  // Another page, other filters: they begin with what was just read.
  const cle = `${useLocation()[0]}?${useSearch()} ${JSON.stringify(relecture)}`;
  useEffect(() => {
    derniere.current = relecture;
    attend.current = { recus: 0, retenus: 0 };
    setChangements(0);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is followed, by its words
  }, [cle]);
  useEffect(() => {
    cadence.arreter(false);
    return () => cadence.arreter();
  }, [cadence]);

  const noter = useCallback(() => {
    attend.current.recus += 1;
    if (!vientDeMoi()) annoncer('1');
    cadence.demander();
  }, [annoncer, cadence]);
  // What was missed cannot be counted: the page is read again.
  const rattraper = useCallback(() => {
    attend.current.recus += 1;
    cadence.demander();
  }, [cadence]);
  const verifier = useCallback(() => {
    if (attend.current.retenus === 0) rattraper();
  }, [rattraper]);
  return { phrase, changements, actualiser, noter, rattraper, verifier };
}
