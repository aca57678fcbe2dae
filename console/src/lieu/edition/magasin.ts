import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { BROUILLONS } from '../../shared/brouillons.ts';
import type { Conflit } from './conflit.ts';
import type { Saisie } from './saisie.ts';

/** What someone was writing of a place, with the version they started from; a conflict met on the way stays with it. */
export interface Brouillon {
  readonly cle: string;
  readonly version: number;
  readonly depart: Saisie;
  readonly saisie: Saisie;
  readonly motif: string;
  readonly conflit: Conflit | null;
  readonly modifieA: number;
}

/** A draft before it is kept: the day is that of its keeping. */
export type Ecriture = Omit<Brouillon, 'modifieA'>;

interface Schema extends DBSchema {
  brouillons: { key: string; value: Brouillon };
}

const TRENTE_JOURS = 30 * 24 * 3600 * 1000;

let ouverte: Promise<IDBPDatabase<Schema>> | null = null;

/** Opened once; it gives way to whoever erases the drafts, as leaving the register does. */
function base(): Promise<IDBPDatabase<Schema>> {
  ouverte ??= openDB<Schema>(BROUILLONS, 1, {
    upgrade(db) {
      db.createObjectStore('brouillons', { keyPath: 'cle' });
    },
    blocking(_version, _suivante, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      ouverte = null;
    },
  });
  ouverte.catch(() => {
    ouverte = null;
  });
  return ouverte;
}

/** A draft is of one account and one place: nobody reads another's. */
export const cleDuBrouillon = (compte: string, lieu: string): string => `${compte} ${lieu}`;

export async function brouillonDe(cle: string): Promise<Brouillon | null> {
  const db = await base();
  const garde = await db.get('brouillons', cle);
  if (!garde) return null;
  if (Date.now() - garde.modifieA < TRENTE_JOURS) return garde;
  await db.delete('brouillons', cle);
  return null;
}

export async function garderLeBrouillon(brouillon: Ecriture): Promise<void> {
  await (await base()).put('brouillons', { ...brouillon, modifieA: Date.now() });
}

export async function effacerLeBrouillon(cle: string): Promise<void> {
  await (await base()).delete('brouillons', cle);
}
