import { useRef } from 'react';
import { brouillonConnu, type Envoi, garderLeBrouillon, oublierLEnvoi } from './brouillons.ts';

/** A key nobody else makes; `randomUUID` is missing where the page is served without TLS. */
function creerCle(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * One key for one request: kept while no answer has come, so that asking again after a cut does nothing twice;
 * another request, or one that was answered, takes another key. Under the key of a draft, it is kept with the draft and goes with it.
 */
export function useCleIdempotence(brouillon: string | null = null) {
  const envoi = useRef<Envoi | null>(null);
  const cleDe = (demande: object): string => {
    const text = JSON.stringify(demande);
    envoi.current ??= (brouillon === null ? null : brouillonConnu(brouillon)?.envoi) ?? null;
    if (envoi.current?.demande !== text) envoi.current = { demande: text, cleIdempotence: creerCle() };
    return envoi.current.cleIdempotence;
  };
  /** The same, once the key is where it outlives the page. */
  const cleGardeeDe = async (demande: object): Promise<string> => {
    const cleIdempotence = cleDe(demande);
    // A browser that keeps nothing (private browsing) still lets one send.
    if (brouillon !== null)
      await garderLeBrouillon({ cle: brouillon, envoi: envoi.current }).catch(() => undefined);
    return cleIdempotence;
  };
  const repondu = (): void => {
    envoi.current = null;
    if (brouillon !== null) oublierLEnvoi(brouillon).catch(() => undefined);
  };
  return { cleDe, cleGardeeDe, repondu };
}
