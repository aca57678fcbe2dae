import { lireZone } from '../carte/zone.ts';
import { lirePeriode } from '../periode.ts';
import { estTerritoire, estUneComparaison } from './territoires.ts';

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

const COLONNE = /^[a-z0-9_]+(?:\.[a-z0-9_]+)*$/u;
/** `public:ALLOPHONES,dep:33,mois:2021-01,cohorte:<id>`: the curves compared, four at most. */
const COURBE =
  /^(?:public:[A-Z_]{1,30}|dep:\w{2,3}|mois:\d{4}-(?:0[1-9]|1[0-2])|cohorte:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u;
const COURBES_AU_PLUS = 4;

function estComparaison(value: string): boolean {
  const courbes = value.split(',');
  return courbes.length <= COURBES_AU_PLUS && courbes.every((une) => COURBE.test(une));
}

const COLONNES_AU_PLUS = 20;

const MONTANT = /^\d{1,11}(?:\.\d{1,2})?$/u;
const NOMBRE = /^\d{1,6}(?:\.\d{1,6})?$/u;
import {
  COLONNE,
  comme,
  estComparaison,
  estTerritoire,
  estUneComparaison,
  JOUR,
  type Juge,
  MONTANT,
  NOMBRE,
  parmi,
  sontDesColonnes,
} from './juges.ts';

/** Every parameter an address of the console may hold, in the canonical order, with what it may be worth. */
export const PARAMETRES: ReadonlyMap<string, Juge> = new Map([
  ['cahier', parmi('audit')],
  ['etape', parmi('ACHETES', 'LIVRES', 'ACTIVES', 'DISTRIBUES', 'UTILISES', 'REMBOURSES')],
  ['suivi', parmi('achat', 'remise')],
  ['j', comme(/^m?\d{1,4}$/u)],
  ['mesure', parmi('k', 'part')],
  ['k', comme(/^(?:[1-9]|10)$/u)],
  ['delai', parmi('mois')],
  ['c', estComparaison],
  ['t', estTerritoire],
  ['zone', (value) => lireZone(value) !== null],
  ['p', (value) => lirePeriode(value) !== null],
  ['base', parmi('achat', 'flux')],
  ['attr', parmi('commanditaire', 'lieu')],
  [
    'maille',
    parmi(
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
    ),
  ],
  ['ind', comme(COLONNE)],
  ['temps', parmi('mois', 'trimestre', 'annee')],
  ['col', sontDesColonnes],
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
  ['f.cohorte', comme(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u)],
  ['f.commune', comme(/^(?:\d{2}|2[AB])\d{3}$/u)],
  ['f.etat', parmi('CANDIDAT', 'LABELLISE', 'A_RENOUVELER', 'SUSPENDU', 'RETIRE', 'EXPIRE')],
  [
    'f.candidature',
    parmi(
      'toutes',
      'DEPOSEE',
      'PIECES_DEMANDEES',
      'PIECES_VERSEES',
      'INSTRUITE',
      'ACCEPTEE',
      'REFUSEE',
      'ABANDONNEE',
    ),
  ],
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
  [
    'f.genre',
    parmi('PASS_NUMERIQUE', 'FRANCE_SERVICES', 'AIDANTS_CONNECT', 'CONSEILLERS_NUMERIQUES', 'AUTRE'),
  ],
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
  ['f.seuil', parmi('40', '50', '60', '70', '80', '90')],
  ['f.signalement', parmi('TOUS', 'EN_ATTENTE', 'ACCEPTE', 'REFUSE')],
  ['f.site', parmi('PRINCIPAL', 'ANTENNE')],
  ['f.fin', comme(JOUR)],
  ['f.siret', parmi('sans')],
  ['f.registre', parmi('sortis')],
  ['f.type', parmi('REGION', 'DEPARTEMENT', 'EPCI', 'SYNDICAT_MIXTE')],
  [
    'f.etape',
    parmi('SIGNEE', 'CADRAGE', 'BAT', 'PRODUITE', 'EXPEDIEE', 'LIVREE', 'MANDATEE', 'ACTIVEE', 'CLOTUREE'),
  ],
  ['f.operateur', comme(/^[\w-]{1,50}$/u)],
  ['f.devis', parmi('EN_ATTENTE', 'SIGNE', 'ABANDONNE')],
  ['forme', parmi('tableau', 'courbes')],
  ['f.aconfirmer', parmi('true')],
  ['f.ouvertes', parmi('true', 'false')],
  ['f.role', comme(/^[A-Z]{3,20}$/u)],
  ['f.structure', comme(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u)],
  ['f.attente', parmi('true', 'false')],
  ['q', comme(/^.{1,100}$/u)],
  ['f.epci', comme(/^\d{9}$/u)],
  ['f.lieu', comme(/^[\w-]{1,50}$/u)],
  ['f.service', comme(/^[A-Z_]{1,30}$/u)],
  ['tri', (value) => COLONNE.test(value.replace(/^-/u, ''))],
  ['n', comme(/^[1-9]\d{0,3}$/u)],
  ['norme', parmi('habitants', 'euro')],
  ['f.rapproche', parmi('true', 'false')],
  ['f.retire', parmi('true')],
  ['f.nature', comme(/^[A-Z]{3,20}$/u)],
  ['f.unite', comme(/^[a-zéè ]{1,20}$/u)],
  ['vs', estUneComparaison],
  ['au', comme(JOUR)],
  ['v', comme(/^[a-z0-9]{2,12}$/u)],
  ['sauf', comme(/^[a-z.]{1,30}(?:,[a-z.]{1,30}){0,30}$/u)],
  ['vue', comme(/^[a-z0-9]{2,12}$/u)],
  ['depot', comme(/^[\da-f-]{36}$/u)],
  ['genre', comme(/^[A-Z_]{1,30}$/u)],
  ['pas', parmi('correspondance', 'controle', 'simulation', 'resultat')],
  ['page', comme(/^[1-9]\d{0,5}$/u)],
  ['apres', comme(/^\S{1,500}$/u)],
  ['cause', comme(/^[a-z-]{1,20}$/u)],
  ['retour', comme(/^\/(?![/\\])\S{0,500}$/u)],
]);
