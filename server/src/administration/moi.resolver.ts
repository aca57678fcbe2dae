import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { auditer } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { BadInput } from '../shared/errors.ts';
import { instantDe } from '../shared/shape.ts';
import { estUuid } from '../shared/texte.ts';
import { comptes } from './administration.queries.ts';
import { CompteDAgent, MonCompte, SessionOuverte } from './administration.types.ts';
import { AccesModifie } from './administration.results.ts';
import { EN_VIGUEUR, fermerSessions, OUVERTE } from '../identite/identite.module.ts';

const MIENNES = `
  select s.id, s.appareil, ${instantDe('s.cree_le')} as "creeLe", ${instantDe('s.vue_le')} as "vueLe", ${instantDe('s.expire_le')} as "expireLe",
    s.id = $2 as actuelle
  from plateforme.session s where s.compte_id = $1 and ${OUVERTE}
  order by s.vue_le desc`;

const ACTIVE = `
  select h.id from plateforme.session s join plateforme.habilitation h on h.compte_id = s.compte_id
  where s.id = $1 and ${EN_VIGUEUR('h', '$2::date')} order by h.id = s.habilitation_id desc nulls last, h.id limit 1`;

@Resolver(() => MonCompte)
export class MoiResolver {
  @Query(() => MonCompte, {
    nullable: true,
    description: 'Mon compte, mes habilitations et mes sessions ; absent sans session.',
  })
  moi(@Ctx() { actor, session }: Context): Partial<MonCompte> | null {
    return actor.compteId === null || session === null ? null : { lectureSeule: actor.lectureSeule };
  }

  @FieldResolver(() => CompteDAgent)
  compte(@Root() _moi: MonCompte, @Ctx() { read, actor }: Context, @Info() info: GraphQLResolveInfo) {
    return read.one(comptes, 'id', actor.compteId, info);
  }

  @FieldResolver(() => ID, { nullable: true })
  async habilitationActive(@Ctx() { pool, session, today }: Context): Promise<string | null> {
    const { rows } = await pool.query<{ id: string }>(ACTIVE, [session, today]);
    return rows[0]?.id ?? null;
  }

  @FieldResolver(() => [SessionOuverte])
  async sessions(@Ctx() { pool, actor, session }: Context): Promise<readonly SessionOuverte[]> {
    const { rows } = await pool.query<SessionOuverte>(MIENNES, [actor.compteId, session]);
    return rows;
  }

  @Mutation(() => AccesModifie, {
    description: 'Ferme une de mes sessions, ou toutes les autres si aucune n’est nommée.',
  })
  async fermerMesSessions(
    @Arg('session', () => ID, { nullable: true }) seule: string | null,
    @Ctx() { pool, actor, session, acteurs }: Context,
  ): Promise<AccesModifie> {
    if (actor.compteId === null) throw new BadInput('Aucune session : connectez-vous d’abord.');
    if (seule != null && !estUuid(seule)) throw new BadInput('Un identifiant de session est attendu.');
    const fermees = await fermerSessions(pool, actor.compteId, seule == null ? { sauf: session } : { seule });
    acteurs.oublier();
    await auditer(pool, { acteur: actor, action: 'session.fermee', details: { sessions: fermees.length } });
    return new AccesModifie(fermees.length === 0);
  }
}
