import { aLeDroit } from '../acces/acces.module.ts';
import type { Actor } from '../shared/context.ts';
import { voitDesCollectivites } from '../shared/mur.ts';
import type { EvenementSuivi } from './evenement.ts';

/** What decides of the events that a reader is told of. */
export interface Vue extends Pick<Actor, 'role' | 'perimeter'> {
  /** Codes of the départements whose places it hears of; `null` for all. */
  readonly departements: readonly string[] | null;
  readonly litLeJournal: boolean;
}

/** What an event says of whom it is for. */
type Concerne = Pick<EvenementSuivi, 'proprietaire' | 'collectiviteId' | 'departements'>;

/**
 * Whether an event is for a reader. That of a collectivité is for who has it in their perimeter; that of places is as public
 * as they are, but for a token held to some départements; what is of neither is for who sees all of France, and what is
 * of the platform for those who read its journal besides.
 */
export function voitEvenement(
  { role, perimeter, departements, litLeJournal }: Vue,
  { proprietaire, collectiviteId, departements: touches }: Concerne,
): boolean {
  const voit = voitDesCollectivites(role);
  if (collectiviteId !== null) return voit && (perimeter === null || perimeter.includes(collectiviteId));
  if (proprietaire === 'labels' && touches.length > 0)
    return departements === null || touches.some((code) => departements.includes(code));
  return (
    voit && perimeter === null && departements === null && (proprietaire !== 'plateforme' || litLeJournal)
  );
}

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
