import { JourImpossible } from '../remise/remise.module.ts';
import type { Context } from '../shared/context.ts';
import { jourRefuse } from '../shared/jour.rules.ts';

/** The day of a fact as it is asked, today by default; the refusal of a day that cannot be. */
export function jourDe(demande: string | undefined, { today }: Context): string | JourImpossible {
  const jour = demande ?? today;
  const impossible = jourRefuse(jour, today);
  return impossible ? new JourImpossible(jour, impossible) : jour;
}
