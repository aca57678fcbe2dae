/** What a published field of a payload holds. */
export type GenreDeChamp =
  | 'TEXTE'
  | 'CODE'
  | 'IDENTIFIANT'
  | 'ENTIER'
  | 'NOMBRE'
  | 'CENTIMES'
  | 'JOUR'
  | 'BOOLEEN'
  | 'LISTE';

/** A field of a payload that is published: its name there, what it holds, and what it says. */
export interface Champ {
  readonly nom: string;
  readonly genre: GenreDeChamp;
  readonly description: string;
}

const champ =
  (genre: GenreDeChamp) =>
  (nom: string, description: string): Champ => ({ nom, genre, description });

export const texte = champ('TEXTE');
export const code = champ('CODE');
export const identifiant = champ('IDENTIFIANT');
export const entier = champ('ENTIER');
export const nombre = champ('NOMBRE');
export const centimes = champ('CENTIMES');
export const jour = champ('JOUR');
export const booleen = champ('BOOLEEN');
export const liste = champ('LISTE');

const tient = (forme: RegExp) => (valeur: unknown) =>
  typeof valeur === 'string' && forme.test(valeur) ? valeur : undefined;
const siEntier = (valeur: unknown): unknown => (Number.isSafeInteger(valeur) ? valeur : undefined);
const estObjet = (valeur: unknown): valeur is object => typeof valeur === 'object' && valeur !== null;

/** A list of words is given as it is; of fields and their values, their names alone. */
function listeDe(valeur: unknown): unknown {
  if (!Array.isArray(valeur)) return estObjet(valeur) ? Object.keys(valeur).toSorted() : undefined;
  return valeur.every((un) => typeof un === 'string') ? valeur : undefined;
}

/** A value that is not of its genre is not published: a payload written otherwise says nothing by accident. */
const LUS: Readonly<Record<GenreDeChamp, (valeur: unknown) => unknown>> = {
  TEXTE: tient(/^[^\p{Cc}]{0,300}$/u),
  CODE: tient(/^[\p{L}\p{N}_.:/ -]{1,80}$/u),
  IDENTIFIANT: tient(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u),
  ENTIER: siEntier,
  CENTIMES: siEntier,
  NOMBRE: (valeur) => (Number.isFinite(valeur) ? valeur : undefined),
  JOUR: tient(/^\d{4}-\d{2}-\d{2}$/u),
  BOOLEEN: (valeur) => (typeof valeur === 'boolean' ? valeur : undefined),
  LISTE: listeDe,
};

/** What a payload says of its published fields, and nothing else; what it leaves empty stays empty. */
export function publier(champs: readonly Champ[], contenu: unknown): Readonly<Record<string, unknown>> {
  if (!estObjet(contenu)) return {};
  const publies: Record<string, unknown> = {};
  for (const { nom, genre } of champs) {
    const valeur: unknown = Reflect.get(contenu, nom);
    const lu = valeur === null ? null : LUS[genre](valeur);
    if (lu !== undefined) publies[nom] = lu;
  }
  return publies;
}
