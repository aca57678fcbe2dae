/** Pass numbers that no pass has, which an account may try; beyond, it is guessing. */
export const ESSAIS = { minute: 20, jour: 100 } as const;

const MINUTE = 60_000;
const JOUR = 24 * 60 * MINUTE;

/** Until when an account that has tried so many waits, in milliseconds since 1970; `null` when it may go on. */
export function attendreJusque(now: number, essais: { minute: number; jour: number }): number | null {
  // The count of a day slides: an hour later, some of it may have been forgotten.
  if (essais.jour > ESSAIS.jour) return now + JOUR / 24;
  return essais.minute > ESSAIS.minute ? (Math.floor(now / MINUTE) + 1) * MINUTE : null;
}
