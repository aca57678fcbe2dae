import { ibanFictif } from './banques.ts';
import { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import { sirenFictif } from './siren.rules.ts';

export interface OperateurDeDemonstration {
  readonly id: string;
  readonly code: string;
  readonly nom: string;
  readonly siren: string;
  readonly titulaire: string;
  readonly iban: string;
  readonly bic: string;
}

const imaginer = (code: string, nom: string, rang: number): OperateurDeDemonstration => ({
  id: identifiant(new Hasard(code), 0, rang),
  code,
  nom,
  siren: sirenFictif(rang + 1),
  titulaire: `${nom}, compte de cantonnement`,
  iban: ibanFictif(rang + 1),
  bic: BIC_DE_DEMONSTRATION,
});

/** A bank that is not: four letters that no one holds, in France. */
export const BIC_DE_DEMONSTRATION = 'DEMOFRPPXXX';

const PASSE = imaginer('DEMO-A', 'Opérateur A (fictif)', 0);
const ACTUEL = imaginer('DEMO-B', 'Opérateur B (fictif)', 1);

export const OPERATEURS: readonly OperateurDeDemonstration[] = [PASSE, ACTUEL];

/** The orders of the past were one operator's; the campaign of the day is another's. */
export const operateurDe = ({ enCampagne }: { readonly enCampagne: boolean }): OperateurDeDemonstration =>
  enCampagne ? ACTUEL : PASSE;
