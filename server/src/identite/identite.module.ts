export { Acteurs } from './acteur.service.ts';
export { habilitationDe } from './habilitation.queries.ts';
export { preparerLesComptes } from './demonstration.comptes.ts';
export {
  acteurDuTemoin,
  avecDepuis,
  Fournisseurs,
  type Identites,
  routesDIdentite,
} from './identite.http.ts';
export { origineDe, vientDAilleurs } from './origine.ts';
export { inviterLePremier, premierAccesAttendu } from './premier-acces.service.ts';
export { EN_VIGUEUR, fermerSessions, OUVERTE } from './session.service.ts';
