import type { Exigence } from './acces.rules.ts';

/** Tokens, webhooks, embeds and the contract of the API: for those who connect something of theirs to the register. */
export const EXIGENCES_DE_L_INTEGRATION: Readonly<Record<string, Exigence | null>> = {
  // What one may ask is said to whoever asks: the schema is published with the code.
  DroitDemande: null,
  DroitDuSchema: null,
  PorteeDOperation: null,
};
