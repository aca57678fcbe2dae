/** The public pages, and the open data page: rendered by the server, for citizens. */
export { routesDeLaVitrine } from './vitrine.http.tsx';
