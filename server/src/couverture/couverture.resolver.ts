import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Commande, commandes } from '../commande/commande.module.ts';
import { jourConnu } from '../echeance/echeance.module.ts';
import type { Context } from '../shared/context.ts';
import { Centimes } from '../shared/scalars.ts';
import { lireLesArretes } from './couverture.queries.ts';
import { type CouvertureLue, lireLaCouverture } from './couverture.service.ts';
import { Couverture, CouvertureArgs, CouvertureDeCommande, EcrituresArgs } from './couverture.types.ts';
import { listeDesEcritures } from './ecriture.queries.ts';
import { EcritureConnection } from './ecriture.types.ts';

@Resolver(() => Couverture)
export class CouvertureResolver {
  @Query(() => Couverture, {
    description:
      'Ce qui circule, est dû et est détenu, un jour, dans le périmètre de qui lit ; chaque montant s’ouvre sur ses écritures.',
  })
  couverture(
    @Args(() => CouvertureArgs) { au, collectivite, operateur }: CouvertureArgs,
    @Ctx() { read, today }: Context,
  ): Promise<CouvertureLue> {
    return lireLaCouverture(read, { au: jourConnu(au, today), collectivite, operateur });
  }

  @Query(() => EcritureConnection, {
    description: 'Lignes du grand livre du périmètre de qui lit, la dernière écrite d’abord.',
  })
  ecritures(
    @Args(() => EcrituresArgs) args: EcrituresArgs,
    @Ctx() { read, today }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesEcritures, Object.assign(args, { au: jourConnu(args.au, today) }), info);
  }

  @FieldResolver(() => Centimes)
  arreteesCentimes(
    @Root() { selection, operateur }: CouvertureLue,
    @Ctx() { read }: Context,
  ): Promise<number> {
    return lireLesArretes(read, selection, operateur?.id ?? null);
  }
}

@Resolver(() => CouvertureDeCommande)
export class CouvertureDeCommandeResolver {
  @FieldResolver(() => Commande)
  async commande(
    @Root() { id }: CouvertureDeCommande,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return (await read.one(commandes, 'id', id, info)) ?? {};
  }
}
