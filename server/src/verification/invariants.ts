import type { Regle } from './regle.ts';
import { REGLES_D_ARGENT, REGLES_DE_SOLDE } from './regles-d-argent.ts';
import { REGLES_DE_COMPTES } from './regles-de-comptes.ts';
import { REGLES_DE_JOURNAUX } from './regles-de-journaux.ts';
import { REGLES_DE_PAIEMENT, REGLES_DU_GRAND_LIVRE } from './regles-de-paiement.ts';

/** The invariants of the register that PostgreSQL cannot carry alone. */
export const REGLES: readonly Regle[] = [
  ...REGLES_D_ARGENT,
  ...REGLES_DE_PAIEMENT,
  ...REGLES_DE_SOLDE,
  ...REGLES_DE_COMPTES,
  ...REGLES_DU_GRAND_LIVRE,
  ...REGLES_DE_JOURNAUX,
];
