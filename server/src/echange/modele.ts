import { estUnGenre, formatsDe } from './genres.ts';
import type { GenreDImport, ModeleDImport } from './import.types.ts';
import { colonnesDuModele, csvDuModele } from './modele.rules.ts';

/** The template of a kind: of its first form whose every required column was given an example. */
export function modeleDe(demande: GenreDImport): ModeleDImport | null {
  const genre = demande.toLowerCase().replaceAll('_', '-');
  if (!estUnGenre(genre)) return null;
  const modeles = formatsDe(genre).map(colonnesDuModele);
  const colonnes = modeles.find(
    (siennes) =>
      siennes.length > 0 && siennes.every(({ obligatoire, exemple }) => !obligatoire || exemple !== ''),
  );
  return colonnes === undefined ? null : { nom: `modele-${genre}.csv`, colonnes, csv: csvDuModele(colonnes) };
}
