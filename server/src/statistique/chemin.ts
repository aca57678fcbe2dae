import type { IndicateurCalcule } from './catalogue.ts';
import { chemin } from './chiffres.ts';
import type { Dimension } from './dimension.ts';
import type { FiltreStatistiques } from './filtre.ts';
import type { Selection } from './selection.ts';
import type { CleDeLigne } from './tableau.types.ts';

/** First day and last month of « 2026-09 », « 2026-T3 » or « 2026 ». */
function periodeDuCode(code: string): { readonly depuis: string; readonly jusquAu: string } {
  const [annee = '', reste] = code.split('-');
  if (reste === undefined) return { depuis: `${annee}-01-01`, jusquAu: `${annee}-12-01` };
  const trimestre = /^T([1-4])$/.exec(reste)?.[1];
  if (trimestre === undefined) return { depuis: `${annee}-${reste}-01`, jusquAu: `${annee}-${reste}-01` };
  const dernier = Number(trimestre) * 3;
  const mois = (rang: number): string => `${annee}-${String(rang).padStart(2, '0')}-01`;
  return { depuis: mois(dernier - 2), jusquAu: mois(dernier) };
}

const plusTard = (un: string | undefined, autre: string): string =>
  un !== undefined && un > autre ? un : autre;
const plusTot = (un: string | undefined, autre: string): string =>
  un !== undefined && un < autre ? un : autre;

const FILTRES: Readonly<Partial<Record<Dimension, keyof FiltreStatistiques>>> = {
  COLLECTIVITE: 'collectivite',
  COMMUNE: 'commune',
  EPCI: 'epci',
  DEPARTEMENT: 'departement',
  REGION: 'region',
  PUBLIC: 'public',
  VAGUE: 'vague',
  OPERATEUR: 'operateur',
  DISTRIBUTEUR: 'distributeur',
  LIEU: 'lieu',
  SERVICE: 'service',
};

/** The selection of one row: that of its table, and the keys of the row. `null` when a key has no value to filter by. */
function selectionDeLigne(selection: Selection, cles: readonly CleDeLigne[]): Selection | null {
  const filtre: Record<string, unknown> = {};
  Object.assign(filtre, selection.filtre);
  for (const { dimension, code } of cles) {
    if (code === null) return null;
    const champ = FILTRES[dimension];
    if (champ === undefined) {
      const { depuis, jusquAu } = periodeDuCode(code);
      filtre['depuis'] = plusTard(selection.filtre.depuis, depuis);
      filtre['jusquAu'] = plusTot(selection.filtre.jusquAu, jusquAu);
    } else filtre[champ] = champ === 'vague' ? Number(code) : code;
  }
  return { ...selection, filtre };
}

/** The address of the rows behind a value. */
export function cheminDeMesure(
  selection: Selection,
  { etape }: IndicateurCalcule,
  cles: readonly CleDeLigne[],
): string | null {
  const deLigne = selectionDeLigne(selection, cles);
  return deLigne && chemin(deLigne, etape);
}
