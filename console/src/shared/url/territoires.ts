import { DEPARTEMENTS, REGIONS } from '../departements.ts';
import { lirePeriode } from '../periode.ts';

/** `dep:33`, `reg:75`, `epci:243300316`: a level and its official code. */
export function estTerritoire(value: string): boolean {
  const [, niveau, code = ''] = /^(dep|reg|epci|col):(\w+)$/u.exec(value) ?? [];
  if (niveau === 'dep') return DEPARTEMENTS.has(code);
  return niveau === 'reg' ? REGIONS.has(code) : niveau !== undefined && /^\d{9}$/u.test(code);
}

/** `2020`, `reg:75`, `dep:33,dep:973`, `reg:75@2020`: a period, territories, or territories of a period; `fra` is all of France. */
export function estUneComparaison(value: string): boolean {
  if (lirePeriode(value) !== null) return true;
  const [territoires = '', periode, ...reste] = value.split('@');
  const tous = territoires.split(',');
  const connus = tous.every((un) => un === 'fra' || estTerritoire(un));
  return (
    reste.length === 0 &&
    connus &&
    tous.length <= COTES_AU_PLUS &&
    (periode === undefined || lirePeriode(periode) !== null)
  );
}
const COTES_AU_PLUS = 5;
