import { carnets } from '../carnet/carnet.module.ts';
import { cohortes } from '../cohorte/cohorte.module.ts';
import type { List } from '../shared/read.ts';
import { column, count, extend, one, shape } from '../shared/shape.ts';
import type { DistributeursArgs } from './distributeur.types.ts';

export const distributeurs = shape('pass.distributeur', {
  id: column,
  code: column,
  nom: column,
  genre: column,
  communeCode: column,
});

const remises = shape('pass.remise', {
  id: column,
  jour: column,
  enregistreLe: column,
  cohorte: one(cohortes),
  distributeur: one(distributeurs),
});

/** What the room adds to other rooms' types. */
extend(carnets, {
  remise: one(
    remises,
    (carnet, remise) => `${remise}.lot = ${carnet}.lot and ${remise}.carnet_id = ${carnet}.id`,
  ),
});
extend(cohortes, {
  nombreDeCarnetsRemis: count('pass.remise', (cohorte, remise) => `${remise}.cohorte_id = ${cohorte}.id`),
});

export const listeDesDistributeurs: List<DistributeursArgs> = {
  shape: distributeurs,
  orderBy: [
    { field: 'nom', sql: (d) => `${d}.nom` },
    { field: 'id', sql: (d) => `${d}.id` },
  ],
  owner: (d) => `${d}.collectivite_id`,
  where: {
    collectivite: (d, siren) =>
      `${d}.collectivite_id = (select x.id from territoires.collectivite x where x.siren = ${siren})`,
  },
};
