const DAY = 86_400_000;

/** How far back a fact may still be entered: a month already settled is never touched. */
const JOURS_EN_ARRIERE = 30;

/** Days left to enter a use once the tolerance of its order is over: then both sides sign what happened, and it stands still. */
export const JOURS_DE_SAISIE_TARDIVE = 7;

/** Whether a value is a day that exists, of the form AAAA-MM-JJ: 31 February reads as 3 March. */
export function estUnJour(valeur: unknown): valeur is string {
  if (typeof valeur !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(valeur)) return false;
  const instant = Date.parse(`${valeur}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(valeur);
}

/** The day moved by a number of days. */
export const plusJours = (jour: string, jours: number): string =>
  new Date(Date.parse(`${jour}T00:00:00Z`) + jours * DAY).toISOString().slice(0, 10);

/** First day of the month some months after that of a day. */
export function moisPlus(jour: string, mois: number): string {
  const rang = Number(jour.slice(0, 4)) * 12 + Number(jour.slice(5, 7)) - 1 + mois;
  return `${String(Math.floor(rang / 12)).padStart(4, '0')}-${String((rang % 12) + 1).padStart(2, '0')}-01`;
}

/** Why a fact cannot be entered on this day, or `null` when it can. */
export function jourRefuse(jour: string, today: string): string | null {
  if (jour > today) return 'un jour passé est attendu';
  if (jour < plusJours(today, -JOURS_EN_ARRIERE))
    return `un jour des ${JOURS_EN_ARRIERE} derniers est attendu`;
  return null;
}

/** How many days from one day to another; negative when the other came before. */
export const joursEntre = (de: string, a: string): number =>
  Math.round((Date.parse(`${a}T00:00:00Z`) - Date.parse(`${de}T00:00:00Z`)) / DAY);

/** A day, or a month, as French writes it: 2026-09-15 is 15/09/2026. */
export const enFrancais = (jour: string): string => jour.split('-').toReversed().join('/');

/** Last day of the month of a day. */
export const finDuMois = (jour: string): string => plusJours(moisPlus(jour, 1), -1);

/** The same day some months before, or the last of a shorter month. */
export function moisAvantLe(jour: string, mois: number): string {
  const premier = moisPlus(jour, -mois);
  const meme = `${premier.slice(0, 7)}${jour.slice(7)}`;
  return meme > finDuMois(premier) ? finDuMois(premier) : meme;
}
