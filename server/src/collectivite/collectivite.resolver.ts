import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Evenement } from '../journal/journal.module.ts';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { Collectivite } from './collectivite.entity.ts';
import { collectivites, listeDesCollectivites } from './collectivite.queries.ts';
import { CollectivitesArgs } from './collectivite.types.ts';

@ObjectType({ simpleResolvers: true })
export class CollectiviteConnection extends connectionOf(Collectivite) {}

@Resolver(() => Collectivite)
export class CollectiviteResolver {
  @Query(() => CollectiviteConnection, { description: 'Collectivités lauréates, par nom.' })
  collectivites(
    @Args(() => CollectivitesArgs) args: CollectivitesArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesCollectivites, args, info);
  }

  @Query(() => Collectivite, { nullable: true, description: 'Une collectivité par son SIREN.' })
  collectivite(
    @Arg('siren', () => String) siren: string,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return read.one(collectivites, 'siren', siren, info);
  }
}

/** Read with its collectivité by the list of the journal; told of by the tail, it names it alone. */
interface EvenementLu {
  readonly collectivite?: object | null;
  readonly collectiviteId?: string | null;
}

/** What the room adds to another room's type: read with it, in the same statement. */
@Resolver(() => Evenement)
export class EvenementCollectiviteResolver {
  @FieldResolver(() => Collectivite, {
    nullable: true,
    description: 'Collectivité que l’événement concerne ; absente quand il n’en concerne aucune.',
  })
  collectivite(
    @Root() { collectivite, collectiviteId }: EvenementLu,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): object | null | Promise<object | null> {
    if (collectivite !== undefined) return collectivite;
    return collectiviteId == null ? null : read.one(collectivites, 'id', collectiviteId, info);
  }
}
