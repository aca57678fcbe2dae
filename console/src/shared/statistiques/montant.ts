import { euros, type Langue, millions } from '../format.ts';

const CENT_MILLE_EUROS = 10_000_000;

/** A headline amount: in millions, unless that would round it away. */
export const montant = (centimes: number, langue: Langue): string =>
  centimes >= CENT_MILLE_EUROS ? millions(centimes, langue) : euros(centimes, langue, 0);
