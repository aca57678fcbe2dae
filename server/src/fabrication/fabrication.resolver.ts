import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { aLeDroit } from '../acces/acces.module.ts';
import { Carnet, numeroDuPass, Pass } from '../carnet/carnet.module.ts';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { rendreEn } from '../shared/resultat.ts';
import { Codes, contenuQr, origineDImpression, type RangDePass } from './codes.service.ts';
import { listeDesLots, lots } from './fabrication.queries.ts';
import { fabriquerCarnets, reserverNumeros } from './fabrication.service.ts';
import {
  CarnetsFabriques,
  CodesImprimes,
  FabriquerCarnetsInput,
  FabriquerCarnetsResult,
  LotDImpression,
  LotsDImpressionArgs,
  NumerosReserves,
  ReserverNumerosInput,
  ReserverNumerosResult,
} from './fabrication.types.ts';

@ObjectType({ simpleResolvers: true })
export class LotDImpressionConnection extends connectionOf(LotDImpression) {}

const rendre = rendreEn('lot', lots, {
  cle: 'commande_id',
  owner: (lot) => `${lot}.collectivite_id`,
});

@Resolver(() => LotDImpression)
export class LotDImpressionResolver {
  @Query(() => LotDImpressionConnection, {
    description: 'Tirages du périmètre de qui lit, du plus récent au plus ancien.',
  })
  lotsDImpression(
    @Args(() => LotsDImpressionArgs) args: LotsDImpressionArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesLots, args, info);
  }

  @Mutation(() => ReserverNumerosResult, {
    description: 'Met de côté les numéros des carnets d’une commande.',
  })
  async reserverNumeros(
    @Arg('input', () => ReserverNumerosInput) input: ReserverNumerosInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendre(await reserverNumeros(context, input), NumerosReserves, context, info);
  }

  @Mutation(() => FabriquerCarnetsResult, {
    description: 'Fabrique tous les carnets d’une commande signée, une seule fois.',
  })
  async fabriquerCarnets(
    @Arg('input', () => FabriquerCarnetsInput) input: FabriquerCarnetsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendre(await fabriquerCarnets(context, input), CarnetsFabriques, context, info);
  }
}

/** What the room adds to other rooms' types: what is printed of them. */
@Resolver(() => Pass)
export class PassFabricationResolver {
  @FieldResolver(() => CodesImprimes, {
    nullable: true,
    description: 'Ce qui est imprimé sur le pass, pour l’opérateur et l’administrateur seuls.',
  })
  codes(@Root() pass: RangDePass, @Ctx() { settings, actor, origine }: Context): CodesImprimes | null {
    if (!aLeDroit(actor.role, 'LIRE_NUMEROS')) return null;
    const numero = numeroDuPass(settings.cleDesNumeros, pass, pass.rang);
    return new Codes(contenuQr(origineDImpression(origine), numero), numero);
  }
}

@Resolver(() => Carnet)
export class CarnetFabricationResolver {
  @FieldResolver(() => CodesImprimes, {
    nullable: true,
    description: 'Ce qui est imprimé sur la couverture du carnet : son numéro, dans les deux codes.',
  })
  codes(@Root() { numero }: { numero: string }, @Ctx() { actor }: Context): CodesImprimes | null {
    return aLeDroit(actor.role, 'LIRE_NUMEROS') ? new Codes(numero, numero) : null;
  }
}
