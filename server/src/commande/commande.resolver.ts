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
import { Collectivite } from '../collectivite/collectivite.module.ts';
import { connectionOf, PageArgs } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { Reader } from '../shared/read.ts';
import { rendreEn } from '../shared/resultat.ts';
import { Commande } from './commande.entity.ts';
import { commandes as shapeDeCommande, listeDesCommandes } from './commande.queries.ts';
import {
  CommandeAvancee,
  EncaissementEnregistre,
  EnregistrerEncaissementResult,
  FranchirEtapeResult,
} from './commande.results.ts';
import { CommandesArgs, Prix } from './commande.types.ts';
import { enregistrerEncaissement } from './encaissement.service.ts';
import { EnregistrerEncaissementInput, FranchirEtapeInput } from './etape.inputs.ts';
import { franchirEtape } from './etape.service.ts';
import { Operateur } from './operateur.entity.ts';
import { listeDesOperateurs } from './operateur.queries.ts';
import { type Assiette, detaillerLePrix } from './prix.rules.ts';

@ObjectType({ simpleResolvers: true })
export class CommandeConnection extends connectionOf(Commande) {}
@ObjectType({ simpleResolvers: true })
export class OperateurConnection extends connectionOf(Operateur) {}

const owner = (alias: string): string => `${alias}.collectivite_id`;

/** The order that an operation acted on, in its result. */
export const rendreLaCommande = rendreEn('commande', shapeDeCommande, { owner });

@Resolver(() => Commande)
export class CommandeResolver {
  @Query(() => CommandeConnection, { description: 'Commandes du périmètre de qui lit, par numéro.' })
  commandes(
    @Args(() => CommandesArgs) args: CommandesArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { au } = args;
    // As known on another day: every state, age and sum of the answer is that day's.
    const lecture = au == null ? read : new Reader(read.query, au, read.perimeter, read.lecteur);
    return lecture.page(listeDesCommandes, args, info);
  }

  @Query(() => Commande, {
    nullable: true,
    description: 'Une commande par son numéro ; absente s’il n’en est pas.',
  })
  commande(
    @Arg('numero', () => String) numero: string,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const where = { numero: (alias: string, value: string) => `${alias}.numero = ${value}` };
    return read.where(shapeDeCommande, where, { numero }, info, { owner });
  }

  @Query(() => OperateurConnection, { description: 'Opérateurs du registre, avec leurs tarifs datés.' })
  operateurs(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesOperateurs, args, info);
  }

  @FieldResolver(() => Prix, { description: 'Prix décomposé : valeur, frais amont, prestations, taxes.' })
  prix(@Root() commande: Assiette): Prix {
    return detaillerLePrix(commande);
  }

  @Mutation(() => FranchirEtapeResult, { description: 'Fait franchir à une commande l’étape qui suit.' })
  async franchirEtape(
    @Arg('input', () => FranchirEtapeInput) input: FranchirEtapeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendreLaCommande(await franchirEtape(context, input), CommandeAvancee, context, info);
  }

  @Mutation(() => EnregistrerEncaissementResult, {
    description: 'Enregistre des fonds reçus pour une commande, une fois par référence.',
  })
  async enregistrerEncaissement(
    @Arg('input', () => EnregistrerEncaissementInput) input: EnregistrerEncaissementInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const faite = await enregistrerEncaissement(context, input);
    return rendreLaCommande(faite, EncaissementEnregistre, context, info);
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
