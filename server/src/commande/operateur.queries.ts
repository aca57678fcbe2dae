import type { List } from '../shared/read.ts';
import { column, expression, JOUR, many, shape } from '../shared/shape.ts';

const tarifs = shape('pass.operateur_tarif', {
  id: expression((t) => `${t}.operateur_id || '-' || ${t}.a_compter_du`),
  aCompterDu: column,
  fraisAmontDixMilliemes: column,
  fraisAvalDixMilliemes: column,
  tvaDixMilliemes: column,
  carnetsDe5APartirDe: expression((t) => `${t}.carnets_de_5_a_partir_de`),
  source: column,
});

export const operateurs = shape('pass.operateur', {
  id: column,
  code: column,
  nom: column,
  siren: column,
  tarifs: many(
    tarifs,
    (operateur, tarif) => `${tarif}.operateur_id = ${operateur}.id`,
    (tarif) => `${tarif}.a_compter_du desc`,
  ),
  defaillantLe: expression(
    (o, parameter) =>
      `(select d.jour from pass.defaillance d where d.operateur_id = ${o}.id and d.jour <= ${parameter(JOUR)})`,
  ),
});

export const listeDesOperateurs: List = {
  shape: operateurs,
  orderBy: [{ field: 'code', sql: (o) => `${o}.code` }],
  where: {},
};
