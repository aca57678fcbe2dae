import { useSyncExternalStore } from 'react';

/** Since when the register cannot be reached from here, by the clock of the device; `null` when it can. */
let coupeDepuis: number | null = null;
/** When the first sign came, while it is being made sure of. */
let soupcon: number | null = null;
let essais = 0;
let prochain: ReturnType<typeof setTimeout> | undefined;
const ecouteurs = new Set<() => void>();
const retours = new Set<() => void>();

const SONDE = '/sante/vive';
const ATTENTE = 5000;
/** A server that starts again is not a cut. */
const CERTITUDE = 2000;
const ESPACE = 10_000;

function changer(depuis: number | null): void {
  soupcon = null;
  if (depuis === null) {
    clearTimeout(prochain);
    essais = 0;
  }
  if ((depuis === null) === (coupeDepuis === null)) return;
  coupeDepuis = depuis;
  for (const ecouteur of ecouteurs) ecouteur();
  if (depuis !== null) return;
  for (const retour of retours) retour();
  retours.clear();
}

/** The register answered: what waited for it goes on. */
export function noterLaLiaison(): void {
  if (coupeDepuis !== null || soupcon !== null) changer(null);
}

/** A request met no register: it is made sure of before it is said. */
export function soupconnerUneCoupure(): void {
  if (soupcon !== null || coupeDepuis !== null) return;
  soupcon = Date.now();
  if (navigator.onLine) void sonder();
  else changer(soupcon);
}

/** Asks the process alone, again and again until it answers. */
async function sonder(): Promise<void> {
  clearTimeout(prochain);
  const vive = await fetch(SONDE, { cache: 'no-store', signal: AbortSignal.timeout(ATTENTE) }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (vive) {
    noterLaLiaison();
    return;
  }
  if (soupcon !== null && Date.now() - soupcon >= CERTITUDE) changer(soupcon);
  essais += 1;
  prochain = setTimeout(() => void sonder(), Math.min(1000 * 2 ** (essais - 1), ESPACE));
}

/** Done once, when the register answers again; gives how to forget it. */
export function auRetour(faire: () => void): () => void {
  retours.add(faire);
  return () => void retours.delete(faire);
}

export const estCoupe = (): boolean => coupeDepuis !== null;

addEventListener('offline', () => changer(coupeDepuis ?? Date.now()));
addEventListener('online', () => void sonder());
if (!navigator.onLine) changer(Date.now());

const suivre = (ecouteur: () => void) => {
  ecouteurs.add(ecouteur);
  return () => void ecouteurs.delete(ecouteur);
};

/** Since when one is cut off, as an instant. */
export const useCoupeDepuis = (): number | null => useSyncExternalStore(suivre, () => coupeDepuis);
