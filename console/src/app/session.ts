import { useSyncExternalStore } from 'react';
import type { RegistreQuery } from '../graphql/graphql.ts';

/** Who reads, as the register last said. */
type Lecteur = Pick<RegistreQuery['registre'], 'compte' | 'role' | 'perimetre' | 'lectureSeule'>;

interface Etat {
  /** Grows when someone else reads: what was read before is then forgotten. */
  readonly lecteur: number;
  /** Whether the last session ended by itself, which has to be said. */
  readonly expiree: boolean;
}

/** That this tab was logged in: the cookie itself cannot be seen from here. */
const KEY = 'pass-numerique.connecte';

const listeners = new Set<() => void>();
let etat: Etat = { lecteur: 0, expiree: false };
let qui: string | null = null;

/** Notes who the register says is reading; a session that ended, or became another, starts a new memory. */
export function noterLeLecteur({ compte, role, perimetre, lectureSeule }: Lecteur): void {
  const ici = JSON.stringify([compte, role, perimetre, lectureSeule]);
  const autre = qui !== null && qui !== ici;
  const finie = compte === null && sessionStorage.getItem(KEY) !== null;
  qui = ici;
  if (compte === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, 'oui');
  const expiree = finie || (compte === null && etat.expiree);
  if (!autre && expiree === etat.expiree) return;
  etat = { lecteur: etat.lecteur + (autre ? 1 : 0), expiree };
  for (const listener of listeners) listener();
}

/** A session that one closes oneself has not ended by itself. */
export const oublierLaSession = (): void => sessionStorage.removeItem(KEY);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useSession = (): Etat => useSyncExternalStore(subscribe, () => etat);
