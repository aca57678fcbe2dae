import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { CarteDesLieux } from '../lieu/lieu.module.ts';
import type { Context } from '../shared/context.ts';
import { lireLaCarte } from './carte.service.ts';
import { celuiDe, demandeDe, ID_DE_L_ENCART } from './demande.ts';
import { LangueDEncart } from '../figure/figure.module.ts';

@Resolver()
export class CarteDEncartResolver {
  @Query(() => CarteDesLieux, {
    nullable: true,
    description: 'Où sont les lieux de l’encart d’une liste de lieux ; rien des autres.',
  })
  async carteDEncart(
    @Arg('id', () => ID, ID_DE_L_ENCART) id: string,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<CarteDesLieux | null> {
    return lireLaCarte(await celuiDe(context, id), demandeDe(context, LangueDEncart.FR, schema));
  }
}
