import type { EchelleDeTaux } from '../shared/Intervalle.tsx';
import { type Langue, taux } from '../shared/format.ts';
import type { ColonneMontree } from './colonnes.ts';
import type { TableauLu } from './lecture.ts';

const PAS = 0.1;

/** The common scale of the intervals, written in their head: up to the widest sure one, rounded up to 10 %. */
export function echelleDuTableau(
  { lignes, total }: TableauLu['statistiques']['tableau'],
  montrees: readonly ColonneMontree[],
): EchelleDeTaux | null {
  const column = montrees.find(({ colonne }) => colonne.quoi === 'ic');
  if (!column) return null;
  const measures = lignes.map(({ mesures }) => mesures[column.rang]);
  const tops = measures.map((mesure) => (mesure?.prudence ? 0 : (mesure?.intervalleHaut ?? 0)));
  const fin = Math.min(1, Math.max(PAS, Math.ceil(Math.max(0, ...tops) / PAS) * PAS));
  return { fin, national: total.mesures[column.rang]?.valeur ?? null };
}

export const echelleEnMots = (fin: number, langue: Langue): string =>
  langue === 'fr' ? `0 à ${taux(fin, langue, 0)}` : `0 to ${taux(fin, langue, 0)}`;
