import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Collectivite } from '../collectivite/collectivite.module.ts';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { Commande } from './commande.entity.ts';
import { listeDesCommandes } from './commande.queries.ts';
import { CommandesArgs } from './commande.types.ts';

@ObjectType({ simpleResolvers: true })
export class CommandeConnection extends connectionOf(Commande) {}

@Resolver(() => Commande)
export class CommandeResolver {
  @Query(() => CommandeConnection, { description: 'Commandes du périmètre de qui lit, par numéro.' })
  commandes(
    @Args(() => CommandesArgs) args: CommandesArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesCommandes, args, info);
  }
}

/** What the room adds to another room's type: read with it, in the same statement. */
@Resolver(() => Collectivite)
export class CollectiviteCommandeResolver {
  @FieldResolver(() => [Commande], { description: 'Commandes, de la plus ancienne à la plus récente.' })
  commandes(@Root() { commandes }: { commandes: Commande[] }): Commande[] {
    return commandes;
  }
}
