import { useRef } from 'react';

/** A key nobody else makes; `randomUUID` is missing where the page is served without TLS. */
function creerCle(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * One key for one request: kept while no answer has come, so that asking again after a cut does nothing twice;
 * another request, or one that was answered, takes another key.
 */
export function useCleIdempotence() {
  const kept = useRef<{ readonly demande: string; readonly cle: string } | null>(null);
  const cleDe = (demande: object): string => {
    const text = JSON.stringify(demande);
    if (kept.current?.demande !== text) kept.current = { demande: text, cle: creerCle() };
    return kept.current.cle;
  };
  const repondu = (): void => {
    kept.current = null;
  };
  return { cleDe, repondu };
}
