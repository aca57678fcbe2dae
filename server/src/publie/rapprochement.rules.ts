import { Illisible, type Lecture } from '../shared/valeurs.rules.ts';

/** What the register would count with the definition of a claim, as of a day that was decided. */
export interface Rapprochement {
  readonly code: string;
  readonly base: 'ACHAT' | 'FLUX';
  readonly attribution: 'COMMANDITAIRE' | 'LIEU';
  readonly filtre: Readonly<Record<string, string | number | boolean>>;
  readonly au: string;
}

/** Last day of what a source dates: of the year, of the month, or the day itself; `null` when it does not date it. */
export function finDe(publieLe: string): string | null {
  const [annee, mois, jour] = publieLe.split('-');
  if (annee === undefined || !/^\d{4}$/.test(annee)) return null;
  if (mois === undefined) return `${annee}-12-31`;
  if (jour !== undefined) return publieLe;
  return new Date(Date.UTC(Number(annee), Number(mois), 0)).toISOString().slice(0, 10);
}

type Valeur = (texte: string) => string | number | boolean | null;

const comme =
  (forme: RegExp): Valeur =>
  (texte) =>
    forme.test(texte) ? texte : null;
const JOUR = comme(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** What a definition may be cut by, as a file writes it. */
const FILTRES: Readonly<Record<string, Valeur>> = {
  collectivite: comme(/^\d{9}$/),
  departement: comme(/^(\d{2,3}|2[AB])$/),
  region: comme(/^\d{2}$/),
  epci: comme(/^\d{9}$/),
  type: comme(/^(REGION|DEPARTEMENT|EPCI|SYNDICAT_MIXTE)$/),
  outreMer: (texte) => (texte === 'true' || texte === 'false' ? texte === 'true' : null),
  vague: (texte) => (/^20\d{2}$/.test(texte) ? Number(texte) : null),
  depuis: JOUR,
  jusquAu: JOUR,
};

/** « departement=47 depuis=2021-01-01 jusquAu=2021-12-31 ». */
export const lireFiltre: Lecture<Rapprochement['filtre']> = (texte) => {
  const filtre: Record<string, string | number | boolean> = {};
  for (const partie of texte.split(/\s+/)) {
    const [nom = '', ecrit = ''] = partie.split('=');
    const valeur = Object.hasOwn(FILTRES, nom) ? (FILTRES[nom]?.(ecrit) ?? null) : null;
    if (valeur === null)
      return new Illisible(
        `des filtres « nom=valeur » séparés d’une espace, parmi ${Object.keys(FILTRES).join(', ')}`,
      );
    filtre[nom] = valeur;
  }
  return filtre;
};

/** A claim as it is compared: between two bounds, either of which its source may have left open. */
export interface Bornes {
  readonly min: number | null;
  readonly max: number | null;
}

export interface Ecart {
  readonly valeur: number;
  /** Over what was published; absent when that is zero. */
  readonly relatif: number | null;
}

/** How far a count is from a claim: nothing within its bounds, otherwise from the nearest one; positive when the register counts more. */
export function ecartDe({ min, max }: Bornes, compte: number): Ecart | null {
  if (min === null && max === null) return null;
  const borne = min !== null && compte < min ? min : max !== null && compte > max ? max : null;
  if (borne === null) return { valeur: 0, relatif: 0 };
  const valeur = compte - borne;
  return { valeur, relatif: borne === 0 ? null : valeur / borne };
}

/** Why the source of a claim is not one: an address that can be opened is expected, besides any words. */
export function sourceRefusee(source: string): string | null {
  const adresses = source.split(/[\s;]+/).filter((mot) => /^[a-z][a-z\d+.-]*:/i.test(mot));
  if (adresses.length === 0) return 'une adresse https:// est attendue, avec ou sans mots autour';
  const fausse = adresses.find((adresse) => !estUneAdresse(adresse));
  return fausse === undefined ? null : `« ${fausse.slice(0, 100)} » n’est pas une adresse http(s) complète`;
}

const ADRESSE =
  /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/iu;
const estUneAdresse = (adresse: string): boolean => ADRESSE.test(adresse);
