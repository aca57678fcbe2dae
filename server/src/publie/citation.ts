import { createHash } from 'node:crypto';

/** The same claim by the same source about the same thing on the same date is one claim. */
export const cleDe = (parties: readonly (string | null | undefined)[]): string =>
  createHash('sha256').update(JSON.stringify(parties)).digest('hex').slice(0, 32);

/** What a version says of a claim, by its columns. */
export const CONTENU = [
  'publie_le',
  'indicateur',
  'valeur_min',
  'valeur_max',
  'approximatif',
  'valeur_citee',
  'unite',
  'perimetre',
  'reserve',
  'source',
  'auteur',
  'rapprochement',
  'sans_rapprochement',
] as const;
