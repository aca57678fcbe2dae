export { exporterLaPage, refusDExport } from './envoi.ts';
export { routesDExportation } from './exportation.http.ts';
export { lireLesReglages } from './reglages.ts';
export { vueDe } from './registre.ts';
