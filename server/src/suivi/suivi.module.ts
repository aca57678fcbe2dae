export { cohortes } from './cohortes.vue.ts';
export { courbes } from './courbes.vue.ts';
export { triangle } from './triangle.vue.ts';
