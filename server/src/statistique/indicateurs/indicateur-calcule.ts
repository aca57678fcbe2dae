import type { Compte } from '../etape.rules.ts';
import type { Indicateur, Nature } from '../indicateur.type.ts';
import type { MesureAdditive, MesureDeQuantile } from '../faits/mesures.ts';
import { type Admission, communes } from './admission.ts';

/** What of the settlement of funders is summed. */
export type MontantDuSolde = 'du' | 'etat' | 'locale';

/** How an indicator is worked out. */
export type Calcul =
  /** A count of the folds, which the facts know too, under the code of the indicator. */
  | { readonly de: 'PLIS'; readonly compte: Compte }
  /** What facts bring, summed, under the code of the indicator. */
  | { readonly de: 'FAITS' }
  /** How many different ones the facts name, under the code of the indicator. */
  | { readonly de: 'DISTINCTS' }
  | { readonly de: 'QUANTILE'; readonly mesure: MesureDeQuantile; readonly part: number }
  | { readonly de: 'SOLDE'; readonly montant: MontantDuSolde }
  | {
      readonly de: 'RAPPORT';
      readonly numerateur: string;
      readonly denominateur: string;
      /** Whether it is a share of rows, each in or out: Wilson's interval then holds in base ACHAT. */
      readonly part: boolean;
    };

export interface IndicateurCalcule extends Indicateur {
  readonly calcul: Calcul;
}

/** What is written of an indicator, by hand. */
export interface Mots {
  readonly code: string;
  readonly nom: string;
  readonly definition: string;
  readonly formule: string;
  readonly unite: string;
  readonly exclusions?: string;
  /** Its rows, when they are not what its name says. */
  readonly lignes?: string;
}

const DEPUIS = { version: 1, depuis: '2026-11-22' } as const;

const decrire = (
  { exclusions, lignes, ...mots }: Mots,
  nature: Nature,
  { bases, attributions, dimensions }: Admission,
  calcul: Calcul,
): IndicateurCalcule => ({
  ...mots,
  ...DEPUIS,
  nature,
  bases,
  attributions,
  dimensions,
  exclusions: exclusions ?? null,
  numerateur: null,
  denominateur: null,
  calcul,
  lignes: lignes ?? mots.nom,
});

/** A count of the folds. */
export const etape = (mots: Mots, compte: Compte, admission: Admission): IndicateurCalcule =>
  decrire(mots, 'COMPTE', admission, { de: 'PLIS', compte });

/** A count of facts. */
export const compte = (mots: Mots & { code: MesureAdditive }, admission: Admission): IndicateurCalcule =>
  decrire(mots, 'COMPTE', admission, { de: 'FAITS' });

/** A sum over facts. */
export const somme = (mots: Mots & { code: MesureAdditive }, admission: Admission): IndicateurCalcule =>
  decrire(mots, 'SOMME', admission, { de: 'FAITS' });

export const distincts = (mots: Mots, admission: Admission): IndicateurCalcule =>
  decrire(mots, 'DISTINCT', admission, { de: 'DISTINCTS' });

/** The median of a measure of facts, and what nine in ten stay under. */
export function medianeEtP90(
  { code, nom, formule, ...mots }: Mots,
  mesure: MesureDeQuantile,
  admission: Admission,
): readonly IndicateurCalcule[] {
  const un = (suffixe: string, dit: string, part: number): IndicateurCalcule =>
    decrire(
      {
        ...mots,
        code: `${code}.${suffixe}`,
        nom: `${nom}, ${dit}`,
        formule: `${part === 0.5 ? 'la plus petite valeur que la moitié des lignes ne dépassent pas' : 'la plus petite valeur que neuf lignes sur dix ne dépassent pas'} ; ${formule}`,
      },
      'QUANTILE',
      admission,
      { de: 'QUANTILE', mesure, part },
    );
  return [un('mediane', 'médiane', 0.5), un('p90', 'neuvième décile', 0.9)];
}

export const mediane = (mots: Mots, mesure: MesureDeQuantile, admission: Admission): IndicateurCalcule =>
  decrire(mots, 'QUANTILE', admission, { de: 'QUANTILE', mesure, part: 0.5 });

export const duSolde = (mots: Mots, montant: MontantDuSolde, admission: Admission): IndicateurCalcule =>
  decrire(mots, 'SOMME', admission, { de: 'SOLDE', montant });

/** What a rate puts side by side: a count, what it is in words, and what it admits. */
export interface Terme {
  readonly de: string;
  readonly mots: string;
  readonly admission: Admission;
}

/** A share of rows, or a mean when `part` is false. */
export const rapport = (mots: Mots, haut: Terme, bas: Terme, part = true): IndicateurCalcule => ({
  ...decrire(mots, 'RAPPORT', communes(haut.admission, bas.admission), {
    de: 'RAPPORT',
    numerateur: haut.de,
    denominateur: bas.de,
    part,
  }),
  numerateur: haut.mots,
  denominateur: bas.mots,
});
