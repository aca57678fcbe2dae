import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { aLeDroit, decider, DROITS, DROITS_EN_MOTS, estRole, NOMS } from '../acces/acces.module.ts';
import { ComptesArgs, DemandesArgs } from './administration.inputs.ts';
import { listeDesComptes, listeDesDemandes, listeDesInvitations } from './administration.queries.ts';
import {
  CompteDAgentConnection,
  DemandeDAccesConnection,
  InvitationConnection,
  LigneDeDroits,
} from './administration.types.ts';

const ROLES = Object.keys(NOMS)
  .filter(estRole)
  .filter((role) => role !== 'ROUTEUR');

/** The matrix of rights as it is, beside what it is by default. */
export const matrice = (): LigneDeDroits[] =>
  DROITS.filter((droit) => droit !== 'ROUTER').map((droit) => ({
    droit,
    description: DROITS_EN_MOTS[droit],
    roles: ROLES.filter((role) => aLeDroit(role, droit)),
    parDefaut: ROLES.filter((role) => decider(role, droit, new Map())),
  }));

/** One sees the people of one's collectivités; whose perimeter is France, everyone. */
const siens = ({ actor }: Context): { readonly chez?: readonly string[] } =>
  actor.perimeter === null ? {} : { chez: actor.perimeter };

@Resolver()
export class AdministrationResolver {
  @Query(() => CompteDAgentConnection, { description: 'Comptes des agents, le plus récent d’abord.' })
  comptes(
    @Args(() => ComptesArgs) args: ComptesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.read.page(listeDesComptes, Object.assign(args, siens(context)), info);
  }

  @Query(() => InvitationConnection, { description: 'Invitations, la plus récente d’abord.' })
  invitations(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.read.page(listeDesInvitations, Object.assign(args, siens(context)), info);
  }

  @Query(() => DemandeDAccesConnection, { description: 'Demandes d’accès, la plus récente d’abord.' })
  demandesDAcces(
    @Args(() => DemandesArgs) args: DemandesArgs,
    @Ctx() { actor, read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    exigerLaFrance(actor);
    return read.page(listeDesDemandes, args, info);
  }

  @Query(() => [LigneDeDroits], { description: 'Matrice des droits : pour chacun, les rôles qui l’ont.' })
  matriceDesDroits(): LigneDeDroits[] {
    return matrice();
  }
}
