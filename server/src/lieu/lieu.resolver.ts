import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { estUuid } from '../shared/texte.ts';
import { carteDesLieux, nomsDesLieux } from './carte.service.ts';
import { CarteDesLieux } from './carte.types.ts';
import { LieuLabellise } from './lieu.entity.ts';
import { lieux, listeDesLieux } from './lieu.queries.ts';
import { FiltreLieux, filtresLus, LieuxArgs } from './lieu.types.ts';
import { lireLOuverture, OuvertureDeLieu } from '../ouverture/ouverture.module.ts';

@ObjectType({ simpleResolvers: true })
export class LieuLabelliseConnection extends connectionOf(LieuLabellise) {}

@Resolver(() => LieuLabellise)
export class LieuResolver {
  @Query(() => LieuLabelliseConnection, { description: 'Lieux, par nom dans l’ordre du français.' })
  lieux(
    @Args(() => LieuxArgs) { filtre, ...page }: LieuxArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesLieux, Object.assign(filtresLus(filtre), page), info);
  }

  @Query(() => CarteDesLieux, {
    description: 'Les lieux d’un filtre, en colonnes : de quoi dessiner 20 000 points en une réponse.',
  })
  carteDesLieux(
    @Arg('filtre', () => FiltreLieux, { nullable: true }) filtre: FiltreLieux | undefined,
    @Ctx() context: Context,
  ): Promise<CarteDesLieux> {
    return carteDesLieux(context, filtre);
  }

  @Query(() => LieuLabellise, { nullable: true, description: 'Un lieu par son identifiant.' })
  async lieu(
    @Arg('id', () => ID) id: string,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return estUuid(id) ? read.one(lieux, 'id', id, info) : null;
  }

  @FieldResolver(() => OuvertureDeLieu, {
    description: 'Ouvert ou fermé à l’instant, à l’heure de son département, d’après ses horaires.',
  })
  ouverture(@Root() lieu: LieuLabellise): OuvertureDeLieu {
    return lireLOuverture(lieu);
  }
}

@Resolver(() => CarteDesLieux)
export class CarteDesLieuxResolver {
  @FieldResolver(() => [String], { description: 'Leurs noms, chacun suivi de celui de sa commune.' })
  noms(@Root() carte: CarteDesLieux, @Ctx() context: Context): Promise<readonly string[]> {
    return nomsDesLieux(context, carte);
  }
}
