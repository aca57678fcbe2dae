export { routesDExportation } from './exportation.http.ts';
<<<<<<< HEAD
export { lireLesReglages } from './reglages.ts';
=======
export { exporterLaPage, refusDExport } from './envoi.ts';
export type { Executer } from './vue.ts';
>>>>>>> vue
