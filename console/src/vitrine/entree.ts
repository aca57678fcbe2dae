// oxlint-disable-next-line import/no-unassigned-import -- the one sheet of the public pages
import './vitrine.css';
import { animerLaCarte } from './carte.ts';
import { proposerLaPosition } from './position.ts';
import { suivreLesHoraires } from './horaires.ts';
import { animerLeTheme } from './theme.ts';

// Everything below is a comfort: the pages say and do all they have to without it.
animerLeTheme();
for (const bouton of document.querySelectorAll<HTMLButtonElement>('[data-imprimer]')) {
  bouton.hidden = false;
  bouton.addEventListener('click', () => print());
}
proposerLaPosition();
suivreLesHoraires();
animerLaCarte();
