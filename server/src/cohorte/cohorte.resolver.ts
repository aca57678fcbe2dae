import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { Cohorte } from './cohorte.entity.ts';
import { listeDesCohortes } from './cohorte.queries.ts';
import { CohortesArgs } from './cohorte.types.ts';

@ObjectType({ simpleResolvers: true })
export class CohorteConnection extends connectionOf(Cohorte) {}

@Resolver(() => Cohorte)
export class CohorteResolver {
  @Query(() => CohorteConnection, { description: 'Cohortes du périmètre de qui lit.' })
  cohortes(
    @Args(() => CohortesArgs) args: CohortesArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesCohortes, args, info);
  }
}
