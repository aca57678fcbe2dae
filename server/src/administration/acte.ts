import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import { type Noter, Refusee } from '../shared/operation.ts';
import { RefusDAdministration } from './administration.results.ts';

/** What an act on accounts and rights has in hand: who asks for it, its transaction, and the event that it will be. */
export interface Acte {
  readonly context: Context;
  readonly client: ClientBase;
  readonly noter: Noter;
}

/** An input apart from its key, which is the operation's. */
export type SansCle<Input> = Omit<Input, 'cleIdempotence'>;

/** Thrown to say no: nothing of the act remains. */
export const nonFait = (message: string): Refusee => new Refusee(new RefusDAdministration(message));
