/** The map of public pages: outlines, names of towns, places pushed apart so that each number is read. */
export { Carte, type Repere } from './Carte.tsx';
