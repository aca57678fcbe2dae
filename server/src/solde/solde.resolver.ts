import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Collectivite, collectivites } from '../collectivite/collectivite.module.ts';
import { DossierAvance, rendreLeDossier } from '../financement/financement.module.ts';
import type { Context } from '../shared/context.ts';
import { LocalDate } from '../shared/scalars.ts';
import { argentDe } from './argent.service.ts';
import { solderLeDossier } from './cloture.service.ts';
import { SolderDossierInput, SolderDossierResult } from './cloture.types.ts';
import { type Lecture, solder } from './solde.service.ts';
import { ArgentDeCollectivite } from './argent.types.ts';
import { SoldeDeConvention, Vague } from './solde.types.ts';
import { comparerLesVagues } from './vague.service.ts';

const AU = { nullable: true, description: 'Tel que connu ce jour-là ; par défaut, ce jour.' };

const lectureDe = ({ pool, read, today }: Context, au: string | null): Lecture => ({
  client: pool,
  lecteur: read.lecteur,
  au: au ?? today,
});

@Resolver(() => SoldeDeConvention)
export class SoldeResolver {
  @Query(() => [SoldeDeConvention], {
    description:
      'Où en sont l’État et chaque convention d’une vague, dans le périmètre de qui lit (M6) : 2019, ce que l’État peut réclamer ; 2020, ce qu’il doit.',
  })
  async soldes(
    @Arg('vague', () => Int, { description: '2019 ou 2020.' }) vague: number,
    @Arg('au', () => LocalDate, AU) au: string | null,
    @Arg('collectivite', () => String, { nullable: true, description: 'SIREN de la collectivité.' })
    collectivite: string | null,
    @Ctx() context: Context,
  ): Promise<readonly SoldeDeConvention[]> {
    if (!collectivite) return solder(lectureDe(context, au), vague);
    const { rows } = await context.pool.query<{ id: string }>(
      'select id from territoires.collectivite where siren = $1',
      [collectivite],
    );
    return rows[0] ? solder(lectureDe(context, au), vague, rows[0].id) : [];
  }

  @Query(() => [Vague], {
    description:
      'Les vagues côte à côte, dans le périmètre de qui lit : de l’enveloppe annoncée à ce qui est exigible.',
  })
  vagues(
    @Arg('au', () => LocalDate, AU) au: string | null,
    @Ctx() context: Context,
  ): Promise<readonly Vague[]> {
    return comparerLesVagues(lectureDe(context, au));
  }

  @Mutation(() => SolderDossierResult, {
    description:
      'Solde un dossier versé : ce que l’État doit encore, ou ce qui lui revient, se calcule sur les faits (M6).',
  })
  async solderDossier(
    @Arg('input', () => SolderDossierInput) input: SolderDossierInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendreLeDossier(await solderLeDossier(context, input), DossierAvance, context, info);
  }

  @FieldResolver(() => Collectivite)
  collectivite(
    @Root() { collectiviteId }: SoldeDeConvention,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return read.one(collectivites, 'id', collectiviteId, info);
  }
}

/** What the room adds to another room's type. */
@Resolver(() => Collectivite)
export class CollectiviteArgentResolver {
  @FieldResolver(() => ArgentDeCollectivite, {
    nullable: true,
    description: 'Son argent, de l’annonce à l’avoir, par financeur ; absent pour qui n’a pas ce périmètre.',
  })
  async argent(
    @Root() { id }: Pick<Collectivite, 'id'>,
    @Arg('au', () => LocalDate, AU) au: string | null,
    @Ctx() context: Context,
  ): Promise<ArgentDeCollectivite | null> {
    const { perimeter } = context.actor;
    if (perimeter !== null && !perimeter.includes(id)) return null;
    const { rows } = await context.pool.query<{ siren: string }>(
      'select siren from territoires.collectivite where id = $1',
      [id],
    );
    return argentDe(lectureDe(context, au), { id, siren: rows[0]?.siren ?? '', jour: au ?? null });
  }
}
