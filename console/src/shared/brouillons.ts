import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { useSyncExternalStore } from 'react';

/** Where drafts are kept in this browser. */
const BROUILLONS = 'pass-numerique-brouillons';

/** A request that left, until it is answered: asked again, it has the same key and is not done twice. */
export interface Envoi {
  readonly demande: string;
  readonly cleIdempotence: string;
}

/** What is kept of a form: a draft is of one account, nobody reads another's. */
export interface Garde {
  /** The account, then what it is a draft of. */
  readonly cle: string;
  readonly modifieA: number;
  /** What was sent of it without an answer. */
  readonly envoi?: Envoi | null;
}

interface Schema extends DBSchema {
  brouillons: { key: string; value: Garde };
}

const TRENTE_JOURS = 30 * 24 * 3600 * 1000;
const SEPARATEUR = ' ';

let ouverte: Promise<IDBPDatabase<Schema>> | null = null;
const ecouteurs = new Set<() => void>();
/** Those of who reads, as they were last written here: a form knows at once whether it has one. */
let gardes: ReadonlyMap<string, Garde> = new Map();

function noter(change: (siens: Map<string, Garde>) => void): void {
  const siens = new Map(gardes);
  change(siens);
  gardes = siens;
  for (const ecouteur of ecouteurs) ecouteur();
}

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

/** The name of a draft among those of an account. */
export const cleDeBrouillon = (compte: string, quoi: string): string => `${compte}${SEPARATEUR}${quoi}`;

const estPerime = ({ modifieA }: Garde): boolean => Date.now() - modifieA >= TRENTE_JOURS;

/** Reads what an account keeps here, and forgets what it kept too long. */
export async function chargerLesBrouillons(compte: string): Promise<void> {
  const db = await base();
  const tous = await db.getAll('brouillons');
  await Promise.all(tous.filter(estPerime).map(({ cle }) => db.delete('brouillons', cle)));
  const siens = tous.filter((un) => !estPerime(un) && un.cle.startsWith(compte + SEPARATEUR));
  noter((connus) => {
    for (const cle of connus.keys()) if (!cle.startsWith(compte + SEPARATEUR)) connus.delete(cle);
    // What was written while they were read is newer.
    for (const un of siens) if (!connus.has(un.cle)) connus.set(un.cle, un);
  });
}

/** A draft as it is kept; `null` when there is none. */
export async function lireLeBrouillon(cle: string): Promise<Garde | null> {
  const db = await base();
  const garde = await db.get('brouillons', cle);
  if (!garde) return null;
  if (!estPerime(garde)) return garde;
  await effacerLeBrouillon(cle);
  return null;
}

/** Keeps what is given of a draft; what was kept of it otherwise stays. */
export async function garderLeBrouillon<Brouillon extends Garde>(
  brouillon: Omit<Brouillon, 'modifieA'>,
): Promise<void> {
  const garde = { ...brouillon, modifieA: Date.now() };
  noter((siens) => siens.set(garde.cle, { ...siens.get(garde.cle), ...garde }));
  const { store } = (await base()).transaction('brouillons', 'readwrite');
  await store.put({ ...(await store.get(garde.cle)), ...garde });
}

/** The request is answered: what is still being written keeps no key, and what was only sent is a draft no more. */
export async function oublierLEnvoi(cle: string): Promise<void> {
  const garde = gardes.get(cle);
  if (!garde) return;
  const ecrit = Object.keys(garde).some((champ) => !['cle', 'modifieA', 'envoi'].includes(champ));
  await (ecrit ? garderLeBrouillon({ cle, envoi: null }) : effacerLeBrouillon(cle));
}

export async function effacerLeBrouillon(cle: string): Promise<void> {
  if (gardes.has(cle)) noter((siens) => siens.delete(cle));
  await (await base()).delete('brouillons', cle);
}

/** Erases all that was written here, by whoever leaves the register. */
export function oublierLesBrouillons(): void {
  noter((siens) => siens.clear());
  globalThis.indexedDB?.deleteDatabase(BROUILLONS);
}

/** A draft that is known to be kept, without waiting for the disk. */
export const brouillonConnu = (cle: string): Garde | null => gardes.get(cle) ?? null;

export const suivreLesBrouillons = (ecouteur: () => void) => {
  ecouteurs.add(ecouteur);
  return () => void ecouteurs.delete(ecouteur);
};

/** How many drafts who reads has here. */
export const useNombreDeBrouillons = (): number =>
  useSyncExternalStore(suivreLesBrouillons, () => gardes.size);
