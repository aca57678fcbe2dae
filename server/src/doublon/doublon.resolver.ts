import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { LieuLabellise, lieux } from '../lieu/lieu.module.ts';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { estUuid } from '../shared/texte.ts';
import { DoublonsArgs, EcarterDoublonInput, FusionnerLieuxInput } from './doublon.inputs.ts';
import { comparer, lireLesDoublons } from './doublon.queries.ts';
import {
  DoublonEcarte,
  EcarterDoublonResult,
  FusionnerLieuxResult,
  LieuxFusionnes,
} from './doublon.results.ts';
import { Doublon, LieuxCompares } from './doublon.types.ts';
import { ecarterDoublon } from './ecarter.service.ts';
import { fusionnerLieux } from './fusion.service.ts';

@ObjectType({ simpleResolvers: true })
export class DoublonConnection extends connectionOf(Doublon) {}

@Resolver()
export class DoublonResolver {
  @Query(() => DoublonConnection, {
    description:
      'Paires de lieux qui n’en font peut-être qu’un, les plus sûres d’abord ; ni retirés, ni dits deux.',
  })
  doublons(
    @Args(() => DoublonsArgs) args: DoublonsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    exigerLaFrance(context.actor);
    return lireLesDoublons(args, context, info);
  }

  @Query(() => LieuxCompares, { nullable: true, description: 'Deux lieux côte à côte, champ par champ.' })
  async comparerLieux(
    @Arg('un', () => ID) un: string,
    @Arg('autre', () => ID) autre: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    exigerLaFrance(context.actor);
    return estUuid(un) && estUuid(autre) ? comparer(un, autre, context, info) : null;
  }

  @Mutation(() => FusionnerLieuxResult, {
    description:
      'Fait un lieu de deux, d’une façon que `annulerEvenement` défait ; `simuler` dit ce qui changerait.',
  })
  async fusionnerLieux(
    @Arg('input', () => FusionnerLieuxInput) input: FusionnerLieuxInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const fusion = await fusionnerLieux(context, input);
    if (fusion instanceof Refus) return fusion;
    const type = info.schema.getType('LieuxFusionnes');
    const celuiLa = { id: (l: string, id: string) => `${l}.id = ${id}` };
    const lu = await context.read.where(lieux, celuiLa, { id: input.garde }, info, { type, under: 'garde' });
    return Object.assign(new LieuxFusionnes(), fusion, { garde: lu ?? {} });
  }

  @Mutation(() => EcarterDoublonResult, {
    description: 'Dit que deux lieux qui se ressemblent sont bien deux.',
  })
  async ecarterDoublon(
    @Arg('input', () => EcarterDoublonInput) input: EcarterDoublonInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const ecarte = await ecarterDoublon(context, input);
    return ecarte instanceof Refus ? ecarte : Object.assign(new DoublonEcarte(), ecarte);
  }
}

/** What merges add to a place: read with it, in the same statement. */
@Resolver(() => LieuLabellise)
export class LieuFusionneResolver {
  @FieldResolver(() => [LieuLabellise], {
    description: 'Lieux fusionnés dans celui-ci : leurs utilisations restent les leurs.',
  })
  absorbes(@Root() { absorbes }: { absorbes: LieuLabellise[] }): LieuLabellise[] {
    return absorbes;
  }

  @FieldResolver(() => LieuLabellise, {
    nullable: true,
    description: 'Lieu dans lequel celui-ci a été fusionné : le lieu `fusionneDans`.',
  })
  absorbePar(@Root() { absorbePar }: { absorbePar: LieuLabellise | null }): LieuLabellise | null {
    return absorbePar;
  }
}
