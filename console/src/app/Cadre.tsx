import { Suspense, useRef } from 'react';
import { useLocation } from 'wouter';
import { Attente } from '../shared/etats/Attente.tsx';
import { useTextes } from '../shared/langue.ts';
import { VueOuverte } from '../shared/vues/VueOuverte.tsx';
import { Ariane } from './Ariane.tsx';
import { Avertissements } from './Avertissements.tsx';
import { Bandeau } from './Bandeau.tsx';
import { BornesDErreur } from './BornesDErreur.tsx';
import { PiedDePage } from './PiedDePage.tsx';
import { Routes } from './Routes.tsx';
import { Sommaire } from './Sommaire.tsx';
import { useAdresse } from './useAdresse.ts';
import { useArrivee } from './useArrivee.ts';
import { useTitre } from './useTitre.ts';
import { useVeille } from './useVeille.ts';

const TEXTES = {
  fr: {
    contenu: 'Aller au contenu',
    sommaire: 'Aller au sommaire',
    recherche: 'Aller à la recherche',
  },
  en: {
    contenu: 'Skip to content',
    sommaire: 'Skip to contents list',
    recherche: 'Skip to search',
  },
};

/** The frame of every page: banner, numbered contents, and the sheet. */
export function Cadre() {
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const titre = useTitre(main);
  const ecartes = useAdresse();
  useArrivee(main);
  useVeille();
  return (
    <>
      <Evitement />
      <Bandeau />
      <Avertissements />
      <div className="cadre">
        <Sommaire />
        <main className="feuille" id="contenu" tabIndex={-1} ref={main}>
          <Ariane titre={titre} ecartes={ecartes} />
          <BornesDErreur key={path}>
            <Suspense fallback={<Attente lignes={12} />}>
              <VueOuverte>
                <Routes />
              </VueOuverte>
            </Suspense>
          </BornesDErreur>
        </main>
      </div>
      <PiedDePage />
    </>
  );
}

function Evitement() {
  const textes = useTextes(TEXTES);
  return (
    <ul className="evitement">
      <li>
        <a href="#contenu">{textes.contenu}</a>
      </li>
      <li>
        <a href="#sommaire">{textes.sommaire}</a>
      </li>
      <li>
        <a href="#recherche">{textes.recherche}</a>
      </li>
    </ul>
  );
}
