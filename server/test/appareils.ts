import { randomUUID, webcrypto } from 'node:crypto';
import type { Actor } from '../src/shared/context.ts';
import { texteSigne, type UsageSigne } from '../src/guichet/signature.service.ts';
import type { Harness } from './harness.ts';
import { LIEU } from './monde.ts';

export interface LigneEnvoyee extends Omit<UsageSigne, 'appareil'> {
  readonly signature: string;
}

/** A phone of a counter: what WebCrypto does there is done here by the same interface. */
export interface AppareilDEssai {
  readonly id: string;
  /** A use as it is entered, signed at once. */
  signer(changes: Partial<UsageSigne> & { readonly numero: string }): Promise<LigneEnvoyee>;
}

const ENREGISTRER = `mutation ($input: EnregistrerAppareilInput!) {
  enregistrerAppareil(input: $input) { ... on AppareilEnregistre { appareil } ... on Refus { message } } }`;

/** Registers a new phone for who acts. */
export async function nouvelAppareil(harness: Harness, qui: Actor): Promise<AppareilDEssai> {
  const { subtle } = webcrypto;
  const { publicKey, privateKey } = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ]);
  const { x, y } = await subtle.exportKey('jwk', publicKey);
  const input = { cleIdempotence: randomUUID(), nom: 'Téléphone de l’accueil', clePublique: { x, y } };
  const { enregistrerAppareil } = await harness.execute<{ enregistrerAppareil: { appareil: string } }>(
    ENREGISTRER,
    { input },
    qui,
  );
  const id = enregistrerAppareil.appareil;
  return {
    id,
    async signer(changes) {
      const usage = {
        appareil: id,
        cle: randomUUID(),
        lieu: LIEU,
        service: 'DECOUVRIR',
        minutes: 60,
        prixCentimes: 1000,
        saisieA: '2026-09-14T09:30:00.000Z',
        ...changes,
      };
      const texte = new TextEncoder().encode(texteSigne(usage));
      const signature = await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, texte);
      const { appareil: _, ...ligne } = usage;
      return { ...ligne, signature: Buffer.from(signature).toString('base64url') };
    },
  };
}
