import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { rendreEn } from '../shared/resultat.ts';
import { Cohorte } from './cohorte.entity.ts';
import { cohortes, listeDesCohortes } from './cohorte.queries.ts';
import { CohortesArgs } from './cohorte.types.ts';
import { declarerCohorte } from './declaration.service.ts';
import { CohorteDeclaree, DeclarerCohorteInput, DeclarerCohorteResult } from './declaration.types.ts';

@ObjectType({ simpleResolvers: true })
export class CohorteConnection extends connectionOf(Cohorte) {}

const rendre = rendreEn('cohorte', cohortes);

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
  @Mutation(() => DeclarerCohorteResult, {
    description: 'Déclare un groupe de bénéficiaires, par effectifs : jamais une personne.',
  })
  async declarerCohorte(
    @Arg('input', () => DeclarerCohorteInput) input: DeclarerCohorteInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendre(await declarerCohorte(context, input), CohorteDeclaree, context, info);
  }
}
