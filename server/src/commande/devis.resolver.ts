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
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { BadInput } from '../shared/errors.ts';
import { rendreEn } from '../shared/resultat.ts';
import { rendreLaCommande } from './commande.resolver.ts';
import {
  AbandonnerDevisResult,
  DevisAbandonne,
  DevisEtabli,
  DevisSigne,
  EtablirDevisResult,
  SignerDevisResult,
} from './commande.results.ts';
import { Prix } from './commande.types.ts';
import { AbandonnerDevisInput, EtablirDevisInput, PrixArgs, SignerDevisInput } from './devis.inputs.ts';
import { devis as shapeDeDevis, listeDesDevis } from './devis.queries.ts';
import { abandonnerDevis } from './decision.service.ts';
import { etablirDevis } from './devis.service.ts';
import { tarifDuJour } from './tarif.service.ts';
import { Devis, DevisArgs } from './devis.types.ts';
import { type Assiette, detaillerLePrix } from './prix.rules.ts';
import { signerDevis } from './signature.service.ts';

@ObjectType({ simpleResolvers: true })
export class DevisConnection extends connectionOf(Devis) {}

const owner = (alias: string): string => `${alias}.collectivite_id`;
const par = (colonne: string) => (alias: string, value: string) => `${alias}.${colonne} = ${value}`;

const rendreLeDevis = rendreEn('devis', shapeDeDevis, { owner });

@Resolver(() => Devis)
export class DevisResolver {
  @Query(() => DevisConnection, {
    description: 'Devis du périmètre de qui lit, du plus récent au plus ancien.',
  })
  listeDesDevis(
    @Args(() => DevisArgs) args: DevisArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesDevis, args, info);
  }

  @Query(() => Devis, { nullable: true, description: 'Un devis par son numéro ; absent s’il n’en est pas.' })
  devis(
    @Arg('numero', () => String) numero: string,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return read.where(shapeDeDevis, { numero: par('numero') }, { numero }, info, { owner });
  }

  @Query(() => Prix, {
    description: 'Ce que coûterait une commande, avec les frais de l’opérateur ce jour quand ils sont omis.',
  })
  async prixDUnDevis(@Args(() => PrixArgs) args: PrixArgs, @Ctx() { pool, today }: Context): Promise<Prix> {
    const tarif = await tarifDuJour(pool, args.operateur, today);
    const fraisAmontDixMilliemes = args.fraisAmontDixMilliemes ?? tarif?.frais_amont_dix_milliemes;
    const tvaDixMilliemes = args.tvaDixMilliemes ?? tarif?.tva_dix_milliemes;
    if (fraisAmontDixMilliemes == null || tvaDixMilliemes == null)
      throw new BadInput(
        'Aucun tarif de cet opérateur n’est en vigueur : les frais et la TVA sont à donner.',
      );
    return detaillerLePrix({
      valeurCentimes: args.nombreDePass * (args.valeurFacialeCentimes ?? 1000),
      fraisAmontDixMilliemes,
      tvaDixMilliemes,
      prestationsCentimes: args.prestationsCentimes ?? 0,
    });
  }

  @FieldResolver(() => Prix, { description: 'Prix décomposé : valeur, frais amont, prestations, taxes.' })
  prix(@Root() devis: Assiette): Prix {
    return detaillerLePrix(devis);
  }

  @Mutation(() => EtablirDevisResult, {
    description: 'Établit un devis, aux frais de l’opérateur ce jour-là.',
  })
  async etablirDevis(
    @Arg('input', () => EtablirDevisInput) input: EtablirDevisInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendreLeDevis(await etablirDevis(context, input), DevisEtabli, context, info);
  }

  @Mutation(() => AbandonnerDevisResult, { description: 'Abandonne un devis qui ne sera pas signé.' })
  async abandonnerDevis(
    @Arg('input', () => AbandonnerDevisInput) input: AbandonnerDevisInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendreLeDevis(await abandonnerDevis(context, input), DevisAbandonne, context, info);
  }

  @Mutation(() => SignerDevisResult, {
    description: 'Signe un devis : il devient une commande, partagée entre ses financeurs.',
  })
  async signerDevis(
    @Arg('input', () => SignerDevisInput) input: SignerDevisInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendreLaCommande(await signerDevis(context, input), DevisSigne, context, info);
  }
}
