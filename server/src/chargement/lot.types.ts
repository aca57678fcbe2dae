/** The parts of an order that each of its carnets copies. */
export interface CommandeDuCarnet {
  readonly id: string;
  readonly collectiviteId: string;
  readonly tailleDeCarnet: number;
  readonly acheteeLe: string;
  readonly tolereeJusquAu: string;
  /** 1 000 when left out. */
  readonly valeurFacialeCentimes?: number;
}

/** A carnet to load with its whole life: a fact never comes before the one it rests on. Days are YYYY-MM-DD. */
export interface CarnetACharger {
  readonly id: string;
  readonly serie: number;
  readonly commande: CommandeDuCarnet;
  readonly enregistreLe: string;
  readonly remise?: RemiseACharger;
}

export interface RemiseACharger {
  readonly id: string;
  readonly jour: string;
  readonly cohorteId: string;
  readonly distributeurId: string;
  readonly enregistreLe: string;
  readonly utilisations: readonly UtilisationACharger[];
}

export interface UtilisationACharger {
  readonly id: string;
  readonly rang: number;
  readonly lieuId: string;
  readonly jour: string;
  readonly service: 'DECOUVRIR' | 'MAITRISER' | 'AUGMENTER';
  readonly minutes: number | null;
  readonly prixCentimes: number;
  readonly partPassCentimes: number;
  readonly enregistreLe: string;
  readonly reglement?: ReglementACharger;
}

export interface ReglementACharger {
  readonly jour: string;
  readonly centimes: number;
  readonly fraisCentimes: number;
  /** The monthly closing that holds it, and the structure that is paid. */
  readonly contrePaiementId?: string;
  readonly structureId?: string;
  readonly enregistreLe: string;
}

/** Whose hand loads a lot, and when: what the events of the journal say of it. */
export interface Chargement {
  readonly acteur: string;
  readonly agent?: string | undefined;
  /** Civil day of the loading. */
  readonly jour: string;
  /** Whether the facts carry the recording days of a source taken over. */
  readonly repris: boolean;
  /** File that the rows come from. */
  readonly fichier?: string;
  /** Whether rows may be added to a lot that holds some already: slower, since each is then checked on its own. */
  readonly ajout?: true;
}

/** How many rows each table of a lot received. */
export type BilanDuLot = Readonly<Record<'carnet' | 'remise' | 'utilisation' | 'reglement_ligne', number>>;
