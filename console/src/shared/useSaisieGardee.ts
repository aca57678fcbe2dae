import { type Dispatch, type SetStateAction, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import {
  brouillonConnu,
  cleDeBrouillon,
  effacerLeBrouillon,
  type Garde,
  garderLeBrouillon,
  suivreLesBrouillons,
} from './brouillons.ts';
import { useRegistre } from './registre.ts';

const ATTENTE = 250;

interface SaisieGardee extends Garde {
  readonly saisie: object;
}

/** The draft of a form of this page, by the name of the form. */
function useCle(nom: string): string | null {
  const registre = useRegistre();
  const [path] = useLocation();
  return registre ? cleDeBrouillon(registre.compte ?? registre.role, `${path} ${nom}`) : null;
}

/** Which of some forms of this page was left filled: it opens again by itself. */
export function useFormeGardee<Nom extends string>(noms: readonly Nom[]): Nom | null {
  const debut = useCle('');
  const garde = (): Nom | null =>
    debut === null ? null : (noms.find((nom) => brouillonConnu(debut + nom) !== null) ?? null);
  return useSyncExternalStore(suivreLesBrouillons, garde);
}

export const useEstGardee = (nom: string): boolean => useFormeGardee([nom]) !== null;

/** What is typed in a form, kept in this browser until it is sent or given up; a cut or a reload loses nothing. */
export function useSaisieGardee<Saisie extends object>(
  nom: string,
  depart: Saisie | (() => Saisie),
): readonly [saisie: Saisie, changer: Dispatch<SetStateAction<Saisie>>, oublier: () => void] {
  const cle = useCle(nom);
  const [vierge] = useState(depart);
  const [saisie, changer] = useState(() => reprise(cle, vierge));
  const aGarder = useRef<(() => void) | null>(null);
  const touchee = useRef(false);

  useEffect(() => {
    if (cle === null || (saisie === vierge && !touchee.current)) return undefined;
    touchee.current = true;
    const garder = (): void => {
      aGarder.current = null;
      const fait =
        JSON.stringify(saisie) === JSON.stringify(vierge)
          ? effacerLeBrouillon(cle)
          : garderLeBrouillon<SaisieGardee>({ cle, saisie });
      // A browser that keeps nothing (private browsing) still lets one write.
      fait.catch(() => undefined);
    };
    aGarder.current = garder;
    const minuterie = setTimeout(garder, ATTENTE);
    addEventListener('pagehide', garder);
    return () => {
      clearTimeout(minuterie);
      removeEventListener('pagehide', garder);
    };
  }, [cle, saisie, vierge]);
  // What was typed just before leaving for another page is kept too.
  useEffect(() => () => aGarder.current?.(), []);

  const oublier = (): void => {
    aGarder.current = null;
    touchee.current = false;
    if (cle !== null) effacerLeBrouillon(cle).catch(() => undefined);
  };
  return [saisie, changer, oublier];
}

/** What was kept, over what the form begins with: a field it no longer has, or of another kind, is left out. */
function reprise<Saisie extends object>(cle: string | null, vierge: Saisie): Saisie {
  const garde = cle === null ? null : brouillonConnu(cle);
  if (!garde || !('saisie' in garde) || typeof garde.saisie !== 'object') return vierge;
  const champs = Object.entries({ ...garde.saisie }).filter(
    ([champ, valeur]) => typeof valeur === typeof Reflect.get(vierge, champ),
  );
  return { ...vierge, ...Object.fromEntries(champs) };
}
