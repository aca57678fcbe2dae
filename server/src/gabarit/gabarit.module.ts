/** A public page as such: its language and words, its frame and its search, how it is kept and sent. */
export { ErreurPage } from './ErreurPage.tsx';
export { Icone } from './Icone.tsx';
export { Page } from './Page.tsx';
export { Recherche, serviceDit } from './Recherche.tsx';
export {
  distanceDite,
  eurosDits,
  heureDite,
  jourDeLaSemaine,
  jourDit,
  nombreDit,
  telephoneCompose,
  telephoneDit,
} from './dire.ts';
export type { Bilingue, Langue } from './langue.ts';
export { type Reponse, Serveur, type Vitrine } from './servir.tsx';
export { adresseDe, lien, type Vue } from './vue.ts';
