export { routesDExportation } from './exportation.http.ts';
export { lireLesReglages } from './reglages.ts';
