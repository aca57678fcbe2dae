import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
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

/** Which of some forms of this page was left filled. */
export function useFormeGardee<Nom extends string>(noms: readonly Nom[]): Nom | null {
  const debut = useCle('');
  const garde = (): Nom | null =>
    debut === null ? null : (noms.find((nom) => brouillonConnu(debut + nom) !== null) ?? null);
  return useSyncExternalStore(suivreLesBrouillons, garde);
}

/** Whether a form is open: one that was left filled opens by itself, and stays until it is closed. */
export function useOuverture(nom: string): readonly [ouvert: boolean, ouvrir: (oui: boolean) => void] {
  const garde = useFormeGardee([nom]) !== null;
  const [vu, setVu] = useState(false);
  const [ouvert, ouvrir] = useState(false);
  if (garde !== vu) {
    setVu(garde);
    if (garde) ouvrir(true);
  }
  return [ouvert, ouvrir];
}

/** What is typed in a form, kept in this browser until it is sent or given up; a cut or a reload loses nothing. */
export function useSaisieGardee<Saisie extends object>(nom: string, depart: Saisie | (() => Saisie)) {
  const cle = useCle(nom);
  const garde = useSyncExternalStore(suivreLesBrouillons, () => (cle === null ? null : brouillonConnu(cle)));
  const [vierge] = useState(depart);
  const [origine, setOrigine] = useState<Origine<Saisie>>({ de: null, saisie: vierge });
  const [saisie, setSaisie] = useState(vierge);
  // Known once the disk was read, which may be after the form is shown.
  if (garde !== null && origine.de === null && saisie === vierge) {
    const reprise = reprendre(garde, vierge);
    setOrigine({ de: garde, saisie: reprise });
    setSaisie(reprise);
  }
  const abandonner = useEcriture(cle, saisie, origine.saisie, vierge);

  const oublier = (): void => {
    abandonner();
    if (cle !== null) effacerLeBrouillon(cle).catch(() => undefined);
  };
  const vider = (): void => {
    oublier();
    setOrigine({ de: null, saisie: vierge });
    setSaisie(vierge);
  };
  /** When what is shown was written, if it is a draft that was kept. */
  const repris = origine.saisie === vierge ? null : (origine.de?.modifieA ?? null);
  return { cle, saisie, setSaisie, oublier, vider, repris } as const;
}

/** What a form began with: nothing, or a draft. */
interface Origine<Saisie> {
  readonly de: Garde | null;
  readonly saisie: Saisie;
}

/** What was kept, over what the form begins with: a field it no longer has, or of another kind, is left out. */
function reprendre<Saisie extends object>(garde: Garde, vierge: Saisie): Saisie {
  if (!('saisie' in garde) || typeof garde.saisie !== 'object') return vierge;
  const champs = Object.entries({ ...garde.saisie }).filter(
    ([champ, valeur]) => typeof valeur === typeof Reflect.get(vierge, champ),
  );
  return { ...vierge, ...Object.fromEntries(champs) };
}

/** Keeps what is typed shortly after each change, and at once when the page is left; gives how to give up what waits to be kept. */
function useEcriture(cle: string | null, saisie: object, origine: object, vierge: object): () => void {
  const aGarder = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (cle === null || saisie === origine) return undefined;
    const garder = (): void => {
      if (aGarder.current !== garder) return;
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
  }, [cle, saisie, origine, vierge]);
  // What was typed just before leaving for another page is kept too.
  useEffect(() => () => aGarder.current?.(), []);
  return () => {
    aGarder.current = null;
  };
}
