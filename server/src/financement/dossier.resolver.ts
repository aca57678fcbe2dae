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
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { rendreEn } from '../shared/resultat.ts';
import { deposer } from './depot.service.ts';
import {
  DeposerDossierInput,
  DeposerDossierResult,
  DossierAvance,
  FranchirEtapeDeDossierInput,
  FranchirEtapeDeDossierResult,
} from './dossier.inputs.ts';
import { dossiers, listeDesDossiers } from './dossier.queries.ts';
import { Dossier, DossiersArgs } from './dossier.types.ts';
import { franchir } from './etape.service.ts';
import { RegleDAppel, type RegleLue } from './regle.types.ts';

@ObjectType({ simpleResolvers: true })
export class DossierConnection extends connectionOf(Dossier) {}

const egal = (colonne: string) => (alias: string, valeur: string) => `${alias}.${colonne} = ${valeur}`;
const owner = (d: string): string => `${d}.collectivite_id`;

/** The file that an operation took forward, in its result. */
export const rendreLeDossier = rendreEn('dossier', dossiers);

@Resolver(() => Dossier)
export class DossierResolver {
  @Query(() => DossierConnection, { description: 'Dossiers du périmètre de qui lit, par numéro.' })
  dossiers(
    @Args(() => DossiersArgs) args: DossiersArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesDossiers, args, info);
  }

  @Query(() => Dossier, { nullable: true, description: 'Un dossier de son périmètre, par son numéro.' })
  dossier(
    @Arg('numero', () => String) numero: string,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return read.where(dossiers, { numero: egal('numero') }, { numero }, info, { owner });
  }

  @Mutation(() => DeposerDossierResult, {
    description: 'Dépose un dossier de son périmètre ; les règles en vigueur ce jour-là le jugent.',
  })
  async deposerDossier(
    @Arg('input', () => DeposerDossierInput) input: DeposerDossierInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendreLeDossier(await deposer(context, input), DossierAvance, context, info);
  }

  @Mutation(() => FranchirEtapeDeDossierResult, {
    description: 'Fait avancer un dossier d’une étape, dans l’ordre et dans les montants de son appel.',
  })
  async franchirEtapeDeDossier(
    @Arg('input', () => FranchirEtapeDeDossierInput) input: FranchirEtapeDeDossierInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendreLeDossier(await franchir(context, input), DossierAvance, context, info);
  }

  @FieldResolver(() => RegleDAppel)
  regle(@Root() { regle }: { regle: RegleLue }): RegleDAppel {
    return new RegleDAppel(regle);
  }
}

/** What the room adds to another room's type: read with it, in the same statement. */
@Resolver(() => Collectivite)
export class CollectiviteDossierResolver {
  @FieldResolver(() => [Dossier], { description: 'Ses dossiers de cofinancement, par numéro.' })
  dossiers(@Root() { dossiers: siens }: { dossiers: Dossier[] }): Dossier[] {
    return siens;
  }
}
