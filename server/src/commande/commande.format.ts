import { enregistrementLu, libelle, listeSql } from '../shared/import.lot.ts';
import { type FormatDImport, type LigneLue, tableauSql, type Valeur } from '../shared/import.ts';
import { euros, parmi, plusieurs, pourCent, siren } from '../shared/montants.rules.ts';
import { entier, Illisible, jour, type Lecture } from '../shared/valeurs.rules.ts';
import { publicCible } from '../cohorte/cohorte.module.ts';
import { COLONNES } from './commande.colonnes.ts';
import { etendue, type Plage, plages } from './plages.rules.ts';

const numero: Lecture<string> = (lu) =>
  /^\d{4}-\d{3,6}$/.test(lu) ? lu : new Illisible('un numéro de commande AAAA-NNN, par exemple 2020-014');

const departement: Lecture<string> = (lu) =>
  /^(\d{2}|2[AB]|97\d|98\d)$/i.test(lu)
    ? lu.toUpperCase()
    : new Illisible('un code de département : 01, 2A, 971');

const PASS_MAX = 5_000_000;
const TAILLES = parmi(['5', '10']);
const VAGUES = parmi(['2019', '2020']);
const SERVICES = plusieurs(parmi(['DECOUVRIR', 'MAITRISER', 'AUGMENTER']));
const FACIALE_MAX = 100_000;
const SOMME_MAX = 100_000_000_000;

/** Steps that a file may date; the mandate comes with its number. */
const ETAPES = {
  devisLe: 'DEVIS',
  signeeLe: 'SIGNEE',
  cadrageLe: 'CADRAGE',
  batLe: 'BAT',
  produiteLe: 'PRODUITE',
  expedieeLe: 'EXPEDIEE',
  livreeLe: 'LIVREE',
  mandateeLe: 'MANDATEE',
  activeeLe: 'ACTIVEE',
  clotureeLe: 'CLOTUREE',
} as const;
type Etape = keyof typeof ETAPES;
const LES_ETAPES: readonly Etape[] = [
  'devisLe',
  'signeeLe',
  'cadrageLe',
  'batLe',
  'produiteLe',
  'expedieeLe',
  'livreeLe',
  'mandateeLe',
  'activeeLe',
  'clotureeLe',
];

type Cle = keyof typeof COLONNES;

/** Orders with the days of their steps, what they allow, what came in, and the carnets of another operator. */
export const formatDesCommandes: FormatDImport<Cle> = {
  nom: 'les commandes',
  unique: 'numero',
  colonnes: COLONNES,
  lire(ligne, contexte) {
    const nombre = ligne.exiger('nombreDePass', entier(1, PASS_MAX));
    const taille = Number(ligne.exiger('taille', TAILLES) ?? 0);
    if (nombre !== null && taille > 0 && nombre % taille !== 0)
      ligne.refuser('nombreDePass', `un multiple de ${taille}, la taille d’un carnet (M1)`);
    const faciale = ligne.lire('faciale', euros(1, FACIALE_MAX)) ?? 1000;
    const jours = joursLus(ligne, contexte.jour);
    const signee = jours.get('signeeLe') ?? null;
    const valide = ligne.exiger('valideJusquAu', jour);
    const toleree = ligne.lire('tolereeJusquAu', jour) ?? (valide === null ? null : unMoisApres(valide));
    if (valide !== null && signee !== null && valide <= signee)
      ligne.refuser('valideJusquAu', 'un jour après celui de la signature');
    if (valide !== null && toleree !== null && toleree < valide)
      ligne.refuser('tolereeJusquAu', 'un jour qui ne précède pas la fin de validité');
    const carnets = carnetsLus(ligne, nombre, taille);
    return [
      ligne.exiger('numero', numero),
      ligne.exiger('siren', siren),
      ligne.exiger('operateur', libelle),
      ligne.exiger('vague', VAGUES),
      nombre,
      taille,
      faciale,
      signee,
      valide,
      toleree,
      tableauSql([...jours.keys()].map((cle) => ETAPES[cle])),
      tableauSql([...jours.values()]),
      mandatLu(ligne, jours),
      ...encaissementLu(ligne, (nombre ?? 0) * faciale, contexte.jour),
      listeSql(ligne.lire('departements', plusieurs(departement))),
      listeSql(ligne.lire('services', SERVICES)),
      listeSql(ligne.lire('publics', plusieurs(publicCible))),
      ligne.lire('fraisAmont', pourCent),
      ligne.lire('fraisAval', pourCent),
      ligne.lire('tva', pourCent),
      ligne.lire('prestations', euros(0, SOMME_MAX)) ?? 0,
      ...carnets,
      enregistrementLu(ligne, 'enregistreLe', contexte, signee),
      null,
      null,
      null,
    ];
  },
};

/** The days of the steps that the line tells, none to come. */
function joursLus(ligne: LigneLue<Cle>, today: string): ReadonlyMap<Etape, string> {
  const jours = new Map<Etape, string>();
  for (const cle of LES_ETAPES) {
    const lu = cle === 'signeeLe' ? ligne.exiger(cle, jour) : ligne.lire(cle, jour);
    if (lu !== null && lu > today) ligne.refuser(cle, 'un jour passé : une étape est un fait');
    if (lu !== null) jours.set(cle, lu);
  }
  return jours;
}

/** M3: what makes pass active is the number of the mandate, or none of them is. */
function mandatLu(ligne: LigneLue<Cle>, jours: ReadonlyMap<Etape, string>): string | null {
  const mandat = ligne.lire('mandat', libelle);
  if (mandat !== null && !jours.has('mandateeLe')) ligne.refuser('mandateeLe', 'le jour du mandat');
  if (mandat === null && jours.has('mandateeLe')) ligne.refuser('mandat', 'le numéro du mandat de paiement');
  return mandat;
}

function encaissementLu(ligne: LigneLue<Cle>, valeur: number, today: string): Valeur[] {
  const encaisse = ligne.lire('encaisse', euros(1, SOMME_MAX));
  const [le, payeur] = [ligne.lire('encaisseLe', jour), ligne.lire('payeur', libelle)];
  const reference = ligne.lire('reference', libelle);
  if (encaisse === null) return [null, null, null, null];
  if (encaisse > valeur)
    ligne.refuser('encaisse', 'au plus la valeur de la commande : les frais sont à part (M1)');
  if (le === null && ligne.brut('encaisseLe') === '')
    ligne.refuser('encaisseLe', 'le jour de l’encaissement');
  if (le !== null && le > today) ligne.refuser('encaisseLe', 'un jour passé');
  if (reference === null && ligne.brut('reference') === '')
    ligne.refuser('reference', 'la référence de l’encaissement : il n’est compté qu’une fois');
  return [encaisse, le, payeur, reference];
}

/** M1: as many carnets as were ordered, whose numbers are known once they are delivered. */
function carnetsLus(ligne: LigneLue<Cle>, nombre: number | null, taille: number): Valeur[] {
  const lues: readonly Plage[] = ligne.lire('carnets', plages) ?? [];
  const attendus = taille > 0 ? (nombre ?? 0) / taille : 0;
  if (lues.length > 0 && nombre !== null && taille > 0 && etendue(lues) !== attendus)
    ligne.refuser('carnets', `les numéros de ${attendus} carnets (M1) ; ceux-ci en font ${etendue(lues)}`);
  return [
    tableauSql(lues.map(({ prefixe }) => prefixe)),
    `{${lues.map(({ premier }) => premier).join(',')}}`,
    `{${lues.map(({ dernier }) => dernier).join(',')}}`,
    `{${lues.map(({ largeur }) => largeur).join(',')}}`,
  ];
}

/** The same day of the next month, or its last one. */
function unMoisApres(lu: string): string {
  const [annee = 0, mois = 1, quantieme = 1] = lu.split('-').map(Number);
  const dernier = new Date(Date.UTC(annee, mois + 1, 0)).getUTCDate();
  return new Date(Date.UTC(annee, mois, Math.min(quantieme, dernier))).toISOString().slice(0, 10);
}
