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
import { evenementDe } from '../label/label.module.ts';
import { LieuLabellise } from '../lieu/lieu.module.ts';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { type Operee } from '../shared/operation.ts';
import { rendreEn } from '../shared/resultat.ts';
import { AUCUN_ID, estUuid } from '../shared/texte.ts';
import { candidatures, listeDesCandidatures } from './candidature.queries.ts';
import { CandidatureAvancee, CandidatureResult } from './candidature.results.ts';
import { deposerCandidature } from './depot.service.ts';
import { accepterCandidature, avancer, verserPiece } from './candidature.service.ts';
import {
  AccepterCandidatureInput,
  ActeDeCandidatureInput,
  Candidature,
  CandidaturesArgs,
  DeposerCandidatureInput,
  VerserPieceInput,
} from './candidature.types.ts';

@ObjectType({ simpleResolvers: true })
export class CandidatureConnection extends connectionOf(Candidature) {}

const parId = { id: (c: string, id: string) => `${c}.id = ${id}` };

/** Who acts for a structure reads what is its own; the others read all, hence see France. */
function structureDe({ actor }: Context): { structure?: string } {
  if (actor.role === 'STRUCTURE' || actor.structure !== null)
    return { structure: actor.structure ?? AUCUN_ID };
  exigerLaFrance(actor);
  return {};
}

@Resolver()
export class CandidatureResolver {
  @Query(() => CandidatureConnection, {
    description: 'Candidatures à un label, la plus ancienne d’abord : toutes, ou celles de sa structure.',
  })
  candidatures(
    @Args(() => CandidaturesArgs) { filtre, ...page }: CandidaturesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return context.read.page(
      listeDesCandidatures,
      Object.assign({}, page, filtre, structureDe(context)),
      info,
    );
  }

  @Query(() => Candidature, {
    nullable: true,
    description: 'Une candidature par son identifiant ; absente si elle n’est pas de votre périmètre.',
  })
  async candidature(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    structureDe(context);
    // The wall cuts it to the reader's structure.
    return estUuid(id) ? context.read.where(candidatures, parId, { id }, info) : null;
  }

  @Mutation(() => CandidatureResult, { description: 'Demande un label pour un lieu, ou pour le sien.' })
  async deposerCandidature(
    @Arg('input', () => DeposerCandidatureInput) input: DeposerCandidatureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return avancee(await deposerCandidature(context, input), input, context, info);
  }

  @Mutation(() => CandidatureResult, { description: 'Verse une pièce à une candidature.' })
  async verserPiece(
    @Arg('input', () => VerserPieceInput) input: VerserPieceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return avancee(await verserPiece(context, input), input, context, info);
  }

  @Mutation(() => CandidatureResult, { description: 'Demande des pièces à qui candidate, avec le motif.' })
  async demanderPieces(
    @Arg('input', () => ActeDeCandidatureInput) input: ActeDeCandidatureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    exigerLaFrance(context.actor);
    return avancee(await avancer(context, 'PIECES_DEMANDEES', input), input, context, info);
  }

  @Mutation(() => CandidatureResult, { description: 'Dit un dossier complet : il est à décider.' })
  async instruire(
    @Arg('input', () => ActeDeCandidatureInput) input: ActeDeCandidatureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    exigerLaFrance(context.actor);
    return avancee(await avancer(context, 'INSTRUITE', input), input, context, info);
  }

  @Mutation(() => CandidatureResult, {
    description: 'Accepte une candidature : le label est donné, ou renouvelé.',
  })
  async accepterCandidature(
    @Arg('input', () => AccepterCandidatureInput) input: AccepterCandidatureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    exigerLaFrance(context.actor);
    return avancee(await accepterCandidature(context, input), input, context, info);
  }

  @Mutation(() => CandidatureResult, { description: 'Refuse une candidature, avec le motif.' })
  async refuserCandidature(
    @Arg('input', () => ActeDeCandidatureInput) input: ActeDeCandidatureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    exigerLaFrance(context.actor);
    return avancee(await avancer(context, 'REFUSEE', input), input, context, info);
  }

  @Mutation(() => CandidatureResult, { description: 'Abandonne une candidature, avec le motif.' })
  async abandonnerCandidature(
    @Arg('input', () => ActeDeCandidatureInput) input: ActeDeCandidatureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return avancee(await avancer(context, 'ABANDONNEE', input), input, context, info);
  }
}

@Resolver(() => LieuLabellise)
export class LieuCandidatureResolver {
  @FieldResolver(() => [Candidature], { description: 'Ses candidatures à un label, la dernière d’abord.' })
  candidatures(@Root() lieu: { candidatures: Candidature[] }): Candidature[] {
    return lieu.candidatures;
  }
}

const rendre = rendreEn('candidature', candidatures);

/** Where a candidature stands, with the event that took it there. */
async function avancee(
  faite: Operee | Refus,
  { cleIdempotence }: { readonly cleIdempotence: string },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object> {
  const rendue = await rendre(faite, CandidatureAvancee, context, info);
  if (rendue instanceof CandidatureAvancee) rendue.evenement = await evenementDe(context, cleIdempotence);
  return rendue;
}
