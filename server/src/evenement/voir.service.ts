import { aLeDroit } from '../acces/acces.module.ts';
import type { EvenementSuivi } from '../fil/fil.module.ts';
import type { Actor } from '../shared/context.ts';
import { voitEvenement, type Vue } from './voir.rules.ts';

/** What a reader may be told of, by what its rights are now. */
export const vueDe = ({ role, perimeter, jeton }: Actor): Vue => ({
  role,
  perimeter,
  departements: jeton?.departements ?? null,
  litLeJournal: aLeDroit(role, 'LIRE_JOURNAL'),
});

/** Whether an event is for this reader. */
export const voit = (actor: Actor, evenement: EvenementSuivi): boolean =>
  voitEvenement(vueDe(actor), evenement);
