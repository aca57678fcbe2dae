import type { Periode } from './acceptation.rules.ts';

/** All that the public pages show of a place. */
export interface LieuPublic {
  readonly id: string;
  readonly nom: string;
  readonly adresse: string | null;
  readonly complementAdresse: string | null;
  readonly codePostal: string | null;
  readonly communeNom: string;
  readonly departement: string;
  readonly region: string;
  /** Its own coordinates, or those of its commune when it has none. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly approche: boolean;
  readonly itinerant: boolean;
  readonly telephone: string | null;
  readonly siteWeb: string | null;
  readonly priseRdv: string | null;
  readonly ficheAccesLibre: string | null;
  readonly horaires: string | null;
  readonly plages: string | null;
  readonly ouvertFeries: boolean | null;
  readonly services: readonly string[];
  readonly publics: readonly string[];
  readonly prisesEnCharge: readonly string[];
  readonly modalitesAcces: readonly string[];
  readonly frais: readonly string[];
  readonly tarifCentimes: number | null;
  readonly tarifReglemente: boolean | null;
  readonly accessible: boolean | null;
  readonly presentation: string | null;
  readonly source: string;
  readonly fictif: boolean;
  readonly version: number;
  readonly modifieLe: string;
  /** When the pass is accepted there, in order. */
  readonly periodes: readonly Periode[];
}

/** What is enough to choose and order places. */
export type LieuLeger = Pick<
  LieuPublic,
  'id' | 'latitude' | 'longitude' | 'frais' | 'tarifCentimes' | 'tarifReglemente'
>;
