import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { Territoire } from './territoire.entity.ts';
import { listeDesTerritoires, territoires } from './territoire.queries.ts';
import { TerritoiresArgs, TypeDeTerritoire } from './territoire.types.ts';

@ObjectType({ simpleResolvers: true })
export class TerritoireConnection extends connectionOf(Territoire) {}

@Resolver(() => Territoire)
export class TerritoireResolver {
  @Query(() => TerritoireConnection, { description: 'Territoires, par nom.' })
  territoires(
    @Args(() => TerritoiresArgs) args: TerritoiresArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesTerritoires, args, info);
  }

  @Query(() => Territoire, { nullable: true, description: 'Un territoire par son échelon et son code.' })
  territoire(
    @Arg('type', () => TypeDeTerritoire) type: TypeDeTerritoire,
    @Arg('code', () => String) code: string,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const where = {
      type: (t: string, value: string) => `${t}.type = ${value}`,
      code: (t: string, value: string) => `${t}.code = ${value}`,
    };
    return read.where(territoires, where, { type, code }, info);
  }
}
