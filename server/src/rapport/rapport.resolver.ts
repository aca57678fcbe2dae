import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { idDe, type Operee } from '../shared/operation.ts';
import { Instant } from '../shared/scalars.ts';
import { compileRows, lookAhead } from '../shared/statement.ts';
import { instantDuRegistre } from '../shared/today.ts';
import { echeanceApres, type Regle } from './echeance.rules.ts';
import {
  EnvoyerMaintenantInput,
  ModifierProgrammationInput,
  ProgrammerEnvoiInput,
} from './rapport.inputs.ts';
import { PROGRAMMATIONS, programmations, SANS_LES_SUPPRIMEES } from './rapport.queries.ts';
import {
  EnvoyerMaintenantResult,
  ModifierProgrammationResult,
  ProgrammationGardee,
  ProgrammerEnvoiResult,
} from './rapport.results.ts';
import { envoyerMaintenant, modifierProgrammation, programmerEnvoi } from './rapport.service.ts';
import { Programmation } from './rapport.types.ts';

/** The report that a mutation wrote, as it is now; a refusal is answered as it is. */
async function gardee(faite: Operee | Refus, context: Context, info: GraphQLResolveInfo): Promise<object> {
  if (faite instanceof Refus) return faite;
  const type = info.schema.getType('ProgrammationGardee');
  const options = { type, under: 'programmation' };
  const id = idDe(faite.objet);
  const programmation = await context.read.where(programmations, SANS_LES_SUPPRIMEES, { id }, info, options);
  return Object.assign(new ProgrammationGardee(), { programmation, deja: faite.deja });
}

@Resolver(() => Programmation)
export class RapportResolver {
  @Query(() => [Programmation], {
    description:
      'Envois programmés par le compte du lecteur, dans leur ordre ; rien à un jeton, qui n’a pas de compte.',
  })
  async mesProgrammations(
    @Ctx() { read, actor }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly object[]> {
    if (actor.compteId === null) return [];
    const compile = () =>
      compileRows(PROGRAMMATIONS, programmations.fields, 'order by t.id', lookAhead(info));
    return read.rows('mes programmations', compile, { compte: actor.compteId }, info);
  }

  @FieldResolver(() => Instant, { nullable: true })
  prochainEnvoi(@Root() regle: Regle & { readonly suspendue: boolean }): string | null {
    return regle.suspendue ? null : echeanceApres(regle, instantDuRegistre()).toISOString();
  }

  @Mutation(() => ProgrammerEnvoiResult, {
    description: 'Fait envoyer une vue à l’appelant, à heures fixes, avec les droits qu’il a à chaque envoi.',
  })
  async programmerEnvoi(
    @Arg('input', () => ProgrammerEnvoiInput) input: ProgrammerEnvoiInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return gardee(await programmerEnvoi(context, input), context, info);
  }

  @Mutation(() => ModifierProgrammationResult, {
    description: 'Modifie, suspend, reprend, supprime ou remet un envoi programmé.',
  })
  async modifierProgrammation(
    @Arg('input', () => ModifierProgrammationInput) input: ModifierProgrammationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return gardee(await modifierProgrammation(context, input), context, info);
  }

  @Mutation(() => EnvoyerMaintenantResult, {
    description: 'Envoie la vue à l’instant, en plus de ses heures.',
  })
  async envoyerMaintenant(
    @Arg('input', () => EnvoyerMaintenantInput) input: EnvoyerMaintenantInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return gardee(await envoyerMaintenant(context, input), context, info);
  }
}
