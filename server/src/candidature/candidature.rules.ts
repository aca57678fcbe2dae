import type { ActeDeCandidature, EtatDeCandidature } from './candidature.types.ts';

/** States in which a candidature still waits for something. */
const OUVERTES: readonly EtatDeCandidature[] = ['DEPOSEE', 'PIECES_DEMANDEES', 'PIECES_VERSEES', 'INSTRUITE'];

/** From which states each act may be done. */
const DEPUIS: Readonly<Record<Exclude<ActeDeCandidature, 'REPRISE'>, readonly EtatDeCandidature[]>> = {
  PIECES_DEMANDEES: OUVERTES,
  PIECE_VERSEE: OUVERTES,
  INSTRUITE: ['DEPOSEE', 'PIECES_VERSEES'],
  ACCEPTEE: ['INSTRUITE'],
  REFUSEE: OUVERTES,
  ABANDONNEE: OUVERTES,
};

const EN_MOTS: Readonly<Record<EtatDeCandidature, string>> = {
  DEPOSEE: 'est déposée',
  PIECES_DEMANDEES: 'attend les pièces demandées',
  PIECES_VERSEES: 'a reçu ses pièces',
  INSTRUITE: 'est instruite',
  ACCEPTEE: 'est acceptée',
  REFUSEE: 'est refusée',
  ABANDONNEE: 'est abandonnée',
};

/** Why an act cannot be done in a state, and what was expected; `null` when it can. */
export function acteEmpeche(
  acte: Exclude<ActeDeCandidature, 'REPRISE'>,
  etat: EtatDeCandidature,
): string | null {
  if (DEPUIS[acte].includes(etat)) return null;
  const attendues = DEPUIS[acte].map((un) => `« ${EN_MOTS[un]} »`).join(' ou ');
  return `La candidature ${EN_MOTS[etat]} : une candidature qui ${attendues} est attendue.`;
}

/** Acts that are told to the place with their reason. */
export const demandeUnMotif = (acte: ActeDeCandidature): boolean =>
  acte === 'PIECES_DEMANDEES' || acte === 'REFUSEE' || acte === 'ABANDONNEE';
