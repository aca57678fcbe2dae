export { routesDExportation } from './exportation.http.ts';
export { lireLesReglages } from './reglages.ts';
export { exporterLaPage, refusDExport } from './envoi.ts';
export type { Executer } from './vue.ts';
