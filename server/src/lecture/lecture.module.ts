/** A view of the console read for another site, as the public reads it. */
export {
  type Demandee,
  type EncartGarde,
  lireEncart,
  lireLaFeuille,
  ouvrirUnChiffre,
} from './lecture.service.ts';
export { declarerExecuteur, executeurDe } from './executeur.ts';
