import { commandes } from '../commande/commande.module.ts';
import type { List } from '../shared/read.ts';
import { column, one, shape } from '../shared/shape.ts';
import type { EcrituresArgs } from './couverture.types.ts';
import { parSiren } from '../collectivite/collectivite.module.ts';

const ecritures = shape('pass.ecriture', {
  id: column,
  operation: column,
  debit: column,
  credit: column,
  centimes: column,
  jour: column,
  enregistreLe: column,
  commande: one(commandes),
});

export const listeDesEcritures: List<EcrituresArgs> = {
  shape: ecritures,
  orderBy: [{ field: 'id', sql: (e) => `${e}.id` }],
  descending: true,
  owner: (e) => `${e}.collectivite_id`,
  where: {
    commande: (e, numero) =>
      `${e}.commande_id = (select x.id from pass.commande x where x.numero = ${numero})`,
    collectivite: parSiren,
    compte: (e, compte) => `${compte} in (${e}.debit, ${e}.credit)`,
    operation: (e, operation) => `${e}.operation = ${operation}`,
    au: (e, au) => `${e}.jour <= ${au} and ${e}.enregistre_le <= ${au}`,
  },
};
