import { DEPARTEMENTS } from '../departements.ts';
import { lireBornes, lirePeriode } from '../periode.ts';

type Juge = (value: string) => boolean;

const parmi =
  (...values: readonly string[]): Juge =>
  (value) =>
    values.includes(value);
const comme =
  (form: RegExp): Juge =>
  (value) =>
    form.test(value);

const JOUR = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

const MONTANT = /^\d{1,11}(?:\.\d{1,2})?$/u;
const NOMBRE = /^\d{1,6}(?:\.\d{1,6})?$/u;

/** Every parameter an address of the console may hold, in the canonical order, with what it may be worth. */
const GRAMMAIRE: ReadonlyMap<string, Juge> = new Map([
  ['cahier', parmi('audit')],
  ['etape', parmi('ACHETES', 'LIVRES', 'ACTIVES', 'DISTRIBUES', 'UTILISES', 'REMBOURSES')],
  ['t', (value) => DEPARTEMENTS.has(/^dep:(\w+)$/u.exec(value)?.[1] ?? '')],
  ['p', (value) => lirePeriode(value) !== null],
  ['base', parmi('achat', 'flux')],
  ['vague', parmi('2019', '2020')],
  ['echelle', parmi('COMMUNE', 'INTERCOMMUNAL', 'DEPARTEMENTAL', 'INTERDEPARTEMENTAL', 'REGIONAL')],
  ['budget', comme(MONTANT)],
  ['population', comme(/^\d{1,8}$/u)],
  ['densite', comme(NOMBRE)],
  ['pauvrete', comme(NOMBRE)],
  ['public', parmi('oui')],
  ['structuration', parmi('oui')],
  ['hub', parmi('oui')],
  ['porteurs', parmi('oui')],
  ['ue', parmi('oui')],
  ['achat', comme(MONTANT)],
  ['pic', comme(NOMBRE)],
  ['groupement', parmi('oui')],
  ['f.vague', parmi('2019', '2020')],
  [
    'f.dossier',
    parmi('DEPOSE', 'INSTRUIT', 'LAUREAT', 'REFUSE', 'CONVENTIONNE', 'VERSE', 'SOLDE', 'REVERSEMENT'),
  ],
  ['f.action', comme(/^[a-z_]+(?:[.][a-z_]+)*$/u)],
  ['f.objet', comme(/^.{1,100}$/u)],
  ['f.acteur', comme(/^.{1,100}$/u)],
  ['f.motif', comme(/^.{1,100}$/u)],
  ['f.du', comme(JOUR)],
  ['f.au', comme(JOUR)],
  ['f.refus', parmi('true')],
  ['f.collectivite', comme(/^\d{9}$/u)],
  ['f.commune', comme(/^(?:\d{2}|2[AB])\d{3}$/u)],
  ['f.etat', parmi('CANDIDAT', 'LABELLISE', 'A_RENOUVELER', 'SUSPENDU', 'RETIRE', 'EXPIRE')],
  ['f.echeance', parmi('A_VENIR', 'EN_COURS', 'EN_RETARD', 'TERMINEE')],
  ['f.somme', parmi('EMIS', 'INJECTES', 'NON_INJECTES', 'ENTAMES', 'A_BLOQUER')],
  ['f.commande', comme(/^\d{4}-\d{3,6}$/u)],
  [
    'f.compte',
    parmi('CREANCE', 'FONDS', 'COMMANDES', 'CIRCULATION', 'STRUCTURES', 'FRAIS', 'RELIQUATS', 'AVOIRS'),
  ],
  [
    'f.operation',
    parmi(
      'COMMANDE',
      'ENCAISSEMENT',
      'ACTIVATION',
      'UTILISATION',
      'ANNULATION',
      'CONTRE_PAIEMENT',
      'AJUSTEMENT',
      'AVOIR',
      'REMBOURSEMENT',
    ),
  ],
  ['f.genre', parmi('PASS_NUMERIQUE', 'FRANCE_SERVICES', 'AIDANTS_CONNECT')],
  ['f.itinerant', parmi('true', 'false')],
  ['f.outremer', parmi('true', 'false')],
  [
    'f.public',
    parmi(
      'JEUNES_NON_DIPLOMES',
      'PERSONNES_AGEES',
      'PERSONNES_ISOLEES',
      'ALLOPHONES',
      'DEMANDEURS_EMPLOI',
      'NON_COMMUNIQUE',
    ),
  ],
  ['f.detenteur', parmi('OPERATEUR', 'COLLECTIVITE', 'DISTRIBUTEUR')],
  ['f.distributeur', comme(/^[\w-]{1,50}$/u)],
  ['f.situation', parmi('EN_STOCK', 'EN_TRANSIT', 'INJECTE', 'BLOQUE', 'PERDU', 'ANNULE', 'REMPLACE')],
  [
    'f.carnet',
    parmi(
      'COMMANDE',
      'LIVRE',
      'ACTIVE',
      'REMIS',
      'ENTAME',
      'EPUISE',
      'EXPIRE',
      'BLOQUE',
      'PERDU',
      'ANNULE',
      'REMPLACE',
    ),
  ],
  ['f.bordereau', comme(/^[0-9a-f-]{36}$/u)],
  ['f.site', parmi('PRINCIPAL', 'ANTENNE')],
  ['f.type', parmi('REGION', 'DEPARTEMENT', 'EPCI', 'SYNDICAT_MIXTE')],
  [
    'f.etape',
    parmi('SIGNEE', 'CADRAGE', 'BAT', 'PRODUITE', 'EXPEDIEE', 'LIVREE', 'MANDATEE', 'ACTIVEE', 'CLOTUREE'),
  ],
  ['f.operateur', comme(/^[\w-]{1,50}$/u)],
  ['f.vague', parmi('2019', '2020')],
  ['f.devis', parmi('EN_ATTENTE', 'SIGNE', 'ABANDONNE')],
  ['forme', parmi('tableau')],
  ['f.aconfirmer', parmi('true')],
  ['f.ouvertes', parmi('true', 'false')],
  ['f.role', comme(/^[A-Z]{3,20}$/u)],
  ['f.structure', comme(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u)],
  ['f.attente', parmi('true', 'false')],
  ['q', comme(/^.{1,100}$/u)],
  ['tri', comme(/^-?[a-z]+$/u)],
  ['au', comme(JOUR)],
  ['page', comme(/^[1-9]\d{0,5}$/u)],
  ['apres', comme(/^\S{1,500}$/u)],
  ['cause', comme(/^[a-z-]{1,20}$/u)],
  ['retour', comme(/^\/(?![/\\])\S{0,500}$/u)],
]);

const RANGS: ReadonlyMap<string, number> = new Map([...GRAMMAIRE.keys()].map((key, rank) => [key, rank]));
const rangDe = (key: string): number => RANGS.get(key) ?? RANGS.size;

const PORTEE = ['t', 'p', 'base', 'au'];

/** What each section understands; the longest address that fits decides. */
const CONNUS: readonly (readonly [chemin: RegExp, connus: ReadonlySet<string>])[] = [
  [/^\/pilotage$/u, new Set([...PORTEE, 'tri'])],
  [/^\/collectivites$/u, new Set([...PORTEE, 'q', 'f.type', 'f.outremer', 'tri'])],
  [/^\/collectivites\//u, new Set([...PORTEE, 'tri'])],
  [/^\/financement$/u, new Set(['f.vague', 'f.dossier', 'f.collectivite', 'au', 'page', 'apres'])],
  [/^\/financement\/soldes\//u, new Set(['au'])],
  [
    /^\/financement\/simulateur$/u,
    new Set([
      'vague',
      'echelle',
      'budget',
      'population',
      'densite',
      'pauvrete',
      'public',
      'structuration',
      'hub',
      'porteurs',
      'ue',
      'achat',
      'pic',
      'groupement',
    ]),
  ],
  [
    /^\/lieux-labellises$/u,
    new Set(['t', 'f.commune', 'f.etat', 'f.genre', 'f.itinerant', 'f.site', 'q', 'page', 'apres']),
  ],
  [
    /^\/carnets$/u,
    new Set([
      ...PORTEE,
      'etape',
      'f.collectivite',
      'f.outremer',
      'f.public',
      'f.type',
      'f.detenteur',
      'f.distributeur',
      'f.situation',
      'f.carnet',
      'f.bordereau',
      'page',
      'apres',
    ]),
  ],
  [/^\/echeances$/u, new Set(['f.echeance', 'au'])],
  [/^\/echeances\//u, new Set(['f.somme', 'au', 'page', 'apres'])],
  [
    /^\/couverture$/u,
    new Set(['f.operateur', 'f.commande', 'f.compte', 'f.operation', 'au', 'page', 'apres']),
  ],
  [/^\/couverture\//u, new Set(['au'])],
  [
    /^\/commandes$/u,
    new Set(['f.collectivite', 'f.etape', 'f.operateur', 'f.vague', 'forme', 'q', 'au', 'page', 'apres']),
  ],
  [/^\/commandes\/devis$/u, new Set(['f.devis', 'page', 'apres'])],
  [/^\/commandes\/devis\/nouveau$/u, new Set(['f.collectivite'])],
  [/^\/carnets\/stock$/u, new Set(['au', 'f.collectivite', 'page', 'apres'])],
  [/^\/imports$/u, new Set(['page', 'apres'])],
  [
    /^\/journal$/u,
    new Set([
      'cahier',
      't',
      'f.action',
      'f.objet',
      'f.acteur',
      'f.motif',
      'f.du',
      'f.au',
      'f.refus',
      'q',
      'page',
      'apres',
    ]),
  ],
  [/^\/reglements$/u, new Set(['f.du', 'au', 'f.attente', 'page', 'apres'])],
  [/^\/reglements\/attestations\//u, new Set(['f.du', 'au'])],
  [/^\/reglements\/structures\//u, new Set(['f.du', 'au', 'f.attente', 'page', 'apres'])],
  [/^\/reglements\//u, new Set(['f.structure', 'page', 'apres'])],
  [/^\/acces$/u, new Set(['cause', 'retour'])],
  [/^\/administration\/utilisateurs$/u, new Set(['f.aconfirmer', 'f.role', 'q', 'page', 'apres'])],
  [/^\/administration\/demandes$/u, new Set(['f.ouvertes', 'page', 'apres'])],
];

/** A figure asked of the API may be open at one end of its period: so may be its rows, and they alone. */
const permis = (chemin: string, key: string, value: string): boolean =>
  key === 'p' && chemin === '/carnets' ? lireBornes(value) !== null : GRAMMAIRE.get(key)?.(value) === true;

const connusDe = (chemin: string): ReadonlySet<string> =>
  CONNUS.find(([path]) => path.test(chemin))?.[1] ?? new Set();

/** An address put in order, and what had to be left out of it because nothing here understands it. */
export interface Adresse {
  readonly search: string;
  readonly ecartes: readonly string[];
}

/** Reads the query of an address; what is not understood is kept out of it, and given back to be said. */
export function lireAdresse(chemin: string, search: string): Adresse {
  const connus = connusDe(chemin);
  const kept = new URLSearchParams();
  const ecartes: string[] = [];
  for (const [key, value] of new URLSearchParams(search)) {
    if (connus.has(key) && permis(chemin, key, value) && !kept.has(key)) kept.set(key, value);
    else ecartes.push(value ? `${key}=${value}` : key);
  }
  return { search: ecrire(kept), ecartes };
}

/** What of a view goes along to another section: the scope, where it is understood there. */
export function emporter(search: string, chemin: string): string {
  const connus = connusDe(chemin);
  const kept = new URLSearchParams();
  for (const [key, value] of new URLSearchParams(search))
    if (PORTEE.includes(key) && connus.has(key) && permis(chemin, key, value)) kept.set(key, value);
  const text = ecrire(kept);
  return text ? `${chemin}?${text}` : chemin;
}

/** The canonical writing: one order, and colons and commas left readable. */
export function ecrire(params: URLSearchParams): string {
  const sorted = [...params].toSorted(([a], [b]) => rangDe(a) - rangDe(b));
  return new URLSearchParams(sorted).toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
}
