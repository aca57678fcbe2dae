export { routesDExportation } from './exportation.http.ts';
