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
import { Carnet } from '../carnet/carnet.module.ts';
import { noterRefus } from '../shared/audit.ts';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { idDe } from '../shared/operation.ts';
import { deplacer, lirePlages, simulerLeDeplacement } from './deplacement.service.ts';
import { jourDe } from './jour.ts';
import { DeplacerCarnetsInput } from './stock.inputs.ts';
import { bordereaux, listeDesBordereaux, listeDesIncidents } from './stock.queries.ts';
import { CarnetsDeplaces, DeplacerCarnetsResult } from './stock.results.ts';
import { Bordereau, BordereauxArgs, Deplacement, Detenteur, Incident, IncidentsArgs } from './stock.types.ts';
import { lireStocks } from './stocks.read.ts';
import { Stocks, StocksArgs } from './stocks.types.ts';

@ObjectType({ simpleResolvers: true })
export class BordereauConnection extends connectionOf(Bordereau) {}

@ObjectType({ simpleResolvers: true })
export class IncidentConnection extends connectionOf(Incident) {}

@Resolver()
export class StockResolver {
  @Query(() => Stocks, {
    nullable: true,
    description: 'Carnets et pass par détenteur, un jour donné ; absent hors de son périmètre.',
  })
  stocks(@Args(() => StocksArgs) args: StocksArgs, @Ctx() context: Context): Promise<Stocks | null> {
    return lireStocks(context, args);
  }

  @Query(() => BordereauConnection, {
    description: 'Bordereaux du périmètre de qui lit, le dernier d’abord.',
  })
  deplacements(
    @Args(() => BordereauxArgs) args: BordereauxArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesBordereaux, args, info);
  }

  @Query(() => IncidentConnection, { description: 'Incidents du périmètre de qui lit, le dernier d’abord.' })
  incidents(
    @Args(() => IncidentsArgs) args: IncidentsArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesIncidents, args, info);
  }
}

@Resolver()
export class DeplacementResolver {
  @Mutation(() => DeplacerCarnetsResult, {
    description: 'Déplace des carnets, tous ou aucun, vers l’opérateur, la collectivité ou un distributeur.',
  })
  async deplacerCarnets(
    @Arg('input', () => DeplacerCarnetsInput) input: DeplacerCarnetsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const action = 'carnets.deplacer';
    const plages = lirePlages(input.plages);
    if (plages instanceof Refus) return noterRefus(context, action, plages);
    const jour = await jourDe(input.jour, input.cleIdempotence, context);
    if (jour instanceof Refus) return noterRefus(context, action, jour);
    const { vers } = input;
    const distributeur = vers === 'DISTRIBUTEUR' ? (input.distributeur ?? '') : null;
    const demande = { plages, vers, distributeur, jour };
    if (input.simuler) {
      const vu = await simulerLeDeplacement(context, demande);
      return vu instanceof Refus ? vu : new CarnetsDeplaces({ ...vu, bordereau: null, deja: false });
    }
    const faite = await deplacer(context, demande, { cle: input.cleIdempotence, jour: input.jour ?? null });
    if (faite instanceof Refus) return faite;
    const type = info.schema.getType('CarnetsDeplaces');
    const egal = { id: (b: string, id: string) => `${b}.id = ${id}` };
    const bordereau = await context.read.where(bordereaux, egal, { id: idDe(faite.objet) }, info, {
      type,
      under: 'bordereau',
    });
    const { carnets: nombre = 0, pass = 0, plages: jugees = [] } = faite.jugement ?? {};
    return new CarnetsDeplaces({ bordereau, carnets: nombre, pass, plages: jugees, deja: faite.deja });
  }
}

/** What the room adds to another room's type: read with it, in the same statement. */
@Resolver(() => Carnet)
export class CarnetStockResolver {
  @FieldResolver(() => Detenteur, { description: 'Chez qui il est ce jour.' })
  detenteur(@Root() { detenteur }: { detenteur: Detenteur }): Detenteur {
    return detenteur;
  }

  @FieldResolver(() => [Deplacement], { description: 'Ses déplacements, du premier au dernier.' })
  deplacements(@Root() { deplacements }: { deplacements: Deplacement[] }): Deplacement[] {
    return deplacements;
  }

  @FieldResolver(() => [Incident], { description: 'Ce qui l’a arrêté ou libéré, dans l’ordre.' })
  incidents(@Root() { incidents }: { incidents: Incident[] }): Incident[] {
    return incidents;
  }
}
