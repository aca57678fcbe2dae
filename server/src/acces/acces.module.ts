import type { Module } from '../shared/module.ts';
import { AccesResolver } from './acces.resolver.ts';
import { AdministrationResolver } from './administration.lecture.ts';
import { ModificationDAccesResolver } from './administration.resolver.ts';
import { MoiResolver } from './moi.resolver.ts';

export { type Droit, EXIGENCES } from './acces.rules.ts';
export { Acteurs } from './acteur.service.ts';
export { acteurDuJeton, comptesDeDemonstration, VISITEUR } from './compte.service.ts';
export { preparerLesComptes } from './demonstration.comptes.ts';
export {
  acteurDuTemoin,
  avecDepuis,
  Fournisseurs,
  type Identites,
  routesDIdentite,
} from './identite.http.ts';
export { origineDe } from './origine.ts';
export { aLeDroit, quiALeDroit, relireDeTempsEnTemps } from './matrice.ts';
export { inviterLePremier, premierAccesAttendu } from './premier-acces.service.ts';
export { lireJeton, signerJeton } from './jeton.service.ts';

export const accesModule: Module = {
  entities: [],
  resolvers: [AccesResolver, MoiResolver, AdministrationResolver, ModificationDAccesResolver],
  references: {},
};
