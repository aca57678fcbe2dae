import { DEPARTEMENTS, REGIONS } from '../departements.ts';
import { lirePeriode } from '../periode.ts';

/** Whether a value means something to its parameter. */
export type Juge = (value: string) => boolean;

export const parmi =
  (...values: readonly string[]): Juge =>
  (value) =>
    values.includes(value);
export const comme =
  (form: RegExp): Juge =>
  (value) =>
    form.test(value);

export const JOUR = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

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

export const COLONNE = /^[a-z0-9_]+(?:\.[a-z0-9_]+)*$/u;
/** `public:ALLOPHONES,dep:33,mois:2021-01,cohorte:<id>`: the curves compared, four at most. */
const COURBE =
  /^(?:public:[A-Z_]{1,30}|dep:\w{2,3}|mois:\d{4}-(?:0[1-9]|1[0-2])|cohorte:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u;
const COURBES_AU_PLUS = 4;

/** Up to four curves. */
export function estComparaison(value: string): boolean {
  const courbes = value.split(',');
  return courbes.length <= COURBES_AU_PLUS && courbes.every((une) => COURBE.test(une));
}

const COLONNES_AU_PLUS = 20;

/** `taux.usage,taux.usage.ic`: the columns of a table, in their order. */
export function sontDesColonnes(value: string): boolean {
  const codes = value.split(',');
  return codes.length <= COLONNES_AU_PLUS && codes.every((code) => COLONNE.test(code));
}

export const MONTANT = /^\d{1,11}(?:\.\d{1,2})?$/u;
export const NOMBRE = /^\d{1,6}(?:\.\d{1,6})?$/u;
