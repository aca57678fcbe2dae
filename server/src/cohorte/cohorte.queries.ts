import { collectivites, parSiren } from '../collectivite/collectivite.module.ts';
import type { List } from '../shared/read.ts';
import { column, expression, many, one, shape } from '../shared/shape.ts';
import type { CohortesArgs } from './cohorte.types.ts';

const effectifs = shape('pass.cohorte_effectif', {
  id: expression((e) => `${e}.modalite`),
  dimension: column,
  modalite: column,
  personnes: column,
});

export const cohortes = shape('pass.cohorte', {
  id: column,
  public: column,
  libelle: column,
  du: column,
  jusquAu: column,
  personnes: column,
  collectivite: one(collectivites),
  effectifs: many(
    effectifs,
    (cohorte, effectif) => `${effectif}.cohorte_id = ${cohorte}.id`,
    (effectif) => `${effectif}.dimension, ${effectif}.modalite`,
  ),
});

/** Those of the buyers of a territory, as figures attach them. */
const acheteeDans = (c: string, condition: string): string =>
  `${c}.collectivite_id in (select x.id from territoires.collectivite x where ${condition})`;

export const listeDesCohortes: List<CohortesArgs> = {
  shape: cohortes,
  orderBy: [{ field: 'id', sql: (c) => `${c}.id` }],
  owner: (c) => `${c}.collectivite_id`,
  where: {
    collectivite: parSiren,
    public: (c, value) => `${c}.public = ${value}`,
    departement: (c, code) => acheteeDans(c, `x.departement_code = ${code}`),
    region: (c, code) => acheteeDans(c, `x.region_code = ${code}`),
    epci: (c, siren) => acheteeDans(c, `x.type = 'EPCI' and x.siren = ${siren}`),
  },
};
