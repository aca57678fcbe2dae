import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Commande, commandes } from '../commande/commande.module.ts';
import { jourConnu } from '../echeance/echeance.module.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { idDe } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import {
  CommandeReemise,
  DeclarerDefaillanceInput,
  DeclarerDefaillanceResult,
  DefaillanceDeclaree,
  EffetsDeReemissionArgs,
  ReemettreInput,
  ReemettreResult,
} from './couverture.inputs.ts';
import { lireLesOperateurs } from './couverture.queries.ts';
import { Creances, EffetsDeReemission, Reemission } from './creances.types.ts';
import { creancesDe } from './creances.service.ts';
import { operateurDuJour, type ReemissionLue, reemissionsDe } from './reemission.queries.ts';
import { declarerDefaillance, empechement, lireLesEffets, reemettre } from './reemission.service.ts';
import { OperateurDeCouverture } from './operateur.types.ts';

@Resolver(() => Reemission)
export class DefaillanceResolver {
  @Query(() => Creances, {
    nullable: true,
    description: 'Ce qu’un opérateur doit un jour, structure par structure ; absent pour un code inconnu.',
  })
  creances(
    @Arg('operateur', () => String) code: string,
    @Arg('au', () => LocalDate, { nullable: true }) au: string | undefined,
    @Ctx() { actor, read, today }: Context,
  ): Promise<object | null> {
    exigerLaFrance(actor);
    return creancesDe(read, code, jourConnu(au, today));
  }

  @Query(() => EffetsDeReemission, {
    nullable: true,
    description: 'Ce que la reprise d’une commande ferait, avant de la faire.',
  })
  async effetsDeReemission(
    @Args(() => EffetsDeReemissionArgs) args: EffetsDeReemissionArgs,
    @Ctx() { actor, read, today }: Context,
  ): Promise<object | null> {
    exigerLaFrance(actor);
    const effets = await lireLesEffets(read, args);
    if (!effets) return null;
    const inconnu = effets.nouveau === null ? 'Aucun opérateur ne porte ce code.' : null;
    return { ...effets, empechement: inconnu ?? empechement(effets, args.jour, today) };
  }

  @Mutation(() => DeclarerDefaillanceResult, {
    description: 'Déclare un opérateur défaillant : il ne vend, n’active et ne règle plus rien.',
  })
  async declarerDefaillance(
    @Arg('input', () => DeclarerDefaillanceInput) input: DeclarerDefaillanceInput,
    @Ctx() context: Context,
  ): Promise<DefaillanceDeclaree | Refus> {
    exigerLaFrance(context.actor);
    const faite = await declarerDefaillance(context, input);
    if (faite instanceof Refus) return faite;
    const operateurs = await lireLesOperateurs(context.read, context.today);
    return new DefaillanceDeclaree(operateurs.get(idDe(faite.objet)) ?? {}, faite.deja);
  }

  @Mutation(() => ReemettreResult, {
    description:
      'Fait honorer par un autre opérateur les pass non utilisés d’une commande : leurs numéros restent, rien n’est compté deux fois.',
  })
  async reemettre(
    @Arg('input', () => ReemettreInput) input: ReemettreInput,
    @Ctx() context: Context,
  ): Promise<CommandeReemise | Refus> {
    exigerLaFrance(context.actor);
    const faite = await reemettre(context, input);
    if (faite instanceof Refus) return faite;
    const reemissions = await reemissionsDe(context.read, context.today, { commande: idDe(faite.objet) });
    return new CommandeReemise(reemissions[0] ?? {}, faite.deja);
  }

  @FieldResolver(() => Commande)
  async commande(
    @Root() { commandeId }: ReemissionLue,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return (await read.one(commandes, 'id', commandeId, info)) ?? {};
  }
}

/** What the room adds to another room's type. */
@Resolver(() => Commande)
export class CommandeOperateurResolver {
  @FieldResolver(() => OperateurDeCouverture, {
    nullable: true,
    description: 'Qui répond de la commande un jour : le sien, ou celui qui l’a reprise.',
  })
  operateurDuJour(
    @Root() { id }: Commande,
    @Arg('au', () => LocalDate, { nullable: true }) au: string | undefined,
    @Ctx() { read, today }: Context,
  ): Promise<object | null> {
    return operateurDuJour(read, id, jourConnu(au, today));
  }
}
