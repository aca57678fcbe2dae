import { createContext, use, useEffect, useMemo, useState } from 'react';
import { useTextes } from '../shared/langue.ts';
import { ObjetVise } from '../shared/plan/ObjetVise.tsx';
import type { EnVue } from '../shared/plan/Plan.tsx';
import { PlanDesLieux } from '../shared/plan/PlanDesLieux.tsx';
import { type CarteLue, type Encart, lireLaCarte, type Reglage } from './donnees.ts';

const TEXTES = {
  fr: {
    charge: 'Lecture de la carte…',
    echec: 'La carte ne se lit pas\u00a0: la liste dit les mêmes lieux.',
    reessayer: 'Réessayer',
    onglet: ' (nouvel onglet)',
  },
  en: {
    charge: 'Reading the map…',
    echec: 'The map cannot be read: the list tells the same places.',
    reessayer: 'Try again',
    onglet: ' (new tab)',
  },
};

interface Props {
  readonly reglage: Reglage;
  /** The list that it shows: read again when the list was. */
  readonly encart: Encart;
}

/** Where the places of a list are, all of them and not only the rows at hand: asked only when it is looked at. */
export function CarteDEncart({ reglage, encart }: Props) {
  const textes = useTextes(TEXTES);
  const { lues, echec, reessayer } = useCarte(reglage, encart);
  const nommes = useMemo(
    () => ({ noms: lues?.colonnes.noms ?? [], fiches: encart.detail }),
    [lues, encart.detail],
  );
  if (lues)
    return (
      <NommesContext value={nommes}>
        <PlanDesLieux {...lues} Vise={Nomme} />
      </NommesContext>
    );
  if (!echec) return <p role="status">{textes.charge}</p>;
  return (
    <div role="status">
      <p>{textes.echec}</p>
      <p>
        <button type="button" className="b" onClick={reessayer}>
          {textes.reessayer}
        </button>
      </p>
    </div>
  );
}

/** The places as they were first read, where the map stays, and as they are now. */
function useCarte(reglage: Reglage, { fraicheur }: Encart) {
  const [lues, setLues] = useState<{ premieres: CarteLue; colonnes: CarteLue } | null>(null);
  const [echec, setEchec] = useState(false);
  const [essais, setEssais] = useState(1);
  useEffect(() => {
    let courant = true;
    const lire = async (): Promise<void> => {
      const colonnes = await lireLaCarte(reglage).catch(() => null);
      if (!courant) return;
      setEchec(colonnes === null);
      if (colonnes) setLues((avant) => ({ premieres: avant?.premieres ?? colonnes, colonnes }));
    };
    void lire();
    return () => {
      courant = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- read again when its list was, and when it is asked again
  }, [reglage, fraicheur, essais]);
  return { lues, echec, reessayer: () => setEssais(essais + 1) };
}

interface Nommes {
  readonly noms: readonly string[];
  /** Whether a place opens on its public page. */
  readonly fiches: boolean;
}

const NommesContext = createContext<Nommes>({ noms: [], fiches: false });

/** What is pointed at: a place by its name, which leads to its public page where the embed opens. */
function Nomme(enVue: EnVue) {
  const textes = useTextes(TEXTES);
  const { noms, fiches } = use(NommesContext);
  const { id, objet } = enVue;
  const nom = objet?.rang == null ? null : noms[objet.rang];
  if (!fiches || id === null) return <ObjetVise {...enVue} nom={nom} />;
  const lien = (
    <a href={`/carte/lieu/${id}`} target="_blank" rel="noopener noreferrer">
      {nom}
      <span className="vh">{textes.onglet}</span>
    </a>
  );
  return <ObjetVise {...enVue} nom={lien} />;
}
