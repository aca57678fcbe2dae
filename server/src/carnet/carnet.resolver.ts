import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { aLeDroit } from '../acces/acces.module.ts';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { Carnet } from './carnet.entity.ts';
import { listeDesCarnets } from './carnet.queries.ts';
import { trouverCarnet, trouverPass } from './carnet.read.ts';
import { CarnetsArgs, ResultatCarnet, ResultatPass } from './carnet.types.ts';
import { numeroDuPass } from './numero.service.ts';
import { Pass } from './pass.type.ts';

@ObjectType({ simpleResolvers: true })
export class CarnetConnection extends connectionOf(Carnet) {}

@Resolver(() => Carnet)
export class CarnetResolver {
  @Query(() => CarnetConnection, { description: 'Carnets du périmètre de qui lit, par numéro.' })
  carnets(
    @Args(() => CarnetsArgs) args: CarnetsArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesCarnets, args, info);
  }

  @Query(() => ResultatCarnet, {
    nullable: true,
    description: 'Un carnet par son numéro ; absent s’il n’existe pas.',
  })
  carnet(
    @Arg('numero', () => String) numero: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return trouverCarnet(numero, context, info);
  }

  @Query(() => ResultatPass, {
    nullable: true,
    description: 'Un pass par son numéro ; absent s’il n’existe pas.',
  })
  pass(
    @Arg('numero', () => String) numero: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return trouverPass(numero, context, info);
  }

  @FieldResolver(() => [Pass], { name: 'pass', description: 'Les pass du carnet, par rang.' })
  lesPass(@Root() { pass }: { pass: Pass[] }): Pass[] {
    return pass;
  }
}

interface Rang {
  readonly lot: number;
  readonly serie: number;
  readonly rang: number;
}

@Resolver(() => Pass)
export class PassResolver {
  @FieldResolver(() => String, { description: 'Quatre derniers caractères du numéro.' })
  fin(@Root() pass: Rang, @Ctx() { settings }: Context): string {
    return numeroDuPass(settings.cleDesNumeros, pass, pass.rang).slice(-4);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Numéro entier, pour l’opérateur et l’administrateur seuls.',
  })
  numero(@Root() pass: Rang, @Ctx() { settings, actor }: Context): string | null {
    return aLeDroit(actor.role, 'LIRE_NUMEROS')
      ? numeroDuPass(settings.cleDesNumeros, pass, pass.rang)
      : null;
  }
}
