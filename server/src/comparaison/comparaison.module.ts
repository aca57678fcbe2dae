export { type CoteLu, lireLaComparaison } from './comparer.lecture.ts';
export { comparer } from './comparer.vue.ts';
export { cotesDe } from './cotes.ts';
