import type { DimensionDeCohorte } from '../../graphql/graphql.ts';

interface Effectif {
  readonly dimension: DimensionDeCohorte;
  readonly modalite: string;
  readonly personnes: number;
}

/** Counts as one writes them, a category a line; the first line that is none is given back. */
export function lireEffectifs(
  dimension: DimensionDeCohorte,
  texte: string,
): { readonly effectifs: Effectif[]; readonly faute: string | null } {
  const effectifs: Effectif[] = [];
  for (const ligne of texte.split('\n').map((une) => une.trim())) {
    if (ligne === '') continue;
    const [, modalite, personnes] = /^(.{1,100}?)\s*[:=]\s*(\d{1,7})$/u.exec(ligne) ?? [];
    if (modalite === undefined) return { effectifs, faute: ligne.slice(0, 60) };
    effectifs.push({ dimension, modalite, personnes: Number(personnes) });
  }
  return { effectifs, faute: null };
}
