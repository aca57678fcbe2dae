import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ServiceRendu } from '../graphql/graphql.ts';

/** A use entered on this device and not answered yet, or refused: the number is forgotten as soon as it is answered. */
export interface UsageGarde {
  readonly cle: string;
  /** On whose behalf it was entered: another reader neither sees nor sends it. */
  readonly lecteur: string;
  readonly appareil: string;
  readonly numero: string;
  readonly fin: string;
  readonly lieu: string;
  readonly service: ServiceRendu;
  readonly minutes: number | null;
  readonly prixCentimes: number;
  readonly saisieA: string;
  readonly signature: string;
  /** Why it was refused, as the API wrote it; `null` while it waits. */
  readonly refus: string | null;
}

/** This device, for one reader: its private key cannot be read, only used. */
export interface AppareilGarde {
  readonly lecteur: string;
  readonly id: string;
  readonly nom: string;
  readonly cle: CryptoKey;
}

/** What the counter needs to open without the register. */
export interface Contexte {
  readonly quoi: 'dernier';
  readonly lecteur: string;
  readonly lieux: readonly { readonly id: string; readonly nom: string; readonly communeNom: string }[];
}

interface Schema extends DBSchema {
  usages: { key: string; value: UsageGarde };
  appareils: { key: string; value: AppareilGarde };
  contexte: { key: string; value: Contexte };
}

const NOM = 'pass-numerique-guichet';

let ouverte: Promise<IDBPDatabase<Schema>> | null = null;

/** Opened once; a device that keeps nothing (private browsing) fails here, and the counter says so. */
function base(): Promise<IDBPDatabase<Schema>> {
  ouverte ??= openDB<Schema>(NOM, 1, {
    upgrade(db) {
      db.createObjectStore('usages', { keyPath: 'cle' });
      db.createObjectStore('appareils', { keyPath: 'lecteur' });
      db.createObjectStore('contexte', { keyPath: 'quoi' });
    },
  });
  ouverte.catch(() => {
    ouverte = null;
  });
  return ouverte;
}

const ecouteurs = new Set<() => void>();

/** Calls back whenever what is kept has changed. */
export function suivre(ecouteur: () => void): () => void {
  ecouteurs.add(ecouteur);
  return () => void ecouteurs.delete(ecouteur);
}

const prevenir = (): void => {
  for (const ecouteur of ecouteurs) ecouteur();
};

/** Written on the disk before anyone is told that it is kept. */
export async function garder(usage: UsageGarde): Promise<void> {
  const db = await base();
  const transaction = db.transaction('usages', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(usage), transaction.done]);
  prevenir();
}

/** What a reader entered here, the oldest first. */
export async function gardes(lecteur: string): Promise<readonly UsageGarde[]> {
  const tous = await (await base()).getAll('usages');
  return tous
    .filter((usage) => usage.lecteur === lecteur)
    .toSorted((a, b) => (a.saisieA < b.saisieA ? -1 : 1));
}

/** Answered, or given up by who entered it. */
export async function effacer(cle: string): Promise<void> {
  await (await base()).delete('usages', cle);
  prevenir();
}

/** Refused for good: the reason stays, the number goes. */
export const refuser = (usage: UsageGarde, refus: string): Promise<void> =>
  garder({ ...usage, refus, numero: '', signature: '' });

export const appareilDe = async (lecteur: string): Promise<AppareilGarde | null> =>
  (await (await base()).get('appareils', lecteur)) ?? null;

export async function garderLAppareil(appareil: AppareilGarde): Promise<void> {
  await (await base()).put('appareils', appareil);
  prevenir();
}

export async function oublierLAppareil(lecteur: string): Promise<void> {
  await (await base()).delete('appareils', lecteur);
  prevenir();
}

export async function garderLeContexte(contexte: Omit<Contexte, 'quoi'>): Promise<void> {
  await (await base()).put('contexte', { quoi: 'dernier', ...contexte });
}

export const dernierContexte = async (): Promise<Contexte | null> =>
  (await (await base()).get('contexte', 'dernier')) ?? null;

export const oublierLeContexte = async (): Promise<void> => (await base()).delete('contexte', 'dernier');
