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
import { connectionOf, PageArgs } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { rendreEn } from '../shared/resultat.ts';
import { ajouter } from './ajustement.service.ts';
import { AjouterAjustementInput, AjouterAjustementResult, AjustementAjoute } from './ajustement.types.ts';
import {
  ajustements,
  contrePaiements,
  listeDesContrePaiements,
  listeDesLignes,
  listeDesVirements,
} from './contre-paiement.queries.ts';
import {
  ContrePaiement,
  ContrePaiementsArgs,
  LigneReglee,
  LignesRegleesArgs,
  Virement,
} from './contre-paiement.types.ts';

@ObjectType({ simpleResolvers: true })
export class ContrePaiementConnection extends connectionOf(ContrePaiement) {}
@ObjectType({ simpleResolvers: true })
export class VirementConnection extends connectionOf(Virement) {}
@ObjectType({ simpleResolvers: true })
export class LigneRegleeConnection extends connectionOf(LigneReglee) {}

const rendre = rendreEn('ajustement', ajustements);

@Resolver(() => ContrePaiement)
export class ContrePaiementResolver {
  @Query(() => ContrePaiementConnection, { description: 'Clôtures mensuelles, la plus récente d’abord.' })
  contrePaiements(
    @Args(() => ContrePaiementsArgs) args: ContrePaiementsArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesContrePaiements, args, info);
  }

  @Query(() => ContrePaiement, { nullable: true, description: 'Une clôture par son numéro.' })
  contrePaiement(
    @Arg('numero', () => String) numero: string,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return read.one(contrePaiements, 'numero', numero, info);
  }

  @FieldResolver(() => VirementConnection, {
    description: 'Virements de la clôture, les plus grands d’abord ; une structure n’y voit que le sien.',
  })
  virements(
    @Root() { id }: ContrePaiement,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesVirements, { first, ...(after ? { after } : {}), contrePaiement: id }, info);
  }

  @FieldResolver(() => LigneRegleeConnection, {
    description: 'Pass réglés par la clôture, dans le périmètre de qui lit.',
  })
  lignes(
    @Root() { id }: ContrePaiement,
    @Args(() => LignesRegleesArgs) { first, after, structure }: LignesRegleesArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const page = { first, ...(after ? { after } : {}), ...(structure ? { structure } : {}) };
    return read.page(listeDesLignes, { ...page, contrePaiement: id }, info);
  }

  @Mutation(() => AjouterAjustementResult, {
    description: 'Corrige un règlement par une ligne nouvelle, que la prochaine clôture verse ou retient.',
  })
  async ajouterAjustement(
    @Arg('input', () => AjouterAjustementInput) input: AjouterAjustementInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendre(await ajouter(context, input), AjustementAjoute, context, info);
  }
}
