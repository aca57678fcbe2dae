import type { IndicateurCalcule } from './catalogue.ts';
import type { DemandeDeTableau } from './demande.ts';
import { COMPTES } from './etape.rules.ts';
import {
  type LecteurDeFaits,
  lireLesDistincts,
  lireLesFaits,
  lireLesQuantiles,
} from './faits/faits.queries.ts';
import { DISTINCTS, estAdditive, type MesureDeQuantile } from './faits/mesures.ts';
import { type Grille, type Lecture, reunir } from './grille.ts';
import type { Calcul } from './indicateurs/indicateur-calcule.ts';
import { lireLesPlis } from './plis.queries.ts';
import { lisibleDansLesPlis } from './selection.ts';
import { lireLeSolde } from './solde.read.ts';

const DES_PLIS: ReadonlySet<string> = new Set(COMPTES.map((compte) => `pass.${compte}`));

/** Whether the folds hold a count. */
export const estDesPlis = (code: string): boolean => DES_PLIS.has(code);
const estDistincte = (code: string): code is keyof typeof DISTINCTS => code in DISTINCTS;

/** The counts that an indicator takes; what is measured, or settled, takes none. */
export function mesuresDe(calcul: Calcul, code = ''): readonly string[] {
  if (calcul.de === 'RAPPORT') return [calcul.numerateur, calcul.denominateur];
  if (calcul.de === 'PLIS') return [`pass.${calcul.compte}`];
  return [code];
}

/** Whether indicators are worked out from the counts of the folds alone. */
export const sontDesPlis = (indicateurs: readonly IndicateurCalcule[]): boolean =>
  indicateurs.every(({ calcul, code }) => mesuresDe(calcul, code).every(estDesPlis));

/** Reads what indicators take, each source once. */
export async function lire(
  { selection, par }: DemandeDeTableau,
  indicateurs: readonly IndicateurCalcule[],
  lecteur: LecteurDeFaits,
): Promise<Grille> {
  const { read, pool } = lecteur;
  const comptes = new Set(indicateurs.flatMap(({ calcul, code }) => mesuresDe(calcul, code)));
  const additives = [...comptes].filter(estAdditive);
  const lectures: Promise<Lecture>[] = [];
  // One source for all that adds up, so that its columns are of one instant, and of the rows of one reader.
  const tout = read.perimeter === null || [...comptes].every(estDesPlis);
  if (tout && additives.every(estDesPlis) && lisibleDansLesPlis(selection, par)) {
    if (additives.length > 0) lectures.push(lireLesPlis(selection, par, read));
  } else if (additives.length > 0) lectures.push(lireLesFaits(selection, par, additives, lecteur));
  for (const code of [...comptes].filter(estDistincte))
    lectures.push(lireLesDistincts(selection, par, code, lecteur));
  for (const [mesure, parts] of quantilesDe(indicateurs))
    lectures.push(lireLesQuantiles(selection, par, mesure, parts, lecteur));
  const soldes = indicateurs.flatMap(({ code, calcul }) =>
    calcul.de === 'SOLDE' ? [[code, calcul.montant] as const] : [],
  );
  if (soldes.length > 0)
    lectures.push(
      lireLeSolde(selection, par, new Map(soldes), { client: pool, lecteur: read.lecteur, read }),
    );
  const quantiles = new Set(
    indicateurs.filter(({ nature }) => nature === 'QUANTILE').map(({ code }) => code),
  );
  return reunir(await Promise.all(lectures), (code) => (quantiles.has(code) ? null : 0));
}

/** The quantiles asked, measure by measure: those of one are read together. */
function quantilesDe(
  indicateurs: readonly IndicateurCalcule[],
): ReadonlyMap<MesureDeQuantile, ReadonlyMap<string, number>> {
  const mesures = new Map<MesureDeQuantile, Map<string, number>>();
  for (const { code, calcul } of indicateurs) {
    if (calcul.de !== 'QUANTILE') continue;
    const parts = mesures.get(calcul.mesure) ?? new Map<string, number>();
    mesures.set(calcul.mesure, parts.set(code, calcul.part));
  }
  return mesures;
}
