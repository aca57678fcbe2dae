import { estUnSiret } from './siret.rules.ts';

/** Why a text could not be read, said as what was expected: nothing is ever guessed. */
export class Illisible {
  readonly attendu: string;

  constructor(attendu: string) {
    this.attendu = attendu;
  }
}

/** Reads the trimmed, non-empty text of a cell. */
export type Lecture<T> = (texte: string) => T | Illisible;

const ESPACES = String.raw`[ \u00A0\u2009\u202F]`;
const NOMBRE = new RegExp(String.raw`^([+-]?)(\d+|\d{1,3}(?:${ESPACES}\d{3})+)(?:[.,](\d+))?$`);

/** A whole number, its thousands apart or not; « 638425.0 » is one too. */
export const entier =
  (min: number, max: number): Lecture<number> =>
  (texte) => {
    const [, signe, entiers, decimales = ''] = NOMBRE.exec(texte) ?? [];
    const valeur = entiers === undefined || /[1-9]/.test(decimales) ? Number.NaN : nombre(signe, entiers, '');
    return valeur >= min && valeur <= max ? valeur : new Illisible(`un nombre entier de ${min} à ${max}`);
  };

/** A number with a comma or a point: « 12,5 ». */
export const decimal =
  (min: number, max: number): Lecture<number> =>
  (texte) => {
    const [, signe, entiers, decimales = ''] = NOMBRE.exec(texte) ?? [];
    const valeur = entiers === undefined ? Number.NaN : nombre(signe, entiers, decimales);
    return valeur >= min && valeur <= max
      ? valeur
      : new Illisible(`un nombre de ${min} à ${max}, par exemple 12,5`);
  };

const nombre = (signe = '', entiers = '', decimales = ''): number =>
  Number(`${signe}${entiers.replaceAll(/\D/g, '')}.${decimales || '0'}`) + 0;

const FORMES_DE_JOUR = 'une date JJ/MM/AAAA ou AAAA-MM-JJ';

/** A day written « 31/12/2021 » or « 2021-12-31 », read as the latter; a year on two digits would be a guess. */
export const jour: Lecture<string> = (texte) => {
  const [, j1, m1, a1] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(texte) ?? [];
  const [, a2, m2, j2] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(texte) ?? [];
  const [annee, mois, quantieme] = [a1 ?? a2, m1 ?? m2, j1 ?? j2];
  if (annee === undefined || mois === undefined || quantieme === undefined) {
    const abregee = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(texte);
    return new Illisible(abregee ? `${FORMES_DE_JOUR}, avec l’année sur quatre chiffres` : FORMES_DE_JOUR);
  }
  const lu = `${annee}-${mois.padStart(2, '0')}-${quantieme.padStart(2, '0')}`;
  if (!existe(Number(annee), Number(mois), Number(quantieme)))
    return new Illisible(`${FORMES_DE_JOUR} : le ${texte} n’existe pas`);
  return annee >= '1900' && annee < '2200' ? lu : new Illisible(`${FORMES_DE_JOUR}, de 1900 à 2199`);
};

const LONGUEURS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function existe(annee: number, mois: number, quantieme: number): boolean {
  const bissextile = (annee % 4 === 0 && annee % 100 !== 0) || annee % 400 === 0;
  const longueur = mois === 2 && bissextile ? 29 : (LONGUEURS[mois - 1] ?? 0);
  return quantieme >= 1 && quantieme <= longueur;
}

/** « Oui » or « Non », and what spreadsheets write instead. */
export const ouiOuNon: Lecture<boolean> = (texte) => {
  if (/^(oui|vrai|true|1)$/i.test(texte)) return true;
  return /^(non|faux|false|0)$/i.test(texte) ? false : new Illisible('« Oui » ou « Non »');
};

// oxlint-disable-next-line no-control-regex -- these are what is looked for
const CONTROLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD]/u;

/** A text on one line; a line break in the cell becomes `saut`. */
export const texte =
  (max: number, saut = ' '): Lecture<string> =>
  (lu) => {
    if (CONTROLE.test(lu) || !lu.isWellFormed())
      return new Illisible('un texte sans caractère de contrôle ni caractère perdu');
    const lignes = lu
      .normalize('NFC')
      .split(/[\r\n]+/)
      .map((ligne) => ligne.replaceAll(/\s+/g, ' ').trim());
    const propre = lignes.filter((ligne) => ligne !== '').join(saut);
    return propre.length <= max
      ? propre
      : new Illisible(`un texte de ${max} caractères au plus (ici ${propre.length})`);
  };

const sansEspace = (lu: string): string => lu.replaceAll(/\s/g, '');

/** A SIRET, digits together or in groups, its key checked. */
export const siret: Lecture<string> = (lu) => {
  const chiffres = sansEspace(lu);
  if (/^\d+([.,]\d+)?E\+?\d+$/i.test(chiffres))
    return new Illisible(
      '14 chiffres : le tableur l’a écrit en notation scientifique, mettez la colonne au format texte',
    );
  if (!/^\d{14}$/.test(chiffres)) return new Illisible('un SIRET de 14 chiffres');
  return estUnSiret(chiffres) ? chiffres : new Illisible('un SIRET dont la clé de contrôle est juste');
};

/** The code of a commune: « 01033 », « 2A004 », « 97105 ». */
export const codeCommune: Lecture<string> = (lu) => {
  const code = lu.toUpperCase();
  if (/^(\d{2}|2[AB])\d{3}$/.test(code)) return code;
  return new Illisible(
    /^\d{4}$/.test(code)
      ? 'un code commune de 5 caractères : le zéro de tête a été perdu'
      : 'un code commune INSEE de 5 caractères',
  );
};

export const codePostal: Lecture<string> = (lu) => {
  if (/^\d{5}$/.test(lu)) return lu;
  return new Illisible(
    /^\d{4}$/.test(lu)
      ? 'un code postal de 5 chiffres : le zéro de tête a été perdu'
      : 'un code postal de 5 chiffres',
  );
};

/** Overseas country codes, by the first digits of a number dialled from France. */
const INDICATIFS: readonly (readonly [RegExp, string])[] = [
  [/^0(590|690|691)/, '+590'],
  [/^0(594|694)/, '+594'],
  [/^0(596|696|697)/, '+596'],
  [/^0(262|263|269|639|692|693)/, '+262'],
  [/^0[1-9]/, '+33'],
];
const INTERNATIONAL = /^\+(33|590|594|262|596|269|687|689|508|681)\d{6,9}$/;

/** A telephone number, in the international form of the national standard; short numbers stay as they are. */
export const telephone: Lecture<string> = (lu) => {
  const chiffres = lu
    .replaceAll(/[\s.()-]/g, '')
    .replace(/^00/, '+')
    .replace(/^(\+33)0/, '$1');
  if (INTERNATIONAL.test(chiffres) || /^(\d{4}|1\d{1,2}|118\d{3})$/.test(chiffres)) return chiffres;
  const indicatif = /^\d{10}$/.test(chiffres)
    ? INDICATIFS.find(([debut]) => debut.test(chiffres))?.[1]
    : undefined;
  return indicatif === undefined
    ? new Illisible('un numéro de téléphone, par exemple +33180059880')
    : indicatif + chiffres.slice(1);
};

/** The first address of a list separated by bars: only `http` and `https` are shown as links. */
export const adresseWeb: Lecture<string> = (lu) => {
  const premiere = lu.split('|')[0]?.trim() ?? '';
  const lisible = /^https?:\/\/[^\s"<>]+\.[^\s"<>]+$/i.test(premiere) && premiere.length <= 500;
  return lisible ? premiere : new Illisible('une adresse web complète, qui commence par https:// ou http://');
};

/** Values of a list separated by bars (by semicolons before April 2024), each one known. */
export const liste =
  (connues: ReadonlySet<string>, referentiel: string): Lecture<string[]> =>
  (lu) => {
    const valeurs = [...new Set(decouper(lu))];
    const inconnue = valeurs.find((valeur) => !connues.has(valeur));
    if (inconnue === undefined) return valeurs;
    return new Illisible(
      `des valeurs du référentiel ${referentiel}, séparées par « | » : « ${inconnue.slice(0, 80)} » n’y est pas`,
    );
  };

/** The parts of a list separated by bars or semicolons. */
export const decouper = (lu: string): string[] =>
  lu
    .split(/[|;]/)
    .map((valeur) => valeur.trim())
    .filter((valeur) => valeur !== '');

/** A text as it is compared: without capitals nor accents. */
export const sansAccent = (lu: string): string => lu.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
