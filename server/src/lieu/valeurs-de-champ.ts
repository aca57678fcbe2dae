import { CHAMPS_DE_LIEU, type ChampDeLieu } from './modification.service.ts';

/** Fields of a place and their columns, as rows of SQL (rang, champ, colonne), in the order given. */
export const champsSql = (champs: readonly ChampDeLieu[]): string =>
  `(values ${champs.map((champ, rang) => `(${rang}, '${champ}', '${CHAMPS_DE_LIEU[champ][0]}')`).join()})`;

/** What a row of places says in a column, as JSON text, in SQL. */
export const valeurSql = (lieu: string, colonne: string): string =>
  `coalesce(to_jsonb(${lieu}) -> ${colonne}, 'null')::text`;
