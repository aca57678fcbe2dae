import { collectivites } from '../collectivite/collectivite.module.ts';
import { commandes } from '../commande/commande.module.ts';
import type { List } from '../shared/read.ts';
import { column, expression, joined, many, one, type Shape, shape } from '../shared/shape.ts';
import type { CarnetsArgs } from './carnet.types.ts';

export const carnets = shape('pass.carnet', {
  id: column,
  lot: column,
  serie: column,
  numero: column,
  nombreDePass: column,
  acheteLe: column,
  tolereJusquAu: column,
  valideJusquAu: joined(
    (carnet, commande) => `left join pass.commande ${commande} on ${commande}.id = ${carnet}.commande_id`,
    (commande) => `${commande}.valide_jusqu_au`,
  ),
  collectivite: one(collectivites),
  commande: one(commandes),
  pass: many(
    (): Shape => lesPass,
    (carnet, pass) => `${pass}.lot = ${carnet}.lot and ${pass}.carnet_id = ${carnet}.id`,
    (pass) => `${pass}.rang`,
  ),
});

export const lesPass = shape('pass.pass', {
  id: expression((p) => `${p}.carnet_id || '-' || ${p}.rang`),
  lot: column,
  serie: column,
  rang: column,
  fin: ['lot', 'serie', 'rang'],
  numero: ['lot', 'serie', 'rang'],
  carnet: one(carnets, (pass, carnet) => `${carnet}.lot = ${pass}.lot and ${carnet}.id = ${pass}.carnet_id`),
});

export const listeDesCarnets: List<CarnetsArgs> = {
  shape: carnets,
  orderBy: [
    { field: 'lot', sql: (c) => `${c}.lot` },
    { field: 'serie', sql: (c) => `${c}.serie` },
  ],
  owner: (c) => `${c}.collectivite_id`,
  where: {
    collectivite: (c, siren) =>
      `${c}.collectivite_id = (select x.id from territoires.collectivite x where x.siren = ${siren})`,
    commande: (c, numero) =>
      `${c}.commande_id = (select x.id from pass.commande x where x.numero = ${numero})`,
  },
};
