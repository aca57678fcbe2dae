import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { EffetsDeLabel } from '../label/label.module.ts';
import type { Context } from '../shared/context.ts';
import { plusJours } from '../shared/jour.rules.ts';
import { auNomDe } from '../shared/mur.ts';
import { Centimes } from '../shared/scalars.ts';

@ObjectType({
  description: 'Usages d’un lieu, et pass en circulation autour de lui, qu’un acte sur son label touche.',
  simpleResolvers: true,
})
export class UsagesTouches {
  @Field(() => Int, {
    description:
      'Usages déjà enregistrés, non annulés, des jours où le label ne vaudra plus : ils restent valables.',
  })
  dejaFaits!: number;

  @Field(() => Centimes, { description: 'Ce que le pass a payé de ces usages.' })
  dejaFaitsCentimes!: number;

  @Field(() => Int, { description: 'Usages des 30 derniers jours dans ce lieu, non annulés.' })
  trenteDerniersJours!: number;

  @Field(() => Int, {
    description:
      'Pass remis par les distributeurs de la commune du lieu, non utilisés, encore acceptés ce jour (tolérance comprise).',
  })
  passEnCirculationDansLaCommune!: number;
}

const TOUCHES = `
  with faits as (
    select u.jour, u.part_pass_centimes from pass.utilisation u
    where u.lieu_id = $1 and not exists (select from pass.annulation x
      where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang and x.usage = u.usage)),
  perdus as (
    select daterange(j.debut, j.fin, '[]') as jours from jsonb_to_recordset($2::jsonb) as j (debut date, fin date))
  select count(*) filter (where perdu)::int as "dejaFaits",
    coalesce(sum(part_pass_centimes) filter (where perdu), 0)::bigint as "dejaFaitsCentimes",
    count(*) filter (where jour between $3 and $4)::int as "trenteDerniersJours",
    (select coalesce(sum(r.nombre_de_pass - (select count(*) from pass.utilisation u
        where u.lot = r.lot and u.carnet_id = r.carnet_id and not exists (select from pass.annulation x
          where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang and x.usage = u.usage))), 0)::int
      from labels.lieu l join pass.distributeur d on d.commune_code = l.commune_code
      join pass.remise r on r.distributeur_id = d.id and r.tolere_jusqu_au >= $4::date
      where l.id = $1) as "passEnCirculationDansLaCommune"
  from (select f.*, exists (select from perdus p where p.jours @> f.jour) as perdu from faits f) f
  where ${auNomDe('$5')}`;

/** What the ledger adds to the effects of an act on the label by which its uses are judged. */
@Resolver(() => EffetsDeLabel)
export class EffetsDeLabelUtilisationResolver {
  @FieldResolver(() => UsagesTouches, {
    nullable: true,
    description: 'Absent d’un label dont aucun usage ne dépend.',
  })
  async usages(
    @Root() { lieu, genre, joursPerdus }: EffetsDeLabel,
    @Ctx() { pool, read, today }: Context,
  ): Promise<UsagesTouches | null> {
    if (genre !== 'PASS_NUMERIQUE') return null;
    const { rows } = await pool.query<UsagesTouches>({
      name: 'usages touches',
      text: TOUCHES,
      values: [lieu, JSON.stringify(joursPerdus), plusJours(today, -29), today, read.lecteur],
    });
    return rows[0] ?? null;
  }
}
