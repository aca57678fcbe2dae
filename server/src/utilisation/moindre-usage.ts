import { aLeDroit } from '../acces/acces.module.ts';
import type { Context } from '../shared/context.ts';

/** The least number of uses of a place that a reader is told: who may open them all is told any. */
export const moindreUsageDit = ({ actor, settings }: Pick<Context, 'actor' | 'settings'>): number =>
  aLeDroit(actor.role, 'LIRE_DETAIL') && actor.perimeter === null ? 1 : settings.seuils.personnes;
