export { LICENCE } from './catalogue.ts';
export { routesDeDiffusion } from './diffusion.http.ts';
