import { carnets, lesPass } from '../carnet/carnet.module.ts';
import { commandes } from '../commande/commande.module.ts';
import type { List } from '../shared/read.ts';
import { column, expression, extend, one, shape } from '../shared/shape.ts';
import type { LotsDImpressionArgs } from './fabrication.types.ts';
import { numeroEnSql } from './numero.rules.ts';
import { parSiren } from '../collectivite/collectivite.module.ts';

export const lots = shape('pass.lot_d_impression', {
  id: column,
  lot: column,
  etat: expression((l) => `case when ${l}.carnets > 0 then 'FABRIQUE' else 'RESERVE' end`),
  premierNumero: expression((l) => numeroEnSql(`${l}.lot`, `${l}.premiere`)),
  dernierNumero: expression((l) => numeroEnSql(`${l}.lot`, `${l}.derniere`)),
  nombreDeNumeros: expression((l) => `${l}.derniere - ${l}.premiere + 1`),
  nombreDeCarnets: expression((l) => `${l}.carnets`),
  nombreDePass: expression((l) => `${l}.pass`),
  reserveLe: column,
  fabriqueLe: column,
  commande: one(commandes),
});

export const listeDesLots: List<LotsDImpressionArgs> = {
  shape: lots,
  orderBy: [
    { field: 'lot', sql: (l) => `${l}.lot` },
    { field: 'id', sql: (l) => `${l}.id` },
  ],
  descending: true,
  owner: (l) => `${l}.collectivite_id`,
  where: {
    commande: (l, numero) =>
      `${l}.commande_id = (select x.id from pass.commande x where x.numero = ${numero})`,
    collectivite: parSiren,
  },
};

/** What the room adds to other rooms' types. */
extend(carnets, { codes: ['numero'] });
extend(lesPass, { codes: ['lot', 'serie', 'rang'] });
