/**
 * Whom a root field answers, beyond the right it asks for: anyone; each its perimeter; each what it did itself, France everything;
 * France only; a structure that holds the pass as well; what a session says, a token having none; a structure what was done in
 * its places; a structure what is its own, France for others; the token of an embed, whatever
 * the role of who made it.
 */
export type Portee =
  | 'PUBLIQUE'
  | 'PERIMETRE'
  | 'SIENS'
  | 'FRANCE'
  | 'PORTEUR'
  | 'SESSION'
  | 'STRUCTURE'
  | 'SIENNE'
  | 'ENCART';

export interface Operation {
  readonly portee: Portee;
  /** The least that can be asked of it; `siren`, `code`, `lieu`… designate something inside or outside a perimeter. */
  readonly document: string;
}

export const operation = (portee: Portee, document: string): Operation => ({ portee, document });

export const MOTIF = 'cleIdempotence: $cle, motif: "essai"';
