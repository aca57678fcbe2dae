import { jour } from '../shared/dates.ts';
import { compte, euros, type Langue, nombre } from '../shared/format.ts';
import { ACCOLES, BRUTS, CHAMPS, COMPTES } from './mots.ts';
import { VALEURS } from './mots-de-l-integration.ts';
import { REFUS } from './refus.ts';

/** A field that an edit changed. */
export interface Ecart {
  readonly champ: string;
  readonly avant: string;
  readonly apres: string;
}

/** What a line says of its operation: facts in words, then the fields it changed. */
export interface Contenu {
  readonly dits: readonly string[];
  readonly ecarts: readonly Ecart[];
  /** Changes that the line holds and that are not shown. */
  readonly tus: number;
}

type Objet = Readonly<Record<string, unknown>>;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const JOUR = /^\d{4}-\d{2}-\d{2}$/u;
const MONTRES = 5;

/** Reads the content of a line, whatever wrote it: what it does not know is still said, under its own name. */
export function lireContenu(json: string, langue: Langue): Contenu {
  const contenu = enObjet(json);
  const modifications = Array.isArray(contenu['modifications'])
    ? contenu['modifications'].filter(estObjet)
    : [];
  const ecarts = [
    ...ecartsDe(contenu, langue),
    ...modifications.flatMap(({ champs }) => (estObjet(champs) ? ecartsDe(champs, langue) : [])),
  ];
  return {
    dits: direTout(contenu, langue),
    ecarts: ecarts.slice(0, MONTRES),
    tus: Math.max(0, ecarts.length - MONTRES),
  };
}

const estObjet = (valeur: unknown): valeur is Objet =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

function enObjet(json: string): Objet {
  try {
    const lu: unknown = JSON.parse(json);
    return estObjet(lu) ? lu : {};
  } catch {
    return {};
  }
}

const estEcart = (valeur: unknown): valeur is { readonly avant: unknown; readonly apres: unknown } =>
  estObjet(valeur) && 'avant' in valeur && 'apres' in valeur;

const ecartsDe = (objet: Objet, langue: Langue): readonly Ecart[] =>
  Object.entries(objet).flatMap(([champ, valeur]) =>
    estEcart(valeur)
      ? [
          {
            champ: nomDuChamp(champ, langue),
            avant: enMots(valeur.avant, langue),
            apres: enMots(valeur.apres, langue),
          },
        ]
      : [],
  );

const nomDuChamp = (champ: string, langue: Langue): string =>
  CHAMPS[champ]?.[langue] ?? champ.replaceAll('_', ' ');

/** What is followed, or proves, but is not read. */
const TUS = new Set(['modifications', 'sceau', 'format']);

const poids = (champ: string): number =>
  BRUTS.includes(champ) ? 0 : ACCOLES.includes(champ) ? 1 : champ in COMPTES ? 2 : 3;

/** Facts in words, what matters first: PostgreSQL keeps the fields of a content by the length of their names. */
const direTout = (objet: Objet, langue: Langue): readonly string[] =>
  Object.entries(objet)
    .toSorted(([a], [b]) => poids(a) - poids(b))
    .flatMap(([champ, valeur]) => dire(champ, valeur, langue));

/** One fact in words; a count of nothing or an identifier says nothing to a reader. */
function dire(champ: string, valeur: unknown, langue: Langue): readonly string[] {
  if (TUS.has(champ) || estEcart(valeur) || Array.isArray(valeur)) return [];
  const nom = nomDuChamp(champ, langue);
  if (estObjet(valeur)) {
    const dits = direTout(valeur, langue);
    return dits.length > 0 ? [`${nom} (${dits.join(', ')})`] : [];
  }
  if (valeur === null || valeur === 0 || valeur === '' || valeur === false) return [];
  if (typeof valeur === 'string' && UUID.test(valeur)) return [];
  if (valeur === true) return [nom];
  const compteur = COMPTES[champ]?.[langue];
  if (compteur && typeof valeur === 'number') return [compte(valeur, compteur, langue)];
  if (champ === 'centimes' && typeof valeur === 'number') return [`${nom} ${euros(valeur, langue)}`];
  if (champ === 'refus' && typeof valeur === 'string') return [REFUS[valeur]?.[langue] ?? valeur];
  const mots = enMots(valeur, langue, champ === 'annee');
  if (BRUTS.includes(champ)) return [mots];
  return [ACCOLES.includes(champ) ? `${nom} ${mots}` : `${nom}${deuxPoints(langue)}${mots}`];
}

/** French sets a colon off, English does not. */
export const deuxPoints = (langue: Langue): string => (langue === 'fr' ? '\u00a0: ' : ': ');

const RIEN = { fr: 'rien', en: 'nothing' };
const OUI = { fr: 'oui', en: 'yes' };
const NON = { fr: 'non', en: 'no' };

function enMots(valeur: unknown, langue: Langue, brut = false): string {
  if (valeur === null || valeur === undefined || valeur === '') return RIEN[langue];
  if (typeof valeur === 'boolean') return valeur ? OUI[langue] : NON[langue];
  if (typeof valeur === 'number') return brut ? String(valeur) : nombre(valeur, langue);
  if (typeof valeur === 'string')
    return (
      VALEURS[valeur]?.[langue] ?? (JOUR.test(valeur) ? jour(valeur, langue) : valeur.replace(/\.$/u, ''))
    );
  return Array.isArray(valeur) ? valeur.map((une) => enMots(une, langue)).join(', ') : JSON.stringify(valeur);
}
