import { lireBornes } from '../periode.ts';
import { CONNUS, PORTEE } from './pages.ts';
import { PARAMETRES } from './parametres.ts';
import { estPageAVues, VUE_CHARGEE } from './vue-chargee.ts';

const RANGS: ReadonlyMap<string, number> = new Map([...PARAMETRES.keys()].map((key, rank) => [key, rank]));
const rangDe = (key: string): number => RANGS.get(key) ?? RANGS.size;

/** A figure asked of the API may be open at one end of its period: so may be its rows, and they alone. */
function permis(chemin: string, key: string, value: string): boolean {
  if (key === 'p' && chemin === '/carnets') return lireBornes(value) !== null;
  if (key === 't' && !connusDe(chemin).has('base') && !decoupes(chemin).test(value)) return false;
  // Steering is compared with one period or one territory: several sides have a page of their own.
  if (chemin === '/pilotage' && ((key === 'vs' && /[,@]|^fra/u.test(value)) || value.startsWith('col:')))
    return false;
  return PARAMETRES.get(key)?.(value) === true;
}

/** Lists are cut by département; only figures, and cohorts with them, by region or by EPCI too. */
const decoupes = (chemin: string): RegExp => (chemin === '/cohortes' ? /^(?:dep|reg|epci):/u : /^dep:/u);

function connusDe(chemin: string): ReadonlySet<string> {
  const connus = CONNUS.find(([path]) => path.test(chemin))?.[1] ?? new Set();
  return estPageAVues(chemin) ? new Set([...connus, ...VUE_CHARGEE]) : connus;
}

/** An address put in order, and what had to be left out of it because nothing here understands it. */
export interface Adresse {
  readonly search: string;
  readonly ecartes: readonly string[];
}

/** Reads the query of an address; what is not understood is kept out of it, and given back to be said. */
export function lireAdresse(chemin: string, search: string): Adresse {
  const connus = connusDe(chemin);
  const kept = new URLSearchParams();
  const ecartes: string[] = [];
  for (const [key, value] of new URLSearchParams(search)) {
    if (connus.has(key) && permis(chemin, key, value) && !kept.has(key)) kept.set(key, value);
    else ecartes.push(value ? `${key}=${value}` : key);
  }
  return { search: ecrire(kept), ecartes };
}

/** What of a view goes along to another section: the scope, where it is understood there. */
export function emporter(search: string, chemin: string): string {
  const connus = connusDe(chemin);
  const kept = new URLSearchParams();
  for (const [key, value] of new URLSearchParams(search))
    if (PORTEE.includes(key) && connus.has(key) && permis(chemin, key, value)) kept.set(key, value);
  const text = ecrire(kept);
  return text ? `${chemin}?${text}` : chemin;
}

/** The canonical writing: one order, and colons and commas left readable. */
export function ecrire(params: URLSearchParams): string {
  const sorted = [...params].toSorted(([a], [b]) => rangDe(a) - rangDe(b));
  return new URLSearchParams(sorted).toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
}
