import { BadInput } from '../shared/errors.ts';
import { estUuid } from '../shared/texte.ts';
import { jour } from '../shared/valeurs.rules.ts';
import { lireBornes } from './periode.rules.ts';

/** A page of the console: its path and the parameters that make the view, one value each. */
export interface Adresse {
  readonly chemin: string;
  readonly parametres: Readonly<Record<string, string | undefined>>;
}

/** Whether a text is a value of a parameter, and what was expected. */
export interface Forme {
  readonly accepte: (valeur: string) => boolean;
  readonly attendu: string;
}

const comme = (forme: RegExp, attendu: string): Forme => ({
  accepte: (valeur) => forme.test(valeur),
  attendu,
});
export const parmi = (...valeurs: readonly string[]): Forme => ({
  accepte: (valeur) => valeurs.includes(valeur),
  attendu: valeurs.join(', '),
});
const JOUR: Forme = {
  accepte: (valeur) => jour(valeur) === valeur,
  attendu: 'un jour qui existe, comme 2021-09-30',
};
const CODE = comme(/^[\w-]{1,50}$/u, 'un code');
const SIREN = comme(/^\d{9}$/u, 'un SIREN de neuf chiffres');
/** A rectangle of the map, in degrees. */
interface Zone {
  readonly ouest: number;
  readonly sud: number;
  readonly est: number;
  readonly nord: number;
}

/** « ouest,sud,est,nord » in degrees, as a page writes what its map shows; `null` for anything else. */
export function lireZone(texte: string): Zone | null {
  if (!/^-?\d{1,3}(?:\.\d{1,4})?(?:,-?\d{1,3}(?:\.\d{1,4})?){3}$/u.test(texte)) return null;
  const [ouest = 0, sud = 0, est = 0, nord = 0] = texte.split(',').map(Number);
  const surTerre = ouest >= -180 && est <= 180 && sud >= -90 && nord <= 90;
  return surTerre && ouest < est && sud < nord ? { ouest, sud, est, nord } : null;
}

const TEXTE = comme(/^[^\p{Cc}\p{Cs}]{1,100}$/u, 'un texte de cent caractères au plus');

export const MAILLES = [
  'departement',
  'region',
  'epci',
  'commune',
  'collectivite',
  'public',
  'vague',
  'operateur',
  'distributeur',
  'lieu',
  'service',
  'mois',
  'trimestre',
  'annee',
] as const;
export type Maille = (typeof MAILLES)[number];

const TERRITOIRE = /^(?:dep:(?:\d{2,3}|2[AB])|reg:\d{2,3}|epci:\d{9})$/u;
const COLONNE = String.raw`[a-z0-9]+(?:\.[a-z0-9-]+)*`;

/** The grammar of the addresses of the console, for every parameter that a view may hold. */
const FORMES: Readonly<Record<string, Forme>> = {
  t: comme(TERRITOIRE, 'un territoire, comme dep:33, reg:75 ou epci:243300316'),
  p: {
    accepte: (valeur) => lireBornes(valeur) !== null,
    attendu: 'une période, comme 2021, 2021-T2 ou 2021-04..2021-06',
  },
  base: parmi('achat', 'flux'),
  attr: parmi('commanditaire', 'lieu'),
  maille: parmi(...MAILLES),
  ind: comme(new RegExp(`^${COLONNE}$`, 'u'), 'le code d’un indicateur'),
  col: comme(new RegExp(`^${COLONNE}(?:,${COLONNE}){0,19}$`, 'u'), 'vingt codes de colonnes au plus'),
  tri: comme(new RegExp(`^-?${COLONNE}$`, 'u'), 'une colonne, précédée de « - » pour décroître'),
  n: comme(/^[1-9]\d{0,5}$/u, 'un nombre de lignes'),
  vs: {
    accepte: (valeur) => TERRITOIRE.test(valeur) || lireBornes(valeur) !== null,
    attendu: 'une période ou un territoire',
  },
  au: JOUR,
  etape: parmi('ACHETES', 'LIVRES', 'ACTIVES', 'DISTRIBUES', 'UTILISES', 'REMBOURSES'),
  suivi: parmi('achat', 'remise'),
  delai: parmi('jours', 'mois'),
  mesure: comme(/^[a-z]{1,12}$/u, 'une mesure'),
  k: comme(/^\d{1,2}$/u, 'un nombre de pass'),
  'f.cohorte': { accepte: estUuid, attendu: 'l’identifiant d’une cohorte' },
  'f.etape': comme(/^[A-Z]{1,20}$/u, 'une étape de commande'),
  forme: comme(/^[a-z]{1,20}$/u, 'une présentation'),
  'f.rapproche': parmi('true', 'false'),
  'f.retire': parmi('true', 'false'),
  q: TEXTE,
  'f.collectivite': SIREN,
  'f.departement': comme(/^(?:\d{2,3}|2[AB])$/u, 'le code d’un département'),
  'f.region': comme(/^\d{2}$/u, 'le code d’une région'),
  'f.epci': SIREN,
  'f.type': parmi('REGION', 'DEPARTEMENT', 'EPCI', 'SYNDICAT_MIXTE'),
  'f.outremer': parmi('true', 'false'),
  'f.public': comme(/^[A-Z_]{1,40}$/u, 'un public'),
  'f.vague': comme(/^20\d{2}$/u, 'l’année d’un appel à projets'),
  'f.operateur': CODE,
  'f.distributeur': CODE,
  'f.commune': comme(/^(?:\d{2}|2[AB])\d{3}$/u, 'le code INSEE d’une commune'),
  'f.lieu': { accepte: estUuid, attendu: 'l’identifiant d’un lieu' },
  zone: {
    accepte: (valeur) => lireZone(valeur) !== null,
    attendu: 'une zone, comme -1.2,44.1,0.3,45.2 : ouest, sud, est et nord en degrés',
  },
  'f.genre': parmi('PASS_NUMERIQUE', 'FRANCE_SERVICES', 'AIDANTS_CONNECT', 'CONSEILLERS_NUMERIQUES', 'AUTRE'),
  'f.etat': parmi('CANDIDAT', 'LABELLISE', 'A_RENOUVELER', 'SUSPENDU', 'RETIRE', 'EXPIRE'),
  'f.site': parmi('PRINCIPAL', 'ANTENNE'),
  'f.itinerant': parmi('true', 'false'),
  'f.structure': { accepte: estUuid, attendu: 'l’identifiant d’une structure' },
  'f.fin': JOUR,
  'f.siret': parmi('sans'),
  'f.registre': parmi('sortis'),
  'f.service': parmi('DECOUVRIR', 'MAITRISER', 'AUGMENTER'),
};

/** Where the reader is on the page, and by which saved view they came: the rows of the view do not depend on it. */
const SANS_EFFET: ReadonlySet<string> = new Set(['page', 'apres', 'v', 'sauf']);

const LONGUEUR = 2000;

/** Reads the path and the parameters of a page; what is not an address of the console is refused with what was expected. */
export function lireAdresse(texte: unknown): Adresse {
  if (typeof texte !== 'string' || texte.length > LONGUEUR || !/^\/(?![/\\])[^\s#]*$/u.test(texte))
    throw new BadInput(
      'Le paramètre « vue » doit être l’adresse d’une page de la console, comme « /pilotage?p=2021-T2 », encodée.',
    );
  const [chemin = '', requete = ''] = texte.split(/\?(.*)/su);
  const parametres: Record<string, string> = {};
  for (const [nom, valeur] of new URLSearchParams(requete)) {
    if (SANS_EFFET.has(nom)) continue;
    if (nom in parametres) throw new BadInput(`Le paramètre « ${nom.slice(0, 40)} » est donné deux fois.`);
    parametres[nom] = valeur;
  }
  return { chemin: chemin.replace(/(.)\/$/u, '$1'), parametres };
}

/** Refuses what the view does not understand: a file never holds more than was asked. A page may take some values of its own. */
export function verifierLesParametres(
  { chemin, parametres }: Adresse,
  {
    connus,
    formes,
  }: { readonly connus: readonly string[]; readonly formes?: Readonly<Record<string, Forme>> },
): void {
  const admises = { ...FORMES, ...formes };
  for (const [nom, valeur = ''] of Object.entries(parametres)) {
    const forme = connus.includes(nom) && Object.hasOwn(admises, nom) ? admises[nom] : undefined;
    if (!forme)
      throw new BadInput(
        `Le paramètre « ${nom.slice(0, 40)} » n’est pas compris par la page ${chemin} : ${connus.join(', ')} le sont.`,
      );
    if (!forme.accepte(valeur))
      throw new BadInput(`Le paramètre « ${nom} » est mal écrit : ${forme.attendu} est attendu.`);
  }
}

/** The address written in the order that the view names its parameters. */
export function ecrireAdresse({ chemin, parametres }: Adresse, connus: readonly string[]): string {
  const dits = connus.flatMap((nom) => {
    const valeur = parametres[nom];
    return valeur === undefined || valeur === '' ? [] : [`${nom}=${encodeURIComponent(valeur)}`];
  });
  const requete = dits.join('&').replaceAll('%3A', ':').replaceAll('%2C', ',');
  return requete === '' ? chemin : `${chemin}?${requete}`;
}
