import { useSyncExternalStore } from 'react';
import type { Role } from '../graphql/graphql.ts';

/** On whose behalf the console reads; without one, it reads as the public. */
export interface Session {
  readonly role: Role;
  readonly perimetre: string;
  readonly jeton: string;
}

interface Etat {
  readonly session: Session | null;
  /** Whether the last session ended by itself, which has to be said. */
  readonly expiree: boolean;
}

const KEY = 'pass-numerique.session';
/** A declaration, since it is called while the module is still being read. */
function isSession(value: unknown): value is Session {
  if (typeof value !== 'object' || value === null) return false;
  return ['role', 'perimetre', 'jeton'].every((key) => typeof Reflect.get(value, key) === 'string');
}

const listeners = new Set<() => void>();
let etat: Etat = { session: read(), expiree: false };

function read(): Session | null {
  const text = globalThis.sessionStorage?.getItem(KEY);
  if (!text) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isSession(value) ? value : null;
  } catch {
    return null;
  }
}

function become(next: Etat): void {
  etat = next;
  if (next.session) sessionStorage.setItem(KEY, JSON.stringify(next.session));
  else sessionStorage.removeItem(KEY);
  for (const listener of listeners) listener();
}

export const lireSession = (): Session | null => etat.session;
export const ouvrirSession = ({ role, perimetre, jeton }: Session): void =>
  become({ session: { role, perimetre, jeton }, expiree: false });
export const fermerSession = (expiree = false): void => become({ session: null, expiree });

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useSession = (): Etat => useSyncExternalStore(subscribe, () => etat);
