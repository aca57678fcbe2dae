import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { connectionOf, PageArgs } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import type { List } from '../shared/read.ts';
import { column, expression, shape } from '../shared/shape.ts';
import { ChiffrePublie } from './chiffre-publie.entity.ts';

const chiffresPublies = shape('statistiques.chiffre_publie', {
  id: column,
  publieLe: column,
  indicateur: column,
  valeurMin: expression((c) => `${c}.valeur_min::float8`),
  valeurMax: expression((c) => `${c}.valeur_max::float8`),
  approximatif: column,
  valeurCitee: column,
  unite: column,
  perimetre: column,
  reserve: column,
  source: column,
});

const liste: List = {
  shape: chiffresPublies,
  orderBy: [
    { field: 'publieLe', sql: (c) => `${c}.publie_le` },
    { field: 'id', sql: (c) => `${c}.id` },
  ],
  where: {},
};

@ObjectType({ simpleResolvers: true })
export class ChiffrePublieConnection extends connectionOf(ChiffrePublie) {}

@Resolver(() => ChiffrePublie)
export class ChiffrePublieResolver {
  @Query(() => ChiffrePublieConnection, { description: 'Chiffres publiés sur le dispositif, par date.' })
  chiffresPublies(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(liste, args, info);
  }
}
