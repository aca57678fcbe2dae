import { useRef } from 'react';

/** A key nobody else makes; `randomUUID` is missing where the page is served without TLS. */
function creerCle(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where the keys of requests without an answer are kept, for as long as the tab. */
export const CLES = 'pass-numerique.cle ';

interface Gardee {
  readonly demande: string;
  readonly cle: string;
}

function lire(nom: string | null): Gardee | null {
  const lu: unknown = nom === null ? null : JSON.parse(sessionStorage.getItem(CLES + nom) ?? 'null');
  if (typeof lu !== 'object' || lu === null || !('demande' in lu) || !('cle' in lu)) return null;
  return { demande: String(lu.demande), cle: String(lu.cle) };
}

/**
 * One key for one request: kept while no answer has come, so that asking again after a cut does nothing twice;
 * another request, or one that was answered, takes another key. Under the name of a form whose draft is kept, the key outlives a
 * reload as the draft does.
 */
export function useCleIdempotence(nom: string | null = null) {
  const kept = useRef<Gardee | null | undefined>(undefined);
  const cleDe = (demande: object): string => {
    const text = JSON.stringify(demande);
    kept.current ??= lire(nom);
    if (kept.current?.demande !== text) kept.current = { demande: text, cle: creerCle() };
    if (nom !== null) sessionStorage.setItem(CLES + nom, JSON.stringify(kept.current));
    return kept.current.cle;
  };
  const repondu = (): void => {
    kept.current = null;
    if (nom !== null) sessionStorage.removeItem(CLES + nom);
  };
  return { cleDe, repondu };
}
