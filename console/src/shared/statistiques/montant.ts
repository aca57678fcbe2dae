import { euros, type Langue, millions } from '../format.ts';

const UN_MILLION_D_EUROS = 100_000_000;

/** A headline amount: in millions when the whole it is part of counts in millions, so that parts add up by eye. */
export const montant = (centimes: number, langue: Langue, tout = centimes): string =>
  tout >= UN_MILLION_D_EUROS ? millions(centimes, langue) : euros(centimes, langue, 0);
