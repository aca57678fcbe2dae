import type { EvenementSuivi } from '../fil/fil.module.ts';
import type { Actor } from '../shared/context.ts';
import { voitDesCollectivites } from '../shared/mur.ts';
import { ouvertATous } from './types/catalogue.rules.ts';

/** What decides of the events that a reader is told of. */
export interface Vue extends Pick<Actor, 'role' | 'perimeter'> {
  /** Codes of the départements whose places it hears of; `null` for all. */
  readonly departements: readonly string[] | null;
  readonly litLeJournal: boolean;
}

/** What an event says of whom it is for. */
type Concerne = Pick<EvenementSuivi, 'proprietaire' | 'type' | 'collectiviteId' | 'departements'>;

/**
 * Whether an event is for a reader. That of a collectivité is for who has it in their perimeter; that of places is as public
 * as they are, but for a token held to some départements; what is of neither is for who sees all of France, unless
 * anyone may read what it tells, and what is of the platform for those who read its journal besides.
 */
export function voitEvenement(
  { role, perimeter, departements, litLeJournal }: Vue,
  { proprietaire, type, collectiviteId, departements: touches }: Concerne,
): boolean {
  const voit = voitDesCollectivites(role);
  if (collectiviteId !== null) return voit && (perimeter === null || perimeter.includes(collectiviteId));
  if (proprietaire === 'labels' && touches.length > 0)
    return departementsVus(departements, touches).length > 0;
  return (
    voit &&
    departements === null &&
    (perimeter === null || ouvertATous(type)) &&
    (proprietaire !== 'plateforme' || litLeJournal)
  );
}

/** Of the départements that an event touches, those that a reader may hear of. */
export const departementsVus = (
  departements: Vue['departements'],
  touches: readonly string[],
): readonly string[] =>
  departements === null ? touches : touches.filter((code) => departements.includes(code));
