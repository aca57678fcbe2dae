import { JourImpossible } from '../remise/remise.module.ts';
import type { Context } from '../shared/context.ts';
import { jourRefuse } from '../shared/jour.rules.ts';
import { cleConnue } from '../shared/operation.ts';

/**
 * The day of a fact as it is asked, today by default; the refusal of a day that cannot be, unless it was done under this key:
 * what is asked again is answered as before, however late.
 */
export async function jourDe(
  demande: string | undefined,
  cle: string,
  context: Context,
): Promise<string | JourImpossible> {
  const { today } = context;
  const jour = demande ?? today;
  const impossible = jourRefuse(jour, today);
  return impossible && !(await cleConnue(context, 'pass', cle)) ? new JourImpossible(jour, impossible) : jour;
}
