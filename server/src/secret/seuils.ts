import type { Seuils } from '../shared/context.ts';

/** Under these, a figure says too much of too few. */
export const SEUILS_USUELS: Seuils = { personnes: 5, prudence: 30 };

function lire(nom: string, parDefaut: number, max: number): number {
  const valeur = Number(process.env[nom] || parDefaut);
  if (Number.isInteger(valeur) && valeur >= 1 && valeur <= max) return valeur;
  throw new Error(`${nom} : un nombre entier de 1 à ${max} est attendu.`);
}

/** The thresholds of the environment. */
export const lireLesSeuils = (): Seuils => ({
  personnes: lire('SEUIL_SECRET', SEUILS_USUELS.personnes, 1000),
  prudence: lire('SEUIL_PRUDENCE', SEUILS_USUELS.prudence, 1000),
});
