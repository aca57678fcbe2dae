import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { aLeDroit } from '../acces/acces.module.ts';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { AUCUN_ID, estUuid } from '../shared/texte.ts';
import { deciderSignalement } from './decision.service.ts';
import {
  DeciderSignalementInput,
  SignalementsArgs,
  type SignalementsFiltres,
  SignalerUnChangementInput,
} from './signalement.inputs.ts';
import { listeDesSignalements, signalements } from './signalement.queries.ts';
import {
  ChangementSignale,
  DeciderSignalementResult,
  SignalementDecide,
  SignalerUnChangementResult,
} from './signalement.results.ts';
import { Signalement } from './signalement.types.ts';
import { signaler } from './signaler.service.ts';

@ObjectType({ simpleResolvers: true })
export class SignalementConnection extends connectionOf(Signalement) {}

@Resolver()
export class SignalementResolver {
  @Query(() => SignalementConnection, {
    description: 'Changements signalés, le dernier d’abord ; une structure y lit les siens.',
  })
  signalements(
    @Args(() => SignalementsArgs) { filtre, ...page }: SignalementsArgs,
    @Ctx() { read, actor }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const args: SignalementsFiltres = Object.assign({}, filtre, page);
    if (args.lieu !== undefined && args.lieu !== null && !estUuid(args.lieu)) args.lieu = AUCUN_ID;
    if (aLeDroit(actor.role, 'MODIFIER_LIEUX')) exigerLaFrance(actor);
    else args.structure = actor.structure ?? AUCUN_ID;
    return read.page(listeDesSignalements, args, info);
  }

  @Mutation(() => SignalerUnChangementResult, {
    description: 'Signale un changement d’un lieu, ouvert à tous : un agent l’accepte ou le refuse ensuite.',
  })
  async signalerUnChangement(
    @Arg('input', () => SignalerUnChangementInput) input: SignalerUnChangementInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const fait = await signaler(context, input);
    return fait instanceof Refus ? fait : Object.assign(new ChangementSignale(), fait);
  }

  @Mutation(() => DeciderSignalementResult, {
    description: 'Accepte un changement signalé, dont les champs retenus sont écrits, ou le refuse.',
  })
  async deciderSignalement(
    @Arg('input', () => DeciderSignalementInput) input: DeciderSignalementInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const faite = await deciderSignalement(context, input);
    if (faite instanceof Refus) return faite;
    const type = info.schema.getType('SignalementDecide');
    const celuiCi = { id: (s: string, id: string) => `${s}.id = ${id}` };
    const values = { id: input.signalement };
    const lu = await context.read.where(signalements, celuiCi, values, info, { type, under: 'signalement' });
    return Object.assign(new SignalementDecide(), { signalement: lu ?? {}, deja: faite.deja });
  }
}
