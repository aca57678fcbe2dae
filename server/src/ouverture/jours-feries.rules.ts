const JOUR = 86_400_000;

/** Easter Sunday of a year, in the Gregorian calendar (Meeus, Jones and Butcher). */
function paques(annee: number): number {
  const [a, b, c] = [annee % 19, Math.floor(annee / 100), annee % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(annee, Math.floor(n / 31) - 1, (n % 31) + 1);
}

/** Days of the year that are holidays everywhere (code du travail, L3133-1). */
const FIXES = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']);
/** Days after Easter Sunday: Monday, Ascension, Whit Monday. */
const MOBILES = [1, 39, 50];
/** What some départements have besides: abolition of slavery (L3422-2), the two days of Alsace-Moselle (L3134-13). */
const ABOLITION: Readonly<Record<string, string>> = {
  '971': '05-27',
  '972': '05-22',
  '973': '06-10',
  '974': '12-20',
  '976': '04-27',
};
const ALSACE_MOSELLE = new Set(['57', '67', '68']);

const moisEtJour = (instant: number): string => new Date(instant).toISOString().slice(5, 10);

/** Whether a civil day is a public holiday in a département. */
export function estFerie(jour: string, departement: string): boolean {
  const dimanche = paques(Number(jour.slice(0, 4)));
  const date = jour.slice(5);
  if (FIXES.has(date) || ABOLITION[departement] === date) return true;
  if (MOBILES.some((jours) => moisEtJour(dimanche + jours * JOUR) === date)) return true;
  return ALSACE_MOSELLE.has(departement) && (date === '12-26' || moisEtJour(dimanche - 2 * JOUR) === date);
}

/** Départements whose holidays are not those of the others. */
export const DEPARTEMENTS_A_PART: readonly string[] = [...Object.keys(ABOLITION), ...ALSACE_MOSELLE];
