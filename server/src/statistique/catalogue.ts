import { BadInput } from '../shared/errors.ts';
import { Dimension, DIMENSIONS_DES_PLIS } from './dimension.ts';
import { Attribution, Base, type Compte, Etape } from './etape.rules.ts';
import type { Indicateur } from './indicateur.type.ts';
import { type Definition, ETAPES, TAUX } from './indicateurs.ts';

/** How an indicator is worked out: a count of the folds, or one indicator over another. */
export type Calcul =
  | { readonly de: 'PLIS'; readonly compte: Compte }
  | {
      readonly de: 'RAPPORT';
      readonly numerateur: string;
      readonly denominateur: string;
      /** Whether it is a share of rows, each in or out: Wilson's interval then holds in base ACHAT. */
      readonly part: boolean;
    };

export interface IndicateurCalcule extends Indicateur {
  readonly calcul: Calcul;
  /** The stage whose pass are the rows of its count, or of its numerator. */
  readonly etape: Etape;
}

const TOUTES_LES_BASES = [Base.ACHAT, Base.FLUX];
const DES_PLIS = Object.values(Dimension).filter((dimension) => DIMENSIONS_DES_PLIS[dimension]);

/** Bought, delivered and active pass have no public yet, and a place only once they are used. */
const compte = (etape: Etape, nom: Compte): IndicateurCalcule => ({
  ...ETAPES[etape],
  numerateur: null,
  denominateur: null,
  nature: 'COMPTE',
  bases: TOUTES_LES_BASES,
  attributions: [Attribution.COMMANDITAIRE],
  dimensions: DES_PLIS,
  exclusions: null,
  calcul: { de: 'PLIS', compte: nom },
  etape,
});

const rapport = (
  definition: Definition,
  etape: Etape,
  [numerateur, denominateur]: readonly [string, string],
  exclusions: string | null = null,
): IndicateurCalcule => ({
  ...definition,
  numerateur,
  denominateur,
  nature: 'RAPPORT',
  bases: TOUTES_LES_BASES,
  attributions: [Attribution.COMMANDITAIRE],
  dimensions: DES_PLIS,
  exclusions,
  calcul: { de: 'RAPPORT', numerateur, denominateur, part: true },
  etape,
});

/** Every indicator, in the order of the life of a pass. */
export const CATALOGUE: readonly IndicateurCalcule[] = [
  compte(Etape.ACHETES, 'achetes'),
  compte(Etape.LIVRES, 'livres'),
  compte(Etape.ACTIVES, 'actives'),
  compte(Etape.DISTRIBUES, 'distribues'),
  compte(Etape.UTILISES, 'utilises'),
  compte(Etape.REMBOURSES, 'rembourses'),
  rapport(TAUX, Etape.UTILISES, ['pass.utilises', 'pass.achetes']),
];

const PAR_CODE = new Map(CATALOGUE.map((indicateur) => [indicateur.code, indicateur]));

/** The indicator of a code, as the API names it. */
export function indicateurDe(code: string): IndicateurCalcule {
  const indicateur = PAR_CODE.get(code);
  if (indicateur) return indicateur;
  throw new BadInput(
    'Un indicateur demandé est inconnu : un code du catalogue est attendu, comme « pass.utilises » (requête « indicateurs »).',
  );
}
