import type { CleDeLigne } from './tableau.types.ts';

/** What an indicator is worth in each row, and in the whole selection, which is not always their sum. */
export interface Colonne {
  readonly valeurs: readonly (number | null)[];
  readonly total: number | null;
  /** For a median: how many rows each value rests on. */
  readonly effectifs?: readonly number[];
  readonly effectifTotal?: number;
}

/** Rows, and the columns of values that go with them. */
export interface Grille {
  readonly lignes: readonly (readonly CleDeLigne[])[];
  readonly colonnes: ReadonlyMap<string, Colonne>;
}

/** What one statement answers: its rows with their keys, and what each code is worth there. */
export interface Lecture {
  readonly lignes: readonly (readonly CleDeLigne[])[];
  readonly colonnes: ReadonlyMap<string, Colonne>;
}

const cleDe = (cles: readonly CleDeLigne[]): string =>
  cles.map(({ code }) => code ?? '\u0000').join('\u0001');

/** Puts readings side by side: a row that one of them does not have counts for nothing there, or for null where nothing adds up. */
export function reunir(lectures: readonly Lecture[], vide: (code: string) => number | null): Grille {
  const [seule] = lectures;
  if (seule && lectures.length === 1) return seule;
  const rangs = new Map<string, number>();
  const lignes: (readonly CleDeLigne[])[] = [];
  for (const lecture of lectures)
    for (const cles of lecture.lignes) {
      const cle = cleDe(cles);
      if (rangs.has(cle)) continue;
      rangs.set(cle, lignes.length);
      lignes.push(cles);
    }
  const colonnes = new Map<string, Colonne>();
  for (const lecture of lectures) {
    const places = lecture.lignes.map((cles) => rangs.get(cleDe(cles)) ?? 0);
    for (const [code, colonne] of lecture.colonnes)
      colonnes.set(code, etaler(colonne, places, lignes.length, vide(code)));
  }
  return { lignes, colonnes };
}

function etaler(colonne: Colonne, places: readonly number[], taille: number, vide: number | null): Colonne {
  const valeurs = Array.from({ length: taille }, () => vide);
  const effectifs = Array.from({ length: taille }, () => 0);
  for (const [i, place] of places.entries()) {
    valeurs[place] = colonne.valeurs[i] ?? null;
    effectifs[place] = colonne.effectifs?.[i] ?? 0;
  }
  return { ...colonne, valeurs, ...(colonne.effectifs ? { effectifs } : {}) };
}
