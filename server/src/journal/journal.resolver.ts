import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { AuditArgs, LigneDAudit } from './audit.types.ts';
import { listeDAudit } from './journal.queries.ts';

@ObjectType({ simpleResolvers: true })
export class LigneDAuditConnection extends connectionOf(LigneDAudit) {}

@Resolver()
export class JournalResolver {
  @Query(() => LigneDAuditConnection, {
    description:
      'L’audit des accès, la dernière ligne d’abord : lectures réservées, exports, sessions, refus.',
  })
  audit(
    @Args(() => AuditArgs) args: AuditArgs,
    @Ctx() { actor, read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    exigerLaFrance(actor);
    return read.page(listeDAudit, args, info);
  }
}
