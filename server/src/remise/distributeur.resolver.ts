import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { idDe } from '../shared/operation.ts';
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
    const faite = await ajouterDistributeur(context, input);
    if (faite instanceof Refus) return faite;
    const type = info.schema.getType('DistributeurAjoute');
    const ceLuiCi = { id: (d: string, id: string) => `${d}.id = ${id}` };
    const id = idDe(faite.objet);
    const lu = await context.read.where(distributeurs, ceLuiCi, { id }, info, {
      type,
      under: 'distributeur',
    });
    return new DistributeurAjoute(lu ?? {}, faite.deja);
  }
}
