import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { Router } from 'wouter';
import type { Langue } from '../shared/format.ts';
import { LangueContext, useTextes } from '../shared/langue.ts';
import type { Chiffre, Reglage } from './donnees.ts';
import { ContenuDeLaVue } from './ContenuDeLaVue.tsx';
import { DetailOuvert } from './DetailOuvert.tsx';
import { Direct } from './Direct.tsx';
import { useEncart } from './useEncart.ts';

// Only who looks at the map carries it.
const CarteDEncart = lazy(async () => ({ default: (await import('./CarteDEncart.tsx')).CarteDEncart }));

const TEXTES = {
  fr: { charge: 'Chargement des chiffres…', registre: 'Pass numérique' },
  en: { charge: 'Loading figures…', registre: 'Pass numérique' },
};

interface Props {
  readonly reglage: Reglage;
  readonly langue: Langue;
}

/** An embed: a figure and its table, as they are now; a figure opens on finer ones where its token says so. */
export function PageDEncart({ reglage, langue }: Props) {
  return (
    <LangueContext value={langue}>
      <Contenu reglage={reglage} langue={langue} />
    </LangueContext>
  );
}

function Contenu({ reglage, langue }: Props) {
  const textes = useTextes(TEXTES);
  const { encart, ferme, direct, suspendre } = useEncart(reglage, langue);
  const [chiffre, setChiffre] = useState<Chiffre | null>(null);
  const titre = ferme?.titre ?? encart?.titre;
  useEffect(() => {
    if (titre) document.title = `${titre} – ${textes.registre}`;
  }, [titre, textes]);
  const colonne = encart?.mesure?.code ?? '';
  const navigation = useNavigation(encart?.adresse ?? '/pilotage', (ligne) => setChiffre({ ligne, colonne }));

  if (ferme)
    return (
      <div className="encart-refus" role="alert">
        <h1>{ferme.titre}</h1>
        <p>{ferme.suite}</p>
      </div>
    );
  if (!encart)
    return (
      <p className="encart-attente" role="status">
        {textes.charge}
      </p>
    );
  return (
    <Router {...navigation}>
      {chiffre ? (
        <DetailOuvert {...{ reglage, chiffre, encart }} onRetour={() => setChiffre(null)} />
      ) : (
        <ContenuDeLaVue
          vue={encart}
          forme={encart.forme}
          onOuvrir={encart.detail ? setChiffre : null}
          plan={
            encart.forme === 'TABLEAU' && encart.publique !== null ? (
              <Suspense>
                <CarteDEncart reglage={reglage} encart={encart} />
              </Suspense>
            ) : null
          }
          direct={<Direct etat={direct} onChange={suspendre} />}
        />
      )}
    </Router>
  );
}

/** Links of figures made for the console: they open inside the embed, and in another tab in the register. */
function useNavigation(adresse: string, ouvrir: (ligne: string) => void) {
  return useMemo(
    () => ({
      hook: (): [string, (vers: string) => void] => [adresse, ouvrir],
      hrefs: () => adresse,
    }),
    // oxlint-disable-next-line react/exhaustive-deps -- what opens a figure is a setter, the same for ever
    [adresse],
  );
}
