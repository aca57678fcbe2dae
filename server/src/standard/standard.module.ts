export { valeurPubliee, VOCABULAIRES } from './vocabulaires.rules.ts';
export { importDesLieux } from './lieu.import.ts';
export { libellePublie, publie } from './publication.sql.ts';
export { TELEPHONE_DU_STANDARD } from './telephone.rules.ts';
