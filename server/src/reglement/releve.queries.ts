import { collectivites } from '../collectivite/collectivite.module.ts';
import { lieux } from '../lieu/lieu.module.ts';
import type { PageArgs } from '../shared/connection.ts';
import type { List } from '../shared/read.ts';
import { column, expression, one, type Parameter, shape } from '../shared/shape.ts';
import { contrePaiements } from './contre-paiement.queries.ts';

/** Whether the payment of a use was known by the day of the statement. */
const regle = (u: string, parameter: Parameter): string =>
  `(${u}.regle_le <= ${parameter('au')}::date and ${u}.regle_enregistre_le <= ${parameter('au')}::date)`;

const siRegle = (valeur: (u: string) => string) =>
  expression((u, parameter) => `case when ${regle(u, parameter)} then ${valeur(u)} end`);

const usages = shape('pass.usage_regle', {
  id: column,
  utiliseLe: expression((u) => `${u}.jour`),
  service: column,
  partCentimes: expression((u) => `${u}.part_pass_centimes`),
  regleLe: siRegle((u) => `${u}.regle_le`),
  fraisCentimes: siRegle((u) => `${u}.frais_centimes`),
  netCentimes: siRegle((u) => `${u}.centimes - ${u}.frais_centimes`),
  lieu: one(lieux),
  collectivite: one(collectivites),
  contrePaiement: one(
    contrePaiements,
    (u, c, parameter) => `${c}.id = ${u}.contre_paiement_id and ${regle(u, parameter)}`,
  ),
});

export interface UsagesArgs extends PageArgs {
  structure: string;
  du?: string;
  au: string;
  enAttente?: boolean;
}

/** Uses of a statement, the last first: not those taken back by its day. */
export const listeDesUsages: List<UsagesArgs> = {
  shape: usages,
  descending: true,
  orderBy: [
    { field: 'utiliseLe', sql: (u) => `${u}.jour` },
    { field: 'id', sql: (u) => `${u}.id` },
  ],
  where: {
    structure: (u, id) => `${u}.structure_id = ${id}`,
    du: (u, jour) => `${u}.jour >= ${jour}::date`,
    au: (u, jour) =>
      `${u}.jour <= ${jour}::date and ${u}.enregistre_le <= ${jour}::date and (${u}.reprise_le is null or ${u}.reprise_le > ${jour}::date)`,
    enAttente: (u, attend, parameter) => `coalesce(not ${regle(u, parameter)}, true) = ${attend}::boolean`,
  },
};
