import type { GraphQLResolveInfo } from 'graphql';
import { Max, Min } from 'class-validator';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Operateur, operateurs } from '../commande/commande.module.ts';
import { LieuLabellise, lieux, Structure, structures } from '../lieu/lieu.module.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { rendreEn } from '../shared/resultat.ts';
import { LocalDate } from '../shared/scalars.ts';
import { type ClotureAFaire as AFaire, lireAClore } from './a-clore.service.ts';
import { clore, prevoir, simuler } from './cloture.service.ts';
import {
  AttentePrevue,
  ClotureAFaire,
  ClotureSimulee,
  CloreLeMoisInput,
  CloreLeMoisResult,
  MoisRegle,
  ReglementPrevu,
  VirementPrevu,
} from './cloture.types.ts';
import { contrePaiements } from './contre-paiement.queries.ts';
import type { AttentePrevue as Attente, Prevision, VirementPrevu as Prevu } from './prevision.ts';

@ArgsType()
class TrancheArgs {
  @Field(() => Int, { defaultValue: 50, description: 'Nombre de lignes, de 0 à 100.' })
  @Min(0)
  @Max(100)
  first!: number;

  @Field(() => Int, { defaultValue: 0, description: 'Lignes à passer.' })
  @Min(0)
  @Max(100_000)
  apres!: number;
}

const rendre = rendreEn('contrePaiement', contrePaiements);

@Resolver()
export class ClotureResolver {
  @Query(() => ReglementPrevu, {
    nullable: true,
    description:
      'Ce que la clôture d’un mois règlerait aujourd’hui, et ce qui attendrait ; rien n’est écrit. Absent si aucun opérateur ne porte ce code.',
  })
  aRegler(
    @Arg('operateur', () => String, { description: 'Code de l’opérateur.' }) operateur: string,
    @Arg('mois', () => LocalDate, { description: 'Un jour du mois.' }) mois: string,
    @Ctx() context: Context,
  ): Promise<Prevision | null> {
    exigerLaFrance(context.actor);
    return prevoir(context, { operateur, mois });
  }

  @Query(() => [ClotureAFaire], { description: 'Opérateurs, par nom, avec leur prochain mois à clore.' })
  cloturesAFaire(@Ctx() context: Context): Promise<readonly AFaire[]> {
    exigerLaFrance(context.actor);
    return lireAClore(context);
  }

  @Mutation(() => CloreLeMoisResult, {
    description:
      'Clôt un mois d’un opérateur, pour toujours : chaque pass utilisé dont la structure peut être payée reçoit sa ligne, chaque structure son virement.',
  })
  async cloreLeMois(
    @Arg('input', () => CloreLeMoisInput) {
      cleIdempotence,
      operateur,
      mois,
      simuler: aBlanc,
    }: CloreLeMoisInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    exigerLaFrance(context.actor);
    if (aBlanc === true) {
      const prevision = await simuler(context, { operateur, mois });
      return prevision instanceof Refus ? prevision : new ClotureSimulee(prevision);
    }
    return rendre(await clore(context, { cle: cleIdempotence, operateur, mois }), MoisRegle, context, info);
  }
}

@Resolver(() => ClotureAFaire)
export class ClotureAFaireResolver {
  @FieldResolver(() => Operateur)
  operateur(
    @Root() { operateurId }: AFaire,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return read.one(operateurs, 'id', operateurId, info);
  }
}

@Resolver(() => ReglementPrevu)
export class ReglementPrevuResolver {
  @FieldResolver(() => Int)
  nombreDeVirements(@Root() { virements }: Prevision): number {
    return virements.length;
  }

  @FieldResolver(() => Int)
  nombreEnAttente(@Root() { attentes }: Prevision): number {
    return attentes.reduce((total, { nombreDUsages }) => total + nombreDUsages, 0);
  }

  @FieldResolver(() => Int)
  nombreDAttentes(@Root() { attentes }: Prevision): number {
    return attentes.length;
  }

  @FieldResolver(() => [VirementPrevu], { description: 'Virements, les plus grands d’abord.' })
  virements(
    @Root() { virements }: Prevision,
    @Args(() => TrancheArgs) { first, apres }: TrancheArgs,
  ): readonly Prevu[] {
    return virements.slice(apres, apres + first);
  }

  @FieldResolver(() => [AttentePrevue], { description: 'Ce qui attend, les plus grandes sommes d’abord.' })
  attentes(
    @Root() { attentes }: Prevision,
    @Args(() => TrancheArgs) { first, apres }: TrancheArgs,
  ): readonly Attente[] {
    return attentes.slice(apres, apres + first);
  }
}

@Resolver(() => VirementPrevu)
export class VirementPrevuResolver {
  @FieldResolver(() => Structure)
  structure(
    @Root() { structureId }: Prevu,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return read.one(structures, 'id', structureId, info);
  }
}

@Resolver(() => AttentePrevue)
export class AttentePrevueResolver {
  @FieldResolver(() => Structure, { nullable: true })
  async structure(
    @Root() { structureId }: Attente,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return structureId === null ? null : read.one(structures, 'id', structureId, info);
  }

  @FieldResolver(() => LieuLabellise, { nullable: true })
  async lieu(
    @Root() { lieuId }: Attente,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return lieuId === null ? null : read.one(lieux, 'id', lieuId, info);
  }
}
