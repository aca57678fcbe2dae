import type { GraphQLResolveInfo } from 'graphql';
import { collectivites } from '../collectivite/collectivite.module.ts';
import { lieux } from '../lieu/lieu.module.ts';
import type { Context } from '../shared/context.ts';
import { plusJours } from '../shared/jour.rules.ts';
import type { List } from '../shared/read.ts';
import { column, expression, instant, one, type Parameter, shape } from '../shared/shape.ts';
import { compileRows, type Filter, lookAhead } from '../shared/statement.ts';
import { annulations, deLUsage } from '../utilisation/utilisation.module.ts';
import type { UtilisationsArgs } from './journee.types.ts';

/** Taken back, as known on the day asked: a later taking back is not told of a past day. */
const annuleeAu = (u: string, x: string, parameter: Parameter): string =>
  `${deLUsage(u, x)} and (${parameter('au')}::date is null or ${x}.enregistre_le <= ${parameter('au')})`;
const estAnnulee = (u: string, parameter: Parameter): string =>
  `exists (select from pass.annulation x where ${annuleeAu(u, 'x', parameter)})`;

const usages = shape('pass.utilisation', {
  id: column,
  lot: column,
  rang: column,
  jour: column,
  service: column,
  minutes: column,
  prixCentimes: column,
  partPassCentimes: column,
  resteAChargeCentimes: expression((u) => `${u}.prix_centimes - ${u}.part_pass_centimes`),
  saisieA: instant('saisie_a'),
  enregistreLe: column,
  serie: expression((u) => `pass.serie_du_carnet(${u}.lot, ${u}.carnet_id)`),
  fin: ['lot', 'serie', 'rang'],
  reglee: expression(
    (u, parameter) =>
      `exists (select from pass.reglement_ligne l where ${deLUsage(u, 'l')} and (${parameter('au')}::date is null or l.enregistre_le <= ${parameter('au')}))`,
  ),
  annulation: one(annulations, annuleeAu),
  lieu: one(lieux),
  commanditaire: one(collectivites, (u, c) => `${c}.id = ${u}.collectivite_id`),
});

const FILTRES: Readonly<Record<'lieu' | 'structure' | 'depuis' | 'jusquAu' | 'au' | 'annulees', Filter>> = {
  lieu: (u, lieu) => `${u}.lieu_id = ${lieu}::uuid`,
  structure: (u, structure) =>
    `${u}.lieu_id in (select l.id from labels.lieu l where l.structure_id = ${structure}::uuid)`,
  depuis: (u, jour) => `${u}.jour >= ${jour}`,
  jusquAu: (u, jour) => `${u}.jour <= ${jour}`,
  au: (u, jour) => `${u}.enregistre_le <= ${jour} and ${u}.jour <= ${jour}`,
  annulees: (u, annulees, parameter) => `${estAnnulee(u, parameter)} = ${annulees}`,
};

/**
 * Uses as the places that received them know them. No owner: a structure reads those of its places whoever bought the pass,
 * and PostgreSQL cuts the rows of every other reader to its perimeter.
 */
export const listeDesUsages: List<UtilisationsArgs> = {
  shape: usages,
  orderBy: [
    { field: 'jour', sql: (u) => `${u}.jour` },
    { field: 'id', sql: (u) => `${u}.id` },
  ],
  descending: true,
  where: FILTRES,
};

const JOURNEE = {
  id: expression((t) => `${t}.jour`),
  jour: column,
  nombreDUtilisations: expression((t) => `${t}.nombre`),
  nombreDAnnulees: expression((t) => `${t}.annulees`),
  prixCentimes: expression((t) => `${t}.prix`),
  partPassCentimes: expression((t) => `${t}.part`),
  resteAChargeCentimes: expression((t) => `${t}.prix - ${t}.part`),
};

/** A month when no period is asked: what a counter looks at. */
const PERIODE = 30;

/** Totals by day, the last one first. */
export function journees(
  args: Omit<UtilisationsArgs, 'first' | 'after' | 'annulees'>,
  { read, today }: Context,
  info: GraphQLResolveInfo,
): Promise<readonly object[]> {
  const values: Record<string, unknown> = {
    depuis: plusJours(args.jusquAu ?? today, -PERIODE),
    ...Object.fromEntries(Object.entries(args).filter(([, valeur]) => valeur != null)),
  };
  const donnes = (['lieu', 'structure', 'depuis', 'jusquAu', 'au'] as const).filter((nom) => nom in values);
  const table = (parameter: Parameter): string => `
    select u.jour, count(*) filter (where not u.annulee)::int as nombre, count(*) filter (where u.annulee)::int as annulees,
      coalesce(sum(u.prix_centimes) filter (where not u.annulee), 0)::bigint as prix,
      coalesce(sum(u.part_pass_centimes) filter (where not u.annulee), 0)::bigint as part
    from (select u.*, ${estAnnulee('u', parameter)} as annulee from pass.utilisation u
          where ${donnes.map((nom) => FILTRES[nom]('u', parameter(nom), parameter)).join(' and ')}) u
    group by u.jour`;
  const compile = () => compileRows(table, JOURNEE, 'order by t.jour desc limit 400', lookAhead(info));
  return read.rows(`journees ${donnes.join()}`, compile, values, info);
}

const MES_LIEUX = `
  select * from labels.lieu l where l.structure_id = plateforme.structure()
    and exists (select from labels.label_assertion a where a.lieu_id = l.id and a.genre = 'PASS_NUMERIQUE')`;

/** The places of the structure that one acts for, which have or had the label. */
export const mesLieux = ({ read }: Context, info: GraphQLResolveInfo): Promise<readonly object[]> =>
  read.rows(
    'mes lieux',
    () =>
      compileRows(
        () => MES_LIEUX,
        lieux.fields,
        'order by t.nom collate "fr-x-icu", t.id limit 200',
        lookAhead(info),
      ),
    {},
    info,
  );
