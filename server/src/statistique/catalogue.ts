import { BadInput } from '../shared/errors.ts';
import { ARGENT } from './indicateurs/argent.ts';
import { DES_CARNETS, RETENTION, TAUX_DES_CARNETS } from './indicateurs/carnets.ts';
import { DELAIS, STOCK } from './indicateurs/delais.ts';
import type { IndicateurCalcule } from './indicateurs/indicateur-calcule.ts';
import { DES_LIEUX } from './indicateurs/lieux.ts';
import { DES_PASS } from './indicateurs/pass.ts';
import { PART_PIC, TAUX } from './indicateurs/taux.ts';

export type { IndicateurCalcule } from './indicateurs/indicateur-calcule.ts';

/** Every indicator, family by family, in the order of the life of a pass. */
export const CATALOGUE: readonly IndicateurCalcule[] = [
  ...DES_PASS,
  ...DES_CARNETS,
  ...TAUX,
  ...TAUX_DES_CARNETS,
  ...RETENTION,
  ...DELAIS,
  ...STOCK,
  ...ARGENT,
  ...PART_PIC,
  ...DES_LIEUX,
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
