import { formatNumeroDeCarnet } from '../carnet/carnet.module.ts';
import type { BilanDuLot, CarnetACharger, RemiseACharger, UtilisationACharger } from './lot.types.ts';

export type TableDuLot = keyof BilanDuLot;

/** What a deposit keeps of a table of the ledger: all but its lot and its event, known at publication. */
export interface Table {
  readonly nom: TableDuLot;
  /** Types of the event that makes its rows visible: of a history taken over, or of what has just happened. */
  readonly evenements: { readonly repris: string; readonly nouveau: string };
  readonly colonnes: string;
}

/** The tables of a lot, each after the one its foreign key points to. */
export const TABLES: readonly Table[] = [
  {
    nom: 'carnet',
    evenements: { repris: 'carnets.repris', nouveau: 'carnets.fabriques' },
    colonnes:
      'id, serie, numero, commande_id, collectivite_id, nombre_de_pass, achete_le, tolere_jusqu_au, enregistre_le',
  },
  {
    nom: 'remise',
    evenements: { repris: 'remises.reprises', nouveau: 'remises.enregistrees' },
    colonnes:
      'carnet_id, id, collectivite_id, nombre_de_pass, tolere_jusqu_au, jour, cohorte_id, distributeur_id, enregistre_le',
  },
  {
    nom: 'utilisation',
    evenements: { repris: 'utilisations.reprises', nouveau: 'utilisations.enregistrees' },
    colonnes:
      'carnet_id, rang, usage, id, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au, lieu_id, jour, service, minutes, prix_centimes, part_pass_centimes, enregistre_le',
  },
  {
    nom: 'reglement_ligne',
    evenements: { repris: 'reglements.repris', nouveau: 'reglements.enregistres' },
    colonnes:
      'carnet_id, rang, usage, collectivite_id, jour, centimes, frais_centimes, contre_paiement_id, structure_id, enregistre_le',
  },
];

export const partition = (table: TableDuLot, lot: number): string =>
  `pass.${table}_l${String(lot).padStart(4, '0')}`;

/** The name of a partition until it is attached. */
export const enAttente = (table: TableDuLot, lot: number): string =>
  `pass.attente_l${String(lot).padStart(4, '0')}_${table}`;

export const depot = (table: TableDuLot, lot: number): string =>
  `pass.depot_l${String(lot).padStart(4, '0')}_${table}`;

// Identifiers, days and numbers only: nothing that COPY's text format would have to escape.
export function ligneDeCarnet(lot: number, { id, serie, commande, enregistreLe }: CarnetACharger): string {
  const numero = formatNumeroDeCarnet({ lot, serie });
  return `${id}\t${serie}\t${numero}\t${commande.id}\t${copieDe(commande)}\t${commande.acheteeLe}\t${commande.tolereeJusquAu}\t${enregistreLe}\n`;
}

export function ligneDeRemise({ id: carnet, commande }: CarnetACharger, remise: RemiseACharger): string {
  const { id, jour, cohorteId, distributeurId, enregistreLe } = remise;
  return `${carnet}\t${id}\t${copieDe(commande)}\t${commande.tolereeJusquAu}\t${jour}\t${cohorteId}\t${distributeurId}\t${enregistreLe}\n`;
}

export function ligneDUtilisation(
  { id: carnet, commande }: CarnetACharger,
  remisLe: string,
  utilisation: UtilisationACharger,
): string {
  const { id, rang, lieuId, jour, service, minutes, prixCentimes, partPassCentimes, enregistreLe } =
    utilisation;
  return `${carnet}\t${rang}\t1\t${id}\t${copieDe(commande)}\t${remisLe}\t${commande.tolereeJusquAu}\t${lieuId}\t${jour}\t${service}\t${minutes ?? '\\N'}\t${prixCentimes}\t${partPassCentimes}\t${enregistreLe}\n`;
}

export function ligneDeReglement(
  { id: carnet, commande }: CarnetACharger,
  { rang, reglement }: UtilisationACharger,
): string {
  if (reglement === undefined) return '';
  const { jour, centimes, fraisCentimes, contrePaiementId, structureId, enregistreLe } = reglement;
  return `${carnet}\t${rang}\t1\t${commande.collectiviteId}\t${jour}\t${centimes}\t${fraisCentimes}\t${contrePaiementId ?? NUL}\t${structureId ?? NUL}\t${enregistreLe}\n`;
}

const NUL = String.raw`\N`;

const copieDe = ({ collectiviteId, tailleDeCarnet }: CarnetACharger['commande']): string =>
  `${collectiviteId}\t${tailleDeCarnet}`;
