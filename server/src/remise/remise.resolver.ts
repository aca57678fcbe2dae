import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Carnet, carnets, designerCarnet, mauvaisCarnet } from '../carnet/carnet.module.ts';
import { Cohorte } from '../cohorte/cohorte.module.ts';
import { noterRefus } from '../shared/audit.ts';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { jourRefuse } from '../shared/jour.rules.ts';
import { cleConnue } from '../shared/operation.ts';
import { idOuRien } from '../shared/texte.ts';
import { Remise } from './remise.entity.ts';
import { refusDeRemise } from './remise.refus.ts';
import { listeDesRemises } from './remise.queries.ts';
import { remettre } from './remise.service.ts';
import {
  CarnetRemis,
  JourImpossible,
  RemettreCarnetInput,
  RemettreCarnetResult,
  RemisesArgs,
} from './remise.types.ts';

@ObjectType({ simpleResolvers: true })
export class RemiseConnection extends connectionOf(Remise) {}

const equals = (name: string) => (alias: string, value: string) => `${alias}.${name} = ${value}`;

@Resolver()
export class RemiseResolver {
  @Query(() => RemiseConnection, { description: 'Remises du périmètre de qui lit, la dernière d’abord.' })
  remises(
    @Args(() => RemisesArgs) args: RemisesArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesRemises, args, info);
  }

  @Mutation(() => RemettreCarnetResult, {
    description: 'Remet un carnet activé à une cohorte, une seule fois.',
  })
  async remettreCarnet(
    @Arg('input', () => RemettreCarnetInput) input: RemettreCarnetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RemettreCarnetResult> {
    const { actor, pool, today } = context;
    const numero = await designerCarnet(context, input.numero);
    if (!numero) return noterRefus(context, 'carnet.remettre', mauvaisCarnet(input.numero));
    const jour = input.jour ?? today;
    const impossible = jourRefuse(jour, today);
    if (impossible && !(await cleConnue(context, 'pass', input.cleIdempotence)))
      return noterRefus(context, 'carnet.remettre', new JourImpossible(jour, impossible));

    const vue = await remettre(pool, {
      ...numero,
      distributeur: input.distributeur,
      cohorte: idOuRien(input.cohorte),
      jour,
      jourDemande: input.jour ?? null,
      acteur: actor.id,
      agent: actor.pseudonyme,
      cle: input.cleIdempotence,
      enregistreLe: today,
      perimetre: actor.perimeter,
      lecteur: context.read.lecteur,
    });
    const refus = refusDeRemise(vue, jour);
    if (refus) return noterRefus(context, 'carnet.remettre', refus);
    const where = { lot: equals('lot'), serie: equals('serie') };
    const type = info.schema.getType('CarnetRemis');
    const carnet = await context.read.where(carnets, where, { ...numero }, info, { type, under: 'carnet' });
    return new CarnetRemis(carnet ?? {}, vue.deja !== null);
  }
}

@Resolver(() => Remise)
export class CarnetDeLaRemiseResolver {
  @FieldResolver(() => Carnet, { description: 'Le carnet remis.' })
  carnet(@Root() { carnet }: { carnet: Carnet }): Carnet {
    return carnet;
  }
}

/** What the room adds to other rooms' types: read with them, in the same statement. */
@Resolver(() => Carnet)
export class CarnetRemiseResolver {
  @FieldResolver(() => Remise, {
    nullable: true,
    description: 'Sa remise ; absente tant qu’il est en stock.',
  })
  remise(@Root() { remise }: { remise: Remise | null }): Remise | null {
    return remise;
  }
}

@Resolver(() => Cohorte)
export class CohorteRemiseResolver {
  @FieldResolver(() => Int, { description: 'Carnets remis à cette cohorte.' })
  nombreDeCarnetsRemis(@Root() { nombreDeCarnetsRemis }: { nombreDeCarnetsRemis: number }): number {
    return nombreDeCarnetsRemis;
  }
}
