export { importDesLieux } from './lieu.import.ts';
