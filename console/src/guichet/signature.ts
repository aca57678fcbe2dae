import type { UsageGarde } from './magasin.ts';

const ALGORITHME = { name: 'ECDSA', namedCurve: 'P-256' } as const;

export type UsageASigner = Omit<UsageGarde, 'signature' | 'refus' | 'fin' | 'lecteur'>;

/** The text under the signature, as the register reads it again: a line for each value. */
const texteSigne = (usage: UsageASigner): string =>
  [
    'pass-numerique.utilisation.1',
    usage.appareil,
    usage.cle,
    usage.numero,
    usage.lieu,
    usage.service,
    usage.minutes ?? '',
    usage.prixCentimes,
    usage.saisieA,
  ].join('\n');

/** A browser signs only on a page that nobody could have changed on its way: https, or this machine. */
export const peutSigner = (): boolean => typeof crypto.subtle === 'object';

/** A key that this device uses and nobody reads, and its public half. */
export async function nouvelleCle(): Promise<{
  readonly privee: CryptoKey;
  readonly publique: { readonly x: string; readonly y: string };
}> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(ALGORITHME, false, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  return { privee: privateKey, publique: { x, y } };
}

/** Signs a use at the moment of its entry. */
export async function signer(cle: CryptoKey, usage: UsageASigner): Promise<string> {
  const texte = new TextEncoder().encode(texteSigne(usage));
  const octets = await crypto.subtle.sign({ ...ALGORITHME, hash: 'SHA-256' }, cle, texte);
  const binaire = String.fromCharCode(...new Uint8Array(octets));
  return btoa(binaire).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
