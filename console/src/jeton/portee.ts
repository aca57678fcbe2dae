import type { GenreDeJeton, PorteeDeJetonInput, TerritoireDeJeton } from '../graphql/graphql.ts';

/** What a token reads: figures by their indicator, parts of the API, or all that an integrator reads. */
export type Lit = 'INDICATEURS' | 'API' | 'TOUT';

/** A scope as it is being typed. */
export interface Saisie {
  readonly genre: GenreDeJeton;
  readonly nom: string;
  readonly territoire: TerritoireDeJeton;
  readonly code: string;
  readonly lit: Lit;
  readonly indicateurs: readonly string[];
  readonly champs: readonly string[];
  readonly operations: readonly string[];
  /** One a line. */
  readonly origines: string;
  readonly quota: string;
  readonly expireLe: string;
}

/** A scope as the API gives it. */
export interface PorteeLue {
  readonly genre: GenreDeJeton;
  readonly nom: string;
  readonly territoire: TerritoireDeJeton;
  readonly code: string | null;
  readonly operations: readonly string[] | null;
  readonly champs: readonly string[] | null;
  readonly indicateurs: readonly string[] | null;
  readonly origines: readonly string[];
  readonly quota: number | null;
  readonly expireLe: string;
}

export function saisieDe(lue: PorteeLue): Saisie {
  const { genre, nom, territoire, quota, expireLe } = lue;
  const parLApi = lue.champs !== null || lue.operations !== null;
  return {
    genre,
    nom,
    territoire,
    code: lue.code ?? '',
    lit: parLApi ? 'API' : lue.indicateurs === null ? 'TOUT' : 'INDICATEURS',
    indicateurs: lue.indicateurs ?? [],
    champs: lue.champs ?? [],
    operations: lue.operations ?? [],
    origines: lue.origines.join('\n'),
    quota: quota === null ? '' : String(quota),
    expireLe,
  };
}

const sites = (texte: string): readonly string[] =>
  texte
    .split(/\s+/u)
    .map((un) => un.replace(/\/$/u, ''))
    .filter((un) => un !== '');

const choisis = (codes: readonly string[]): string[] | null => (codes.length === 0 ? null : [...codes]);

/** The scope as it is asked of the API; what the other ways of reading had chosen is left out. */
export function aDemander(saisie: Saisie): PorteeDeJetonInput {
  const { nom, territoire, code, lit, indicateurs, champs, operations, origines, quota, expireLe } = saisie;
  return {
    nom: nom.trim(),
    territoire,
    code: territoire === 'FRANCE' ? null : code,
    indicateurs: lit === 'TOUT' ? null : choisis(indicateurs),
    champs: lit === 'API' ? choisis(champs) : null,
    operations: lit === 'API' ? choisis(operations) : null,
    origines: [...sites(origines)],
    quota: quota.trim() === '' ? null : Number(quota),
    expireLe,
  };
}

/** Whether enough was typed to be asked. */
export function manquesDe(saisie: Saisie): Readonly<Record<'nom' | 'code' | 'lit' | 'quota', boolean>> {
  const { nom, territoire, code, lit, indicateurs, champs, operations, quota } = saisie;
  return {
    nom: nom.trim() === '',
    code: territoire !== 'FRANCE' && code === '',
    lit:
      (lit === 'INDICATEURS' && indicateurs.length === 0) ||
      (lit === 'API' && champs.length + operations.length === 0),
    quota: quota.trim() !== '' && !/^[1-9]\d{0,5}$/u.test(quota.trim()),
  };
}

/** One difference of a scope: the field, and what it loses and gains; whole values where it is not a list. */
export interface Ecart {
  readonly champ: keyof PorteeLue;
  readonly perd: readonly string[];
  readonly gagne: readonly string[];
}

const TOUS = '*';
const liste = (valeur: PorteeLue[keyof PorteeLue] | undefined): readonly string[] =>
  Array.isArray(valeur)
    ? valeur.map(String)
    : valeur === null || valeur === undefined
      ? [TOUS]
      : [String(valeur)];

const COMPARES = [
  'nom',
  'territoire',
  'code',
  'operations',
  'champs',
  'indicateurs',
  'origines',
  'quota',
  'expireLe',
] as const;

/** What would change of a scope; `*` stands for « no limit ». */
export function ecartsDe(avant: PorteeLue, apres: PorteeDeJetonInput): readonly Ecart[] {
  return COMPARES.flatMap((champ) => {
    const [avait, aurait] = [liste(avant[champ]), liste(apres[champ])];
    const perd = avait.filter((un) => !aurait.includes(un));
    const gagne = aurait.filter((un) => !avait.includes(un));
    return perd.length + gagne.length === 0 ? [] : [{ champ, perd, gagne }];
  });
}
