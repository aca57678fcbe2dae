export { routesDeDiffusion } from './diffusion.http.ts';
