import { enFrancais, moisPlus } from '../shared/jour.rules.ts';

/** What decides whether a month may be closed, as it was seen under the operator's lock. Months are their first day. */
export interface MoisVu {
  readonly mois: string;
  readonly today: string;
  readonly defaillant: { readonly jour: string } | null;
  /** Closings of the operator, by month. */
  readonly dernierClos: string | null;
  readonly dejaClos: boolean;
  /** First month after the last closed one that has uses nobody was paid for. */
  readonly premierOuvert: string | null;
}

export interface Empechement {
  readonly regle: string;
  readonly message: string;
  readonly source: string;
}

const MENSUEL = 'Contre-paiement mensuel des pass du mois précédent (APTIC, étape 8)';
const DEFAILLANCE = 'Liquidation de l’opérateur, 16/01/2024 (question au Sénat du 22/02/2024)';

export const premierDuMois = (jour: string): string => `${jour.slice(0, 7)}-01`;

/** The first day of the month after. */
export const moisSuivant = (mois: string): string => moisPlus(mois, 1);

const enMots = (mois: string): string => enFrancais(mois.slice(0, 7));

const non = (regle: string, message: string): Empechement => ({ regle, message, source: MENSUEL });

/** Why a month may not be closed; `null` when it may. */
export function empechementDeClore(vu: MoisVu): Empechement | null {
  const { mois, today, defaillant, dernierClos, dejaClos, premierOuvert } = vu;
  if (defaillant)
    return {
      regle: 'OPERATEUR_DEFAILLANT',
      message: `L’opérateur est défaillant depuis le ${enFrancais(defaillant.jour)} : il ne règle plus, les créances des structures se déclarent.`,
      source: DEFAILLANCE,
    };
  if (today < moisSuivant(mois))
    return non('MOIS_EN_COURS', `Le mois ${enMots(mois)} n’est pas fini : un mois passé est attendu.`);
  if (dejaClos)
    return non('MOIS_DEJA_CLOS', `Le mois ${enMots(mois)} est déjà clos : il ne l’est qu’une fois.`);
  if (dernierClos !== null && mois < dernierClos)
    return non(
      'MOIS_ANTERIEUR',
      `Le mois ${enMots(dernierClos)} est clos : un mois suivant est attendu, il prendra ce qui est resté en arrière.`,
    );
  if (premierOuvert !== null && premierOuvert < mois)
    return non(
      'MOIS_PRECEDENT_OUVERT',
      `Des pass du mois ${enMots(premierOuvert)} attendent : ce mois est attendu d’abord.`,
    );
  return null;
}
