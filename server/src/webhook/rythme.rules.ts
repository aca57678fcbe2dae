/** Seconds before the second try; each wait is four times the one before, up to six hours. */
const PREMIERE = 5;
const FACTEUR = 4;
const AU_PLUS = 6 * 3600;
/** Waits are spread by a fifth on each side, so that targets that fell together do not come back together. */
const ECART = 0.2;

/** Tries of an event before it is set aside: the last one comes some eight hours after the first. */
export const ESSAIS = 8;

/** Seconds to wait after so many failed tries; what the target asks for is honoured within the longest wait. */
export function attenteApres(essais: number, hasard: number, demandee: number | null): number {
  const usuelle = Math.min(PREMIERE * FACTEUR ** (essais - 1), AU_PLUS);
  const etalee = usuelle * (1 - ECART + 2 * ECART * hasard);
  return Math.min(Math.max(etalee, demandee ?? 0), AU_PLUS * (1 + ECART));
}

/** Seconds asked for by Retry-After, as a number or a date; `null` when it says neither. */
export function lireRetryAfter(texte: string | undefined, maintenant: Date): number | null {
  const dit = texte?.trim() ?? '';
  if (/^\d{1,9}$/u.test(dit)) return Number(dit);
  const instant = /[a-z]/iu.test(dit) ? Date.parse(dit) : Number.NaN;
  return Number.isNaN(instant) ? null : Math.max(0, Math.ceil((instant - maintenant.getTime()) / 1000));
}

/** What an answer means for the event that was sent. */
export type Issue = 'ACCEPTE' | 'A_REFAIRE' | 'ARRET';

/** Accepted by any 2xx; 410 says that nobody listens there any more; anything else is tried again. */
export function issueDe(statut: number | null): Issue {
  if (statut !== null && statut >= 200 && statut < 300) return 'ACCEPTE';
  return statut === 410 ? 'ARRET' : 'A_REFAIRE';
}

/** Why an answer was no acceptance, in words; nothing of what the target wrote is repeated. */
export function raisonDe(statut: number): string | null {
  if (issueDe(statut) === 'ACCEPTE') return null;
  if (statut === 410) return 'La cible répond qu’elle n’existe plus (410).';
  if (statut >= 300 && statut < 400)
    return `La cible renvoie ailleurs (${statut}) : les redirections ne sont pas suivies.`;
  if (statut === 429) return 'La cible demande de ralentir (429).';
  return `La cible a répondu ${statut} ; un statut de 200 à 299 est attendu.`;
}
