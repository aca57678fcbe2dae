export { routesDExportation } from './exportation.http.ts';
export { exporterLaPage, refusDExport } from './envoi.ts';
export { lireLesReglages } from './reglages.ts';
export type { Executer } from './vue.ts';
