import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { type Brouillon, brouillonDe, parametresDuBrouillon } from '../shared/requete/adresse.ts';
import { useVue } from '../shared/vue.ts';

/** What the address says of the draft, once it is read. */
export type EtatDeLAdresse = 'juste' | 'longue' | 'illisible';

const VIDE: Brouillon = { texte: '', variables: '', operation: null };
/** Silence after which what is typed is written in the address. */
const PAUSE = 400;

/** The draft of the explorer, which its address holds: typed here, or come from a link, it is never run by itself. */
export function useBrouillon() {
  const { vue, href } = useVue();
  const [, navigate] = useLocation();
  const [brouillon, setBrouillon] = useState<Brouillon | null>(null);
  const [etat, setEtat] = useState<EtatDeLAdresse>('juste');
  const ecrite = useRef<string | null>(null);
  const { requete, variables, operation } = vue;
  const cle = cleDe({ requete, variables, operation });

  useEffect(() => {
    if (cle === ecrite.current) return undefined;
    let parti = false;
    const lire = async (): Promise<void> => {
      const lu = await brouillonDe({
        ...(requete ? { requete } : {}),
        ...(variables ? { variables } : {}),
        ...(operation ? { operation } : {}),
      });
      if (parti) return;
      ecrite.current = cle;
      setBrouillon(lu ?? VIDE);
      setEtat(lu ? 'juste' : 'illisible');
    };
    void lire();
    return () => {
      parti = true;
    };
  }, [cle, requete, variables, operation]);

  const derniere = useRef({ href, navigate });
  useEffect(() => {
    derniere.current = { href, navigate };
  });
  const [tape, setTape] = useState<Brouillon | null>(null);
  useEffect(() => {
    if (tape === null) return undefined;
    let parti = false;
    const ecrire = async (): Promise<void> => {
      const parametres = await parametresDuBrouillon(tape);
      if (parti) return;
      setEtat(parametres ? 'juste' : 'longue');
      if (!parametres) return;
      ecrite.current = cleDe(parametres);
      derniere.current.navigate(derniere.current.href(parametres), { replace: true });
    };
    const minuterie = setTimeout(() => void ecrire(), PAUSE);
    return () => {
      parti = true;
      clearTimeout(minuterie);
    };
  }, [tape]);

  function changer(changement: Partial<Brouillon>): void {
    const suivant = { ...(brouillon ?? VIDE), ...changement };
    setBrouillon(suivant);
    setTape(suivant);
  }

  return { brouillon, etat, changer };
}

const cleDe = ({
  requete,
  variables,
  operation,
}: Readonly<Partial<Record<'requete' | 'variables' | 'operation', string | null | undefined>>>): string =>
  JSON.stringify([requete || null, variables || null, operation || null]);
