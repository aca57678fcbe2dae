import type { EvenementSuivi } from '../fil/fil.module.ts';

/** A territory whose events are followed; a collectivité is named by its SIREN. */
export interface TerritoireSuivi {
  readonly type: 'REGION' | 'DEPARTEMENT' | 'COLLECTIVITE';
  readonly code: string;
}

/** Which events a reader chose among those it may see; what is not said chooses nothing. */
export interface Choix {
  /** Names of types, or their beginning: `pass.*`. */
  readonly types?: readonly string[] | null;
  readonly territoire?: TerritoireSuivi | null;
  readonly objet?: string | null;
}

const TYPE = /^[a-z0-9_]+(?:\.[a-z0-9_]+)*(?:\.\*)?$/u;

/** Whether a text names a type, or the beginning of some. */
export const estUnType = (texte: string): boolean => TYPE.test(texte) && texte.length <= 100;

/** Whether a type is one of those named; `pass.*` names all those of which it is the beginning. */
export const nomme = (types: readonly string[], type: string): boolean =>
  types.some((un) => (un.endsWith('.*') ? type.startsWith(un.slice(0, -1)) : un === type));

const CODES: Readonly<Record<TerritoireSuivi['type'], RegExp>> = {
  REGION: /^\d{2}$/u,
  DEPARTEMENT: /^(?:\d{2,3}|2[AB])$/u,
  COLLECTIVITE: /^\d{9}$/u,
};

/** Whether a code is of the form of those of its type. */
export const estUnCode = ({ type, code }: TerritoireSuivi): boolean => CODES[type].test(code);

/** Whether an event is among those chosen. */
export function choisit({ types, territoire, objet }: Choix, evenement: EvenementSuivi): boolean {
  return (
    (types == null || nomme(types, evenement.type)) &&
    (objet == null || evenement.objet === objet) &&
    (territoire == null || touche(evenement, territoire))
  );
}

function touche({ siren, departements, regions }: EvenementSuivi, { type, code }: TerritoireSuivi): boolean {
  if (type === 'COLLECTIVITE') return siren === code;
  return (type === 'REGION' ? regions : departements).includes(code);
}
