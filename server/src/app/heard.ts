import type { Context } from '../shared/context.ts';

/** Whoever listens, as it was last verified. */
export interface Heard {
  readonly context: Context;
}

/** The reader as it is at each event, for what judges events by whoever it began for. */
export const asItIs = (listener: Heard): Context => ({
  ...listener.context,
  get actor() {
    return listener.context.actor;
  },
  get read() {
    return listener.context.read;
  },
});
