import type { IndicateurCalcule } from '../../src/statistique/catalogue.ts';
import { DISTINCTS } from '../../src/statistique/faits/mesures.ts';
import type { FaitsBruts } from './faits-bruts.ts';
import type { Compte } from './faits-connus.ts';
import type { ForceBrute } from './force-brute.ts';
import { distinctsDe, quantileDe, type Question, ranger, sommeDe } from './question.ts';

/** What is said of a cell: of a sum to the hundredth, of a rate to the millionth. */
export interface Cellule {
  readonly valeur: number | null;
  readonly numerateur: number | null;
}

const arrondir = (valeur: number | null, un: number): number | null =>
  valeur === null ? null : Math.round(valeur * un) / un;
const COMPTE = 100;
const TAUX = 1_000_000;

/** A cell as it was read; one that a table leaves out says nothing. */
export const arrondie = (
  { calcul }: Pick<IndicateurCalcule, 'calcul'>,
  cellule: Cellule | undefined,
): Cellule => ({
  valeur: arrondir(cellule?.valeur ?? null, calcul.de === 'RAPPORT' ? TAUX : COMPTE),
  numerateur: arrondir(cellule?.numerateur ?? null, COMPTE),
});

/** What an indicator counts; of a rate, what its numerator counts. */
export function comptesDe(brute: ForceBrute, { code, calcul }: IndicateurCalcule): readonly Compte[] {
  if (calcul.de === 'RAPPORT') return brute.comptes(calcul.numerateur);
  return brute.comptes(calcul.de === 'QUANTILE' ? calcul.mesure : code);
}

/** Every cell that a question is to be answered with, and how a cell that no fact makes is answered. */
export function attendre(
  brute: ForceBrute,
  faits: FaitsBruts,
  question: Question,
  indicateur: IndicateurCalcule,
): { readonly cellules: ReadonlyMap<string, Cellule>; readonly vide: Cellule } {
  const { calcul } = indicateur;
  const cellules = new Map<string, Cellule>();
  const hauts = ranger(comptesDe(brute, indicateur), question, faits);
  const bas =
    calcul.de === 'RAPPORT' ? ranger(brute.comptes(calcul.denominateur), question, faits) : new Map();
  const cellule = (cle: string): Cellule =>
    arrondie(indicateur, celluleDe(indicateur, hauts.get(cle) ?? [], bas.get(cle) ?? []));
  for (const cle of [...hauts.keys(), ...bas.keys()]) cellules.set(cle, cellule(cle));
  return { cellules, vide: celluleDe(indicateur, [], []) };
}

function celluleDe({ calcul }: IndicateurCalcule, haut: readonly Compte[], bas: readonly Compte[]): Cellule {
  if (calcul.de === 'QUANTILE') return { valeur: quantileDe(haut, calcul.part), numerateur: null };
  if (calcul.de === 'DISTINCTS') return { valeur: distinctsDe(haut), numerateur: null };
  if (calcul.de !== 'RAPPORT') return { valeur: sommeDe(haut), numerateur: null };
  const [numerateur, denominateur] = [
    sommeDe(haut),
    calcul.denominateur in DISTINCTS ? distinctsDe(bas) : sommeDe(bas),
  ];
  return { numerateur, valeur: denominateur > 0 ? numerateur / denominateur : null };
}
