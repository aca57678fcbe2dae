import { useEffect, useState, useSyncExternalStore } from 'react';

/** What is known of the streams of this window. */
interface Etat {
  /** Streams that the page listens to. */
  readonly suivis: number;
  /** Of them, those that the server answers. */
  readonly ouverts: number;
  /** Whether the reader stopped them. */
  readonly suspendu: boolean;
}

const CLE = 'pass-numerique.direct';
const ecouteurs = new Set<() => void>();
const pauses = new Set<(suspendu: boolean) => void>();
const reprises = new Set<() => void>();
let etat: Etat = { suivis: 0, ouverts: 0, suspendu: localStorage.getItem(CLE) === 'suspendu' };
let entenduLe = 0;
let ecritLe = 0;

function changer(change: Partial<Etat>): void {
  etat = { ...etat, ...change };
  for (const ecouteur of ecouteurs) ecouteur();
}

/** A stream begins to be listened to; gives how it says that it is answered, or not, and that it is over. */
export function suivre(): { readonly repond: (oui: boolean) => void; readonly finir: () => void } {
  let ouvert = false;
  changer({ suivis: etat.suivis + 1 });
  const repond = (oui: boolean): void => {
    if (oui === ouvert) return;
    ouvert = oui;
    changer({ ouverts: etat.ouverts + (oui ? 1 : -1) });
  };
  return {
    repond,
    finir: () => {
      repond(false);
      changer({ suivis: etat.suivis - 1 });
    },
  };
}

/** Something came from the server, be it only a beat. */
export function entendre(): void {
  entenduLe = Date.now();
}

const entenduDepuis = (): number => Date.now() - entenduLe;

/** This window wrote something: what comes back of it need not be said to who did it. */
export function ecrire(): void {
  ecritLe = Date.now();
}

const A_MOI = 3000;
export const vientDeMoi = (): boolean => Date.now() - ecritLe < A_MOI;

/** Stops what changes by itself, or lets it again; kept on the device. */
export function suspendre(suspendu: boolean): void {
  localStorage.setItem(CLE, suspendu ? 'suspendu' : 'suivi');
  changer({ suspendu });
  for (const pause of pauses) pause(suspendu);
}

export const estSuspendu = (): boolean => etat.suspendu;

/** Tells of each pause and of its end; gives how to stop. */
export function observerLaPause(pause: (suspendu: boolean) => void): () => void {
  pauses.add(pause);
  return () => void pauses.delete(pause);
}

/** What was missed cannot be told one by one: pages read again. */
export function reprendre(): void {
  for (const reprise of reprises) reprise();
}

export function useReprise(relire: () => void): void {
  useEffect(() => {
    reprises.add(relire);
    return () => void reprises.delete(relire);
  }, [relire]);
}

const abonner = (ecouteur: () => void) => {
  ecouteurs.add(ecouteur);
  return () => void ecouteurs.delete(ecouteur);
};

export const useDirect = (): Etat => useSyncExternalStore(abonner, () => etat);

/** Seconds since something came, told again every second while someone looks. */
export function useSilence(): number {
  const [silence, setSilence] = useState(() => Math.floor(entenduDepuis() / 1000));
  useEffect(() => {
    const minuterie = setInterval(() => setSilence(Math.floor(entenduDepuis() / 1000)), 1000);
    return () => clearInterval(minuterie);
  }, []);
  return silence;
}

/** Beyond it, what is shown may be old, and that is said loudly. */
export const ANCIEN = 60;
const RONDE = 10_000;

interface Ancien {
  readonly depuis: number;
  readonly maintenant: number;
  readonly suspendu: boolean;
}

/** Since when a page that follows what changes has heard nothing, past a minute; `null` for one that is told. */
export function useAncien(): Ancien | null {
  const { suivis, suspendu } = useDirect();
  const [maintenant, setMaintenant] = useState(() => Date.now());
  useEffect(() => {
    const minuterie = setInterval(() => setMaintenant(Date.now()), RONDE);
    return () => clearInterval(minuterie);
  }, []);
  const ancien = suivis > 0 && entenduLe > 0 && maintenant - entenduLe >= ANCIEN * 1000;
  return ancien ? { depuis: entenduLe, maintenant, suspendu } : null;
}
