export { collectivites } from './collectivites.vue.ts';
export { commandes } from './commandes.vue.ts';
export { enAvance } from './en-avance.ts';
export { filtreDesLieux, lieux } from './lieux.vue.ts';
export { vueDeListe } from './listes.ts';
export { publies } from './publies.vue.ts';
