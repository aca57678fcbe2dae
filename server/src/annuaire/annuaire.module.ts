/** Places as the public looks for them: where one looks, what is near, whether the pass is accepted there and at what price. */
export { acceptationDe, suitesDe } from './acceptation.rules.ts';
export {
  type Demande,
  direDemande,
  estService,
  lireDemande,
  type Service,
  SERVICES,
} from './demande.rules.ts';
export type { Geo } from './distance.rules.ts';
export { type Centre, type Endroit, trouverLEndroit } from './endroit.service.ts';
export { adressePostale, itineraireVers } from './itineraire.rules.ts';
export type { LieuPublic } from './lieu-public.ts';
export { type CompteDeDepartement, comptesParDepartement, lieuDemande } from './lieux.service.ts';
export { resteAPayer } from './prix.rules.ts';
export { chercherAutour, chercherDans, PAR_PAGE, type Resultats } from './resultats.service.ts';
export { lesVilles, type Ville } from './villes.service.ts';
