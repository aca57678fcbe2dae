import { carnets } from '../carnet/carnet.module.ts';
import type { PageArgs } from '../shared/connection.ts';
import type { List } from '../shared/read.ts';
import type { Filter } from '../shared/statement.ts';
import type { Attendu } from './chemin-de-suivi.ts';
import { carnetsSuivis, type Suivi, usagesSuivis, valeursDuSuivi, varianteDuSuivi } from './suivi.queries.ts';

type ListArgs = PageArgs & Record<string, unknown>;

/** The carnets behind a cell, by the very conditions that counted them, and the values they take. */
export function carnetsDerriere(
  suivi: Suivi,
  attendu: Attendu | null,
): { list: List<ListArgs>; values: Record<string, unknown> } {
  // One document serves several scopes: the name of the filter tells its text apart.
  const name = `suivis ${attendu?.unite ?? 'tous'} ${varianteDuSuivi(suivi)}`;
  const filter: Filter = (c, nom, parameter) => {
    const tous = `select f.lot, f.id from (${carnetsSuivis(suivi, parameter)}) f`;
    const venus =
      attendu === null
        ? tous
        : `select u.lot, u.id from (${usagesSuivis(`(${carnetsSuivis(suivi, parameter)})`, attendu.unite, parameter)}) u
           where u.ordre = ${parameter('k')}::int and u.delai <= ${parameter('delai')}::int`;
    return `${nom}::text is not null and (${c}.lot, ${c}.id) in (${venus})`;
  };
  const list: List<ListArgs> = {
    shape: carnets,
    orderBy: [
      { field: 'lot', sql: (c) => `${c}.lot` },
      { field: 'serie', sql: (c) => `${c}.serie` },
    ],
    owner: (c) => `${c}.collectivite_id`,
    where: { [name]: filter },
  };
  const values = attendu === null ? {} : { k: attendu.k, delai: attendu.delai };
  return { list, values: { ...valeursDuSuivi(suivi), ...values, [name]: name } };
}
