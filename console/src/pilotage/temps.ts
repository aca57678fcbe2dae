import { ajouterMois, moisEntre } from '../shared/dates.ts';
import type { PointDeTemps, Serie } from '../shared/courbe/types.ts';
import { serrerLesSilences } from '../shared/courbe/silences.ts';
import type { Langue } from '../shared/format.ts';
import { lirePeriode, type Periode, periodeEnMots } from '../shared/periode.ts';
import { ecrirePeriode } from '../shared/statistiques/periodes.ts';
import type { LigneLue, MesureLue } from './lecture.ts';

export type Pas = 'mois' | 'trimestre' | 'annee';

export const pasDe = (text: string | undefined): Pas =>
  text === 'trimestre' || text === 'annee' ? text : 'mois';

const LONGUEURS = { mois: 1, trimestre: 3, annee: 12 } as const;

/** The first month of the span that a month is in. */
function debutDe(month: string, pas: Pas): string {
  if (pas === 'mois') return month;
  const rank = Number(month.slice(5)) - 1;
  const first = pas === 'annee' ? 0 : Math.floor(rank / 3) * 3;
  return `${month.slice(0, 4)}-${String(first + 1).padStart(2, '0')}`;
}

/** A window widened to whole spans, so that none is counted by a part of itself. */
export const elargir = ({ de, a }: Periode, pas: Pas): Periode => ({
  de: debutDe(de, pas),
  a: ajouterMois(debutDe(a, pas), LONGUEURS[pas] - 1),
});

/** Every span of a window, as the API codes it. */
export const codesDe = ({ de, a }: Periode, pas: Pas): readonly string[] =>
  [...new Set(moisEntre(de, a).map((month) => debutDe(month, pas)))].map((first) =>
    ecrirePeriode({ de: first, a: ajouterMois(first, LONGUEURS[pas] - 1) }),
  );

const connue = ({ valeur, masque }: MesureLue): boolean => masque !== null || (valeur ?? 0) !== 0;

/** The window of a view without a period: from the first span where something is, to the last. */
export function fenetreDesLignes(lignes: readonly LigneLue[]): Periode | null {
  const known = lignes
    .flatMap(({ cles: [cle], mesures: [mesure] }) =>
      cle?.code && mesure && connue(mesure) ? [lirePeriode(cle.code)] : [],
    )
    .filter((one) => one !== null);
  const [first] = known.toSorted((a, b) => a.de.localeCompare(b.de));
  const last = known.toSorted((a, b) => a.a.localeCompare(b.a)).at(-1);
  return first && last ? { de: first.de, a: last.a } : null;
}

/** The positions of the axis: months with long silences folded, or named spans. */
export function pointsDe(
  codes: readonly string[],
  pas: Pas,
  muet: (code: string) => boolean,
  { langue, additif }: { readonly langue: Langue; readonly additif: boolean },
): readonly PointDeTemps[] {
  if (pas === 'mois')
    return serrerLesSilences(codes, muet).map((point) =>
      point.fin && !additif ? { ...point, sansMesure: true } : point,
    );
  return codes.map((code) => ({ mois: lirePeriode(code)?.de ?? code, nom: periodeEnMots(code, langue) }));
}

interface Lues {
  readonly lignes: readonly LigneLue[];
  readonly codes: readonly string[];
  /** The day known as of, and whether it is not over. */
  readonly au: string;
  readonly provisoire: boolean;
  /** Whether nothing there is a zero, or has no value at all. */
  readonly additif: boolean;
}

type Valeurs = Pick<
  Serie,
  'valeurs' | 'bas' | 'haut' | 'prudence' | 'masquee' | 'censuree' | 'absente' | 'chemin'
>;

/** The values of a series, one a span: a span without a row is zero if it adds up, and has nothing to measure if not. */
export function valeursDe({ lignes, codes, au, provisoire, additif }: Lues): Valeurs {
  const byCode = new Map(lignes.map(({ cles: [cle], mesures: [mesure] }) => [cle?.code, mesure]));
  const month = au.slice(0, 7);
  const spans = codes.map((code) => {
    const span = lirePeriode(code);
    return { mesure: byCode.get(code), begun: (span?.de ?? '') <= month, open: (span?.a ?? '') >= month };
  });
  const valeurs = spans.map(({ mesure, begun }) =>
    !begun || mesure?.masque ? null : (mesure?.valeur ?? (additif ? 0 : null)),
  );
  return {
    valeurs,
    bas: spans.map(({ mesure }) => mesure?.intervalleBas ?? null),
    haut: spans.map(({ mesure }) => mesure?.intervalleHaut ?? null),
    prudence: spans.map(({ mesure }) => mesure?.prudence ?? false),
    masquee: spans.map(({ mesure }) => Boolean(mesure?.masque)),
    censuree: spans.map(({ begun, open }, rang) => provisoire && begun && open && valeurs[rang] !== null),
    absente: spans.map(({ begun, mesure }, rang) => begun && valeurs[rang] === null && !mesure?.masque),
    chemin: (rang) => spans[rang]?.mesure?.chemin ?? null,
  };
}
