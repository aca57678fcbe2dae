import { carnets } from '../carnet/carnet.module.ts';
import { cohortes } from '../cohorte/cohorte.module.ts';
import type { List } from '../shared/read.ts';
import { column, count, extend, one, shape } from '../shared/shape.ts';
import type { DistributeursArgs } from './distributeur.types.ts';
import type { RemisesArgs } from './remise.types.ts';
import { parSiren } from '../collectivite/collectivite.module.ts';

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
  carnet: one(
    carnets,
    (remise, carnet) => `${carnet}.lot = ${remise}.lot and ${carnet}.id = ${remise}.carnet_id`,
  ),
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
    collectivite: parSiren,
  },
};

export const listeDesRemises: List<RemisesArgs> = {
  shape: remises,
  orderBy: [{ field: 'id', sql: (r) => `${r}.id` }],
  descending: true,
  owner: (r) => `${r}.collectivite_id`,
  where: {
    collectivite: parSiren,
    distributeur: (r, code) =>
      `${r}.distributeur_id = (select x.id from pass.distributeur x where x.code = ${code})`,
    depuis: (r, jour) => `${r}.jour >= ${jour}::date`,
    jusquAu: (r, jour) => `${r}.jour <= ${jour}::date`,
    miennes: (r, miennes) =>
      `(not ${miennes}::boolean or exists (select from pass.evenement e
        where e.position = ${r}.evenement and e.acteur = (select plateforme.acteur()) and e.type in ('carnet.remis', 'carnet.remplace')))`,
  },
};
