import { operation, type Operation } from './operation.ts';

/** A use of every root field of the rooms of places and labels. */
export const OPERATIONS_DES_LIEUX: Readonly<Record<string, Operation>> = {
  carteDesLieux: operation('PUBLIQUE', '{ carteDesLieux { sansPosition } }'),
};
