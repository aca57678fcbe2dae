// oxlint-disable-next-line import/no-unassigned-import -- the one sheet of embeds
import './encart.css';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Langue } from '../shared/format.ts';
import type { Reglage } from './donnees.ts';
import { direLaHauteur, ecouterLaPage, type Presentation } from './cadre.ts';
import { PageDEncart } from './PageDEncart.tsx';

const racine = document.querySelector<HTMLElement>('#encart');
const donnees = document.querySelector('#encart-donnees')?.textContent;
if (!racine || !donnees) throw new Error('The page of an embed has no data');
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the server that served this script
const reglage = JSON.parse(donnees) as Reglage;

/** The page around may change how an embed is shown, without it being read again. */
function Application() {
  const [langue, setLangue] = useState<Langue>(reglage.langue);
  useEffect(
    () =>
      ecouterLaPage(({ langue: voulue, theme }: Presentation) => {
        const { documentElement: page } = document;
        if (theme) page.dataset['theme'] = theme;
        else delete page.dataset['theme'];
        if (voulue) {
          page.lang = voulue;
          setLangue(voulue);
        }
      }),
    [],
  );
  return <PageDEncart reglage={reglage} langue={langue} />;
}

createRoot(racine).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
direLaHauteur(racine);
