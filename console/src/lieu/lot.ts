import type { ActeSurLabel, FiltreLieux, GenreDeLabel, ModifierLabelsInput } from '../graphql/graphql.ts';
import type { Selection } from './selection.ts';

/** What a lot may do of labels, in the order of its buttons. */
export const ACTES_DE_LOT = [
  'RENOUVELLEMENT',
  'SUSPENSION',
  'RETRAIT',
  'LABELLISATION',
] as const satisfies readonly ActeSurLabel[];
export type ActeDeLot = (typeof ACTES_DE_LOT)[number];

/** What is typed for a lot, as text. */
export interface SaisieDeLot {
  readonly genre: GenreDeLabel;
  readonly libelle: string;
  readonly du: string;
  readonly jusquAu: string;
  readonly emetteur: string;
  readonly motif: string;
}

/** What is proposed when the form opens: the label that the list shows; a renewal goes on for a year. */
export function saisieDeLot(acte: ActeDeLot, filtre: FiltreLieux, aujourdhui: string): SaisieDeLot {
  const dansUnAn =
    aujourdhui && `${Number(aujourdhui.slice(0, 4)) + 1}${aujourdhui.slice(4).replace('-02-29', '-02-28')}`;
  return {
    genre: acte === 'LABELLISATION' ? 'AUTRE' : (filtre.genre ?? 'PASS_NUMERIQUE'),
    libelle: '',
    du: acte === 'RENOUVELLEMENT' ? '' : aujourdhui,
    jusquAu: acte === 'RENOUVELLEMENT' ? dansUnAn : '',
    emetteur: '',
    motif: '',
  };
}

export type DemandeDeLot = Omit<ModifierLabelsInput, 'cleIdempotence' | 'simuler'>;

/** What is asked of the API: the rows chosen, or the filter with the number of places that was seen. */
export function demandeDeLot(
  acte: ActeDeLot,
  { genre, libelle, du, jusquAu, emetteur, motif }: SaisieDeLot,
  { ids, tous }: Selection,
  filtre: FiltreLieux,
): DemandeDeLot {
  return {
    ...(tous === null ? { lieux: [...ids] } : { filtre, nombreAttendu: tous }),
    acte,
    genre,
    ...(genre === 'AUTRE' ? { libelle: libelle.trim() } : {}),
    ...(du ? { du } : {}),
    ...(acte === 'RETRAIT' ? {} : { jusquAu: jusquAu || null }),
    ...(emetteur.trim() ? { emetteur: emetteur.trim() } : {}),
    ...(motif.trim() ? { motif: motif.trim() } : {}),
  };
}

/** Whether an act must be given a reason. */
export const veutUnMotif = (acte: ActeDeLot): boolean => acte === 'SUSPENSION' || acte === 'RETRAIT';

interface Ecartee {
  readonly regle: string | null;
  readonly message: string | null;
  readonly lieu: { readonly id: string; readonly nom: string; readonly communeNom: string } | null;
}

/** A cell that no spreadsheet takes for a formula. */
const cellule = (texte: string): string =>
  `"${(/^[=+\-@\t\r]/u.test(texte) ? `'${texte}` : texte).replaceAll('"', '""')}"`;

/** The places left out, as a spreadsheet opens them. */
export function csvDesEcartes(ecartees: readonly Ecartee[]): string {
  const rangs = ecartees.map(({ lieu, regle, message }) => [
    lieu?.id ?? '',
    lieu?.nom ?? '',
    lieu?.communeNom ?? '',
    regle ?? '',
    message ?? '',
  ]);
  return `\uFEFF${[['identifiant', 'lieu', 'commune', 'regle', 'raison'], ...rangs]
    .map((rang) => rang.map(cellule).join(';'))
    .join('\r\n')}\r\n`;
}
