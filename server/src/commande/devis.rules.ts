import { enFrancais } from '../shared/jour.rules.ts';

/** The terms of a quote that can be judged alone. */
export interface Termes {
  readonly nombreDePass: number;
  readonly tailleDeCarnet: number;
  readonly etabliLe: string;
  readonly valideJusquAu: string;
  readonly tolereeJusquAu: string;
  /** From how many pass the operator prints carnets of five; `null` when it always does. */
  readonly carnetsDe5APartirDe: number | null;
}

export interface Manquement {
  readonly regle: string;
  readonly phrase: string;
  readonly source: string;
}

const M1 = 'Registre, invariant M1 : une commande est faite de carnets entiers';
const S08 =
  'APTIC, « Est-il possible de commander des carnets de 5 pass si ma commande est inférieure à 2 000 pass ? »';
const S11 = 'APTIC, fin de validité des pass et génération d’un avoir';

/** The first term that does not hold; `null` when all do. */
export function termeRefuse(termes: Termes): Manquement | null {
  const { nombreDePass, tailleDeCarnet, etabliLe, valideJusquAu, tolereeJusquAu, carnetsDe5APartirDe } =
    termes;
  if (tailleDeCarnet !== 5 && tailleDeCarnet !== 10)
    return { regle: 'M1', phrase: 'Un carnet a 5 ou 10 pass.', source: M1 };
  if (nombreDePass < 1 || nombreDePass % tailleDeCarnet !== 0)
    return {
      regle: 'M1',
      phrase: `${nombreDePass} pass ne font pas des carnets entiers : un multiple de ${tailleDeCarnet} est attendu.`,
      source: M1,
    };
  if (tailleDeCarnet === 5 && carnetsDe5APartirDe !== null && nombreDePass < carnetsDe5APartirDe)
    return {
      regle: 'CARNETS_DE_5',
      phrase: `Cet opérateur n’imprime de carnets de 5 qu’à partir de ${carnetsDe5APartirDe} pass : des carnets de 10 sont attendus.`,
      source: S08,
    };
  if (valideJusquAu <= etabliLe)
    return {
      regle: 'VALIDITE',
      phrase: `La validité finit le ${enFrancais(valideJusquAu)} : un jour à venir est attendu.`,
      source: S11,
    };
  if (tolereeJusquAu < valideJusquAu)
    return {
      regle: 'VALIDITE',
      phrase: `La tolérance finit avant la validité : le ${enFrancais(valideJusquAu)} ou un jour d’après est attendu.`,
      source: S11,
    };
  return null;
}

/** A month after the end of validity, or the last day of that month when it is shorter. */
export function unMoisApres(jour: string): string {
  const [annee = 0, mois = 0, quantieme = 0] = jour.split('-').map(Number);
  const fin = new Date(Date.UTC(annee, mois + 1, 0)).getUTCDate();
  return new Date(Date.UTC(annee, mois, Math.min(quantieme, fin))).toISOString().slice(0, 10);
}
