import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Trousseau } from './trousseau.ts';

const cleDeChiffrement = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'pass-numerique:coffre', 32));

/** Enciphers a text that must be read again, under the first key; `contexte` names what it belongs to, and it opens nowhere else. */
export function enfermer(trousseau: Trousseau, texte: string, contexte: string): string {
  const [cle] = trousseau();
  if (!cle) throw new Error('No key to encipher with');
  const iv = randomBytes(12);
  const chiffreur = createCipheriv('aes-256-gcm', cleDeChiffrement(cle.secret), iv);
  chiffreur.setAAD(Buffer.from(contexte));
  const corps = Buffer.concat([chiffreur.update(texte, 'utf8'), chiffreur.final()]);
  const parties = [iv, chiffreur.getAuthTag(), corps].map((partie) => partie.toString('base64url'));
  return [cle.id, ...parties].join('.');
}

/** What was enciphered, by the key that did it; `null` when that key is gone, or what is kept was altered. */
export function ouvrir(trousseau: Trousseau, chiffre: string, contexte: string): string | null {
  const [id, ...parties] = chiffre.split('.');
  const [iv, sceau, corps] = parties.map((partie) => Buffer.from(partie, 'base64url'));
  const cle = trousseau().find((une) => une.id === id);
  if (!cle || !iv || !sceau || !corps) return null;
  try {
    const dechiffreur = createDecipheriv('aes-256-gcm', cleDeChiffrement(cle.secret), iv, {
      authTagLength: 16,
    });
    dechiffreur.setAAD(Buffer.from(contexte));
    dechiffreur.setAuthTag(sceau);
    return Buffer.concat([dechiffreur.update(corps), dechiffreur.final()]).toString('utf8');
  } catch {
    return null;
  }
}
