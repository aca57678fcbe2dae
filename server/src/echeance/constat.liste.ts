import { carnets } from '../carnet/carnet.module.ts';
import type { PageArgs } from '../shared/connection.ts';
import type { List } from '../shared/read.ts';
import type { Filter } from '../shared/statement.ts';
import { CARNETS_DU_JOUR, type Somme, SOMMES } from './constat.queries.ts';

type ListArgs = PageArgs & Record<string, unknown>;

/** The carnets behind a sum, by the very statement that counts them. */
export function listeDuConstat(
  somme: Somme,
  commande: string,
  au: string,
): { list: List<ListArgs>; values: Record<string, unknown> } {
  // The name of the filter tells its text apart, since one document serves several sums.
  const name = `constat ${somme}`;
  const filter: Filter = (c, numero, parameter) => {
    const du = `array(select o.id from pass.commande o where o.numero = ${numero})`;
    const lignes = CARNETS_DU_JOUR.replaceAll('$1', du).replaceAll(/\$[23]/gu, parameter('au'));
    return `(${c}.lot, ${c}.id) in (select k.lot, k.id from (${lignes}) k where ${SOMMES[somme]})`;
  };
  return {
    list: {
      shape: carnets,
      orderBy: [
        { field: 'lot', sql: (c) => `${c}.lot` },
        { field: 'serie', sql: (c) => `${c}.serie` },
      ],
      owner: (c) => `${c}.collectivite_id`,
      where: { [name]: filter },
    },
    values: { au, [name]: commande },
  };
}
