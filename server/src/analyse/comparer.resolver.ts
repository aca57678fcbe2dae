import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { comparaisonDe } from './comparer.service.ts';
import { Comparaison, ComparaisonArgs } from './comparer.types.ts';

@Resolver()
export class ComparaisonResolver {
  @Query(() => Comparaison, {
    description: 'Compare des territoires, des périodes, ou les deux : taux, écarts, et d’où l’écart vient.',
  })
  comparaison(
    @Args(() => ComparaisonArgs) args: ComparaisonArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Comparaison> {
    return comparaisonDe(args, context, info);
  }
}
