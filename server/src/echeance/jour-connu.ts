import { BadInput } from '../shared/errors.ts';

/** The day of knowledge that is asked for: never one to come. */
export function jourConnu(au: string | null | undefined, today: string): string {
  if (au != null && au > today)
    throw new BadInput('Le jour « au » est à venir : un jour passé, ou ce jour, est attendu.');
  return au ?? today;
}
