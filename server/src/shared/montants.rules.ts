import { decimal, decouper, Illisible, type Lecture } from './valeurs.rules.ts';
import { cleDeLuhn } from './siret.rules.ts';

/** Cents of an amount in euros: « 1 234,50 », « 1234.5 € »; a third decimal would be a guess. */
export const euros =
  (minCentimes: number, maxCentimes: number): Lecture<number> =>
  (lu) => {
    const attendu = new Illisible(
      `un montant en euros de ${enEuros(minCentimes)} à ${enEuros(maxCentimes)}, deux décimales au plus, par exemple 1 234,50`,
    );
    const nu = lu.replace(/(\s|[\u00A0\u202F])*(€|eur|euros?)$/i, '');
    if (/[.,]\d{3,}$/.test(nu)) return attendu;
    const valeur = decimal(0, Number.MAX_SAFE_INTEGER / 100)(nu);
    const centimes = valeur instanceof Illisible ? Number.NaN : Math.round(valeur * 100);
    return centimes >= minCentimes && centimes <= maxCentimes ? centimes : attendu;
  };

const enEuros = (centimes: number): string => (centimes / 100).toLocaleString('fr-FR');

/** A rate in ten-thousandths: « 4 », « 4,5 % ». */
export const pourCent: Lecture<number> = (lu) => {
  const valeur = decimal(0, 100)(lu.replace(/(\s|[\u00A0\u202F])*%$/, ''));
  const taux = valeur instanceof Illisible ? Number.NaN : valeur * 100;
  return Math.abs(taux - Math.round(taux)) < 1e-6
    ? Math.round(taux)
    : new Illisible('un taux de 0 à 100 %, deux décimales au plus, par exemple 4 %');
};

/** A SIREN, digits together or in groups, its key checked. */
export const siren: Lecture<string> = (lu) => {
  const chiffres = lu.replaceAll(/\s/g, '');
  if (!/^\d{9}$/.test(chiffres)) return new Illisible('un SIREN de 9 chiffres');
  return cleDeLuhn(chiffres) ? chiffres : new Illisible('un SIREN dont la clé de contrôle est juste');
};

/** What tells two words apart: no accent, no case, no small word. */
export const motNu = (lu: string): string =>
  lu
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((mot) => mot !== '' && !PETITS_MOTS.has(mot))
    .join('_');
const PETITS_MOTS: ReadonlySet<string> = new Set(['A', 'D', 'DE', 'DU', 'DES', 'L', 'LA', 'LE', 'LES']);

/** One of the values of a list, as people write it: « Demandeurs d’emploi » is DEMANDEURS_EMPLOI. */
export const parmi =
  <T extends string>(valeurs: readonly T[], autrement: Readonly<Record<string, T>> = {}): Lecture<T> =>
  (lu) => {
    const mot = motNu(lu);
    const autre = Object.entries(autrement).find(([ecrit]) => motNu(ecrit) === mot)?.[1];
    return (
      valeurs.find((valeur) => motNu(valeur) === mot) ??
      autre ??
      new Illisible(`l’une de ces valeurs : ${valeurs.join(', ')}`)
    );
  };

/** Several of them, separated by bars or semicolons, each once. */
export const plusieurs =
  <T>(lecture: Lecture<T>): Lecture<readonly T[]> =>
  (lu) => {
    const lues = new Set<T>();
    for (const part of decouper(lu)) {
      const valeur = lecture(part);
      if (valeur instanceof Illisible)
        return new Illisible(
          `une liste séparée par « | » : ${valeur.attendu} (lu : « ${part.slice(0, 80)} »)`,
        );
      lues.add(valeur);
    }
    return [...lues];
  };
