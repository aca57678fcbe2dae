import { Max, Min } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  Mutation,
  Resolver,
  Root,
} from 'type-graphql';
import { LieuLabellise, lieux } from '../lieu/lieu.module.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { estUuid } from '../shared/texte.ts';
import { modifierLabels } from './lot.service.ts';
import { LigneDeLot, LotDeLabels, ModifierLabelsInput, ModifierLabelsResult } from './lot.types.ts';

@ArgsType()
class LignesArgs {
  @Field(() => Int, { defaultValue: 100, description: 'Au plus 1 000.' })
  @Min(0)
  @Max(1000)
  first!: number;

  @Field(() => Int, { nullable: true, description: 'Rang de la dernière ligne lue.' })
  @Min(0)
  apres?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Vrai : écartées seules ; faux : changées seules.' })
  ecartees?: boolean | null;
}

@Resolver(() => LotDeLabels)
export class LotResolver {
  @Mutation(() => ModifierLabelsResult, {
    description:
      'Donne, renouvelle, suspend, rétablit, retire ou corrige le label de plusieurs lieux : un résultat par lieu, un seul événement.',
  })
  async modifierLabels(
    @Arg('input', () => ModifierLabelsInput) input: ModifierLabelsInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const fait = await modifierLabels(context, input);
    return fait instanceof Refus ? fait : Object.assign(new LotDeLabels(), fait);
  }

  @FieldResolver(() => [LigneDeLot], { description: 'Ce qui est fait de chaque lieu, par rang.' })
  lignes(
    @Root() { toutes }: LotDeLabels,
    @Args(() => LignesArgs) { first, apres, ecartees }: LignesArgs,
  ): readonly LigneDeLot[] {
    return toutes
      .filter(({ rang, changee }) => rang > (apres ?? 0) && (ecartees == null || changee !== ecartees))
      .slice(0, first);
  }
}

@Resolver(() => LigneDeLot)
export class LigneDeLotResolver {
  @FieldResolver(() => LieuLabellise, {
    nullable: true,
    description: 'Absent si le registre ne connaît pas ce lieu.',
  })
  async lieu(
    @Root() { lieu }: LigneDeLot,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return estUuid(lieu) ? read.one(lieux, 'id', lieu, info) : null;
  }
}
