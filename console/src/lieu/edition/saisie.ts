import type { ChampsDeLieuInput, ModifierLieuPageQuery } from '../../graphql/graphql.ts';
import type { Langue } from '../../shared/format.ts';
import { lireCentimes } from '../../shared/saisie.ts';
import { CHAMPS, type DefinitionDeChamp } from './champs.ts';

/** What a field of the form holds. */
export type Valeur = string | boolean | null | readonly string[];
export type Saisie = Readonly<Record<string, Valeur>>;

export const VIDE: Saisie = Object.fromEntries(
  CHAMPS.map(({ champ, genre }) => [champ, champ === 'site' ? 'PRINCIPAL' : valeurVide(genre)]),
);

function valeurVide(genre: DefinitionDeChamp['genre']): Valeur {
  if (genre === 'liste') return [];
  if (genre === 'ouiNon') return false;
  return genre === 'troisEtats' ? null : '';
}

/** A place as its form shows it. */
export function saisieDe(lieu: NonNullable<ModifierLieuPageQuery['lieu']>): Saisie {
  const { communeNom, communeCode, latitude, longitude } = lieu;
  const valeurs: Readonly<Record<string, unknown>> = { ...lieu, position: { latitude, longitude } };
  const lues = CHAMPS.map((un): [string, Valeur] => [un.champ, valeurLue(un, valeurs[un.champ])]);
  return { ...Object.fromEntries<Valeur>(lues), communeCode: `${communeNom} (${communeCode})` };
}

/** A value of the API as the field of the form holds it. */
export function valeurLue({ genre }: DefinitionDeChamp, valeur: unknown): Valeur {
  if (genre === 'liste') return textes(valeur);
  if (genre === 'lignes') return textes(valeur).join('\n');
  if (genre === 'ouiNon') return valeur === true;
  if (genre === 'troisEtats') return typeof valeur === 'boolean' ? valeur : null;
  if (genre === 'prix') return typeof valeur === 'number' ? (valeur / 100).toFixed(2).replace('.', ',') : '';
  if (genre === 'position') return positionLue(valeur);
  return typeof valeur === 'string' ? valeur : '';
}

const textes = (valeur: unknown): string[] => (Array.isArray(valeur) ? valeur.map(String) : []);

function positionLue(valeur: unknown): string {
  if (typeof valeur !== 'object' || valeur === null) return '';
  const [latitude, longitude]: unknown[] = [
    Reflect.get(valeur, 'latitude'),
    Reflect.get(valeur, 'longitude'),
  ];
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return '';
  return [latitude, longitude].map((un) => String(un).replace('.', ',')).join(' ; ');
}

const pareil = (une: Valeur | undefined, autre: Valeur | undefined): boolean =>
  JSON.stringify(trier(une)) === JSON.stringify(trier(autre));

const trier = (valeur: Valeur | undefined) =>
  Array.isArray(valeur) ? valeur.map(String).toSorted((une, autre) => une.localeCompare(autre)) : valeur;

/** The fields that are not what they were. */
export const changesDe = (depart: Saisie, saisie: Saisie): readonly DefinitionDeChamp[] =>
  CHAMPS.filter(({ champ }) => !pareil(depart[champ], saisie[champ]));

/** What cannot be sent, by field. */
export type Fautes = Readonly<Record<string, string>>;

const ATTENDUS = {
  fr: {
    prix: 'Attendu : un prix en euros, comme 12,50.',
    position: 'Attendu : latitude puis longitude, comme 44,8378 ; -0,5792.',
  },
  en: {
    prix: 'Expected: a price in euros, as 12.50.',
    position: 'Expected: latitude then longitude, as 44.8378 ; -0.5792.',
  },
} as const;

/** The fields that changed as the API takes them, and what is wrong with those it could not even take. */
export function champsAEnvoyer(
  depart: Saisie,
  saisie: Saisie,
  langue: Langue,
): { readonly champs: ChampsDeLieuInput; readonly fautes: Fautes } {
  const champs: Record<string, unknown> = {};
  const fautes: Record<string, string> = {};
  for (const { champ, genre } of changesDe(depart, saisie)) {
    const valeur = saisie[champ] ?? null;
    const texte = typeof valeur === 'string' ? valeur.trim() : '';
    if (genre === 'prix') {
      const centimes = texte === '' ? null : lireCentimes(texte);
      if (texte !== '' && centimes === null) fautes[champ] = ATTENDUS[langue].prix;
      champs[champ] = centimes;
    } else if (genre === 'position') {
      const lue = texte === '' ? { latitude: null, longitude: null } : positionDe(texte);
      if (lue === null) fautes[champ] = ATTENDUS[langue].position;
      Object.assign(champs, lue);
    } else if (genre === 'commune') champs[champ] = codeDeLaCommune(texte);
    else if (genre === 'lignes')
      champs[champ] = texte
        .split('\n')
        .map((ligne) => ligne.trim())
        .filter(Boolean);
    else champs[champ] = typeof valeur === 'string' ? (texte === '' ? null : valeur) : valeur;
  }
  return { champs, fautes };
}

function positionDe(texte: string): { latitude: number; longitude: number } | null {
  // A comma alone is a decimal here: it separates two numbers only where their decimals have a point.
  const [, une, autre] = /^(-?\d+\.\d+),(-?\d+\.\d+)$/u.exec(texte) ?? [];
  const parties = une !== undefined && autre !== undefined ? [une, autre] : texte.split(/\s*;\s*|,?\s+/u);
  const [latitude, longitude, ...reste] = parties.map((partie) => Number(partie.replace(',', '.')));
  if (reste.length > 0 || latitude === undefined || longitude === undefined) return null;
  return Number.isFinite(latitude) && Number.isFinite(longitude) ? { latitude, longitude } : null;
}

/** « Bordeaux (33063) », or the code alone. */
const codeDeLaCommune = (texte: string): string => /\((\w{5})\)$/u.exec(texte)?.[1] ?? texte;

const MOTS = {
  fr: {
    oui: 'oui',
    non: 'non',
    rien: 'non renseigné',
    PRINCIPAL: 'site principal',
    ANTENNE: 'antenne',
    efface: 'effacé',
  },
  en: {
    oui: 'yes',
    non: 'no',
    rien: 'not given',
    PRINCIPAL: 'main site',
    ANTENNE: 'branch',
    efface: 'erased',
  },
} as const;

/** A French number is read by pairs. */
const telephoneLisible = (texte: string): string =>
  texte.replace(/^\+33(\d)(\d{2})(\d{2})(\d{2})(\d{2})$/u, '0$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5');

/** A value as one reads it. */
export function enMots(valeur: Valeur, langue: Langue): string {
  const mots = MOTS[langue];
  if (typeof valeur === 'boolean') return valeur ? mots.oui : mots.non;
  if (valeur === null || valeur.length === 0) return mots.rien;
  if (valeur === 'PRINCIPAL' || valeur === 'ANTENNE') return mots[valeur];
  return typeof valeur === 'string' ? telephoneLisible(valeur) : valeur.join(', ');
}
