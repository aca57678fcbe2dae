import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { rendreEn } from '../shared/resultat.ts';
import { ajouterDistributeur } from './distributeur.service.ts';
import {
  AjouterDistributeurInput,
  AjouterDistributeurResult,
  DistributeurAjoute,
  DistributeursArgs,
} from './distributeur.types.ts';
import { Distributeur } from './remise.entity.ts';
import { distributeurs, listeDesDistributeurs } from './remise.queries.ts';

@ObjectType({ simpleResolvers: true })
export class DistributeurConnection extends connectionOf(Distributeur) {}

const rendre = rendreEn('distributeur', distributeurs);

@Resolver()
export class DistributeurResolver {
  @Query(() => DistributeurConnection, { description: 'Distributeurs du périmètre de qui lit, par nom.' })
  distributeurs(
    @Args(() => DistributeursArgs) args: DistributeursArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesDistributeurs, args, info);
  }

  @Mutation(() => AjouterDistributeurResult, { description: 'Ajoute un distributeur à une collectivité.' })
  async ajouterDistributeur(
    @Arg('input', () => AjouterDistributeurInput) input: AjouterDistributeurInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendre(await ajouterDistributeur(context, input), DistributeurAjoute, context, info);
  }
}
