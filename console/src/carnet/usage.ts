import { reconnaitre } from '../shared/numero.ts';
import { lireCentimes, lireMinutes } from '../shared/saisie.ts';

/** What someone typed to use a pass. */
export interface Saisie {
  readonly numero: string;
  readonly lieu: string;
  readonly minutes: string;
  readonly prix: string;
}

export type ChampDUsage = keyof Saisie;

/** The fields that cannot be sent as they are. */
export function champsFautifs({ numero, lieu, minutes, prix }: Saisie): ReadonlySet<ChampDUsage> {
  const fautifs = new Set<ChampDUsage>();
  if (reconnaitre(numero)?.genre !== 'pass') fautifs.add('numero');
  if (!lieu) fautifs.add('lieu');
  if (lireMinutes(minutes) === undefined) fautifs.add('minutes');
  if (!lireCentimes(prix)) fautifs.add('prix');
  return fautifs;
}
