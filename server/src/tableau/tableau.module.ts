export { detail } from './detail.vue.ts';
export { indicateurs } from './indicateurs.vue.ts';
export { colonnesDemandees, indicateurDemande } from './tableau.lecture.ts';
export { tableau } from './tableau.vue.ts';
