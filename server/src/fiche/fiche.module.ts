/** The page of one place, on screen and on paper, and what a visitor reports of it. */
export { FichePage } from './FichePage.tsx';
export { Papier } from './Papier.tsx';
export { Tampons } from './Tampons.tsx';
export { direLOuverture, prochainChangement, semaineEnBref } from './ouverture.ts';
export { routesDeSignalement } from './signaler.http.tsx';
