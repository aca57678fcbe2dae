export type TypeDeCollectivite = 'REGION' | 'DEPARTEMENT' | 'EPCI' | 'SYNDICAT_MIXTE';

/** One of the 48 fictitious lauréates, laid on a real territory. */
export interface Laureate {
  readonly type: TypeDeCollectivite;
  /** Code of its territory; of its département for a syndicat mixte. */
  readonly code: string;
  /** Absent for an EPCI, which is named after its territory. */
  readonly nom?: string;
  readonly outreMer: boolean;
  /** State and local shares of its convention, together. */
  readonly totalEuros: number;
  readonly tailleDeCarnet: 5 | 10;
  /** Share of the pass it bought that will be used, before the whole is brought to its target. */
  readonly usage: number;
  /** The share is told by the demonstration: it stays as it is. */
  readonly usageFixe?: true;
}

type Ligne = readonly [code: string, nom: string, totalEuros: number, tailleDeCarnet: 5 | 10, usage: number];

const REGIONS: readonly Ligne[] = [
  ['75', 'Région Nouvelle-Aquitaine (fictif)', 480_000, 10, 0.34],
  ['32', 'Région Hauts-de-France (fictif)', 900_000, 10, 0.22],
];
const REGION_OUTRE_MER: Ligne = ['03', 'Collectivité territoriale de Guyane (fictif)', 420_000, 5, 0.31];

const DEPARTEMENTS: readonly Ligne[] = [
  ['33', 'Département de la Gironde (fictif)', 320_000, 10, 0.41],
  ['17', 'Département de la Charente-Maritime (fictif)', 190_000, 10, 0.29],
  ['16', 'Département de la Charente (fictif)', 160_000, 5, 0.37],
  ['40', 'Département des Landes (fictif)', 150_000, 10, 0.46],
  ['47', 'Département de Lot-et-Garonne (fictif)', 140_000, 10, 0.33],
  ['12', 'Département de l’Aveyron (fictif)', 980_000, 10, 0.27],
  ['44', 'Département de la Loire-Atlantique (fictif)', 620_000, 10, 0.38],
  ['62', 'Département du Pas-de-Calais (fictif)', 650_000, 10, 0.24],
  ['26', 'Département de la Drôme (fictif)', 380_000, 10, 0.48],
  ['29', 'Département du Finistère (fictif)', 300_000, 10, 0.43],
  ['2B', 'Département de la Haute-Corse (fictif)', 95_000, 5, 0.26],
];
const DEPARTEMENTS_OUTRE_MER: readonly Ligne[] = [
  ['971', 'Département de la Guadeloupe (fictif)', 260_000, 10, 0.21],
  ['974', 'Département de La Réunion (fictif)', 390_000, 10, 0.3],
];

/** Alone in their département: the three lowest rates, apart by more than their intervals, and the smallest base. */
const DEPARTEMENTS_TEMOINS: readonly Ligne[] = [
  ['88', 'Département des Vosges (fictif)', 160_000, 10, 0.08],
  ['54', 'Département de Meurthe-et-Moselle (fictif)', 330_000, 10, 0.12],
  ['76', 'Département de la Seine-Maritime (fictif)', 420_000, 10, 0.16],
  ['48', 'Département de la Lozère (fictif)', 24_000, 5, 0.6],
];

/** The EPCI take the name of their territory. */
const EPCI: readonly Ligne[] = [
  ['241700434', '', 62_000, 10, 0.44],
  ['200030674', '', 40_000, 5, 0.52],
  ['200054781', '', 1_800_000, 10, 0.19],
  ['200018166', '', 13_000, 10, 0.55],
  ['246200364', '', 95_000, 10, 0.36],
  ['242900314', '', 80_000, 10, 0.4],
  ['200068781', '', 60_000, 10, 0.47],
  ['200066009', '', 50_000, 10, 0.25],
  ['244900015', '', 85_000, 10, 0.35],
  ['247200132', '', 48_000, 10, 0.28],
  ['241800507', '', 35_000, 5, 0.39],
  ['245804406', '', 26_000, 5, 0.32],
  ['200069052', '', 30_000, 10, 0.2],
  ['248100430', '', 28_000, 5, 0.49],
  ['243000643', '', 62_000, 10, 0.23],
  ['241300417', '', 44_000, 10, 0.34],
  ['200067825', '', 18_000, 5, 0.57],
  ['248000531', '', 66_000, 10, 0.3],
];
const EPCI_OUTRE_MER: readonly Ligne[] = [
  ['200018653', '', 55_000, 10, 0.18],
  ['249720061', '', 70_000, 10, 0.27],
  ['249730045', '', 45_000, 5, 0.22],
  ['200060457', '', 60_000, 5, 0.24],
];

const SYNDICATS: readonly Ligne[] = [
  ['17', 'Syndicat mixte du numérique des Deux Rivages (fictif)', 75_000, 10, 0.42],
  ['64', 'Syndicat mixte La Fibre des Gaves (fictif)', 55_000, 10, 0.5],
  ['22', 'Syndicat mixte des Landes d’Argoat (fictif)', 50_000, 10, 0.38],
  ['43', 'Syndicat mixte des Sucs (fictif)', 34_000, 5, 0.45],
  ['60', 'Syndicat mixte Oise en Réseau (fictif)', 27_000, 10, 0.29],
  ['2A', 'Syndicat mixte U Filu (fictif)', 18_000, 5, 0.36],
];

const lire =
  (type: TypeDeCollectivite, options: { outreMer?: true; usageFixe?: true } = {}) =>
  ([code, nom, totalEuros, tailleDeCarnet, usage]: Ligne): Laureate => ({
    type,
    code,
    outreMer: options.outreMer === true,
    totalEuros,
    tailleDeCarnet,
    usage,
    ...(nom === '' ? {} : { nom }),
    ...(options.usageFixe === true ? { usageFixe: true } : {}),
  });

/** Two régions, fifteen départements, three of overseas, 22 EPCI (four of overseas) and six syndicats mixtes: 48. */
export const LAUREATES: readonly Laureate[] = [
  ...REGIONS.map(lire('REGION')),
  lire('REGION', { outreMer: true })(REGION_OUTRE_MER),
  ...DEPARTEMENTS.map(lire('DEPARTEMENT')),
  ...DEPARTEMENTS_TEMOINS.map(lire('DEPARTEMENT', { usageFixe: true })),
  ...DEPARTEMENTS_OUTRE_MER.map(lire('DEPARTEMENT', { outreMer: true })),
  ...EPCI.map(lire('EPCI')),
  ...EPCI_OUTRE_MER.map(lire('EPCI', { outreMer: true })),
  ...SYNDICATS.map(lire('SYNDICAT_MIXTE')),
];

/** Of the ten lauréates of Nouvelle-Aquitaine, the State pays 662 000 €, and the others more than a million. */
export const REGION_COMPTEE = { code: '75', partEtatEuros: 662_000 };
export const PART_ETAT_EUROS = 6_000_000;
