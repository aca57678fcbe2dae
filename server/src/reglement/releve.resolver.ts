import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { structureVisee } from '../banque/banque.module.ts';
import { LieuLabellise, lieux, Structure, structures } from '../lieu/lieu.module.ts';
import { connectionOf, PageArgs } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { LocalDate } from '../shared/scalars.ts';
import { estUuid } from '../shared/texte.ts';
import { listeDesAjustements, listeDesVirements } from './contre-paiement.queries.ts';
import { VirementConnection } from './contre-paiement.resolver.ts';
import { Ajustement } from './contre-paiement.types.ts';
import { listeDesUsages } from './releve.queries.ts';
import { lireAttestation, lireReleve } from './releve.service.ts';
import { Attestation, LigneDeReleve, LignesDeReleveArgs, Releve } from './releve.types.ts';

@ObjectType({ simpleResolvers: true })
export class LigneDeReleveConnection extends connectionOf(LigneDeReleve) {}
@ObjectType({ simpleResolvers: true })
export class AjustementConnection extends connectionOf(Ajustement) {}

interface ReleveLu {
  readonly structureId: string;
  readonly du: string | null;
  readonly au: string;
}

/** The arguments of a page, those that were given. */
const pageDe = (first: number, after: string | undefined): { first: number; after?: string } =>
  after ? { first, after } : { first };

@Resolver(() => Releve)
export class ReleveResolver {
  @Query(() => Releve, {
    nullable: true,
    description:
      'Relevé d’une structure ; sans identifiant, celui de la sienne. Une structure ne lit que le sien. Absent si la structure est inconnue.',
  })
  async releve(
    @Arg('structure', () => ID, { nullable: true }) demandee: string | null,
    @Arg('du', () => LocalDate, {
      nullable: true,
      description: 'Premier jour d’usage ; sans lui, depuis toujours.',
    })
    du: string | null,
    @Arg('au', () => LocalDate, {
      nullable: true,
      description: 'Tel qu’on le savait ce jour ; ce jour par défaut.',
    })
    au: string | null,
    @Ctx() context: Context,
  ): Promise<object | null> {
    const structure = structureVisee(context.actor, demandee);
    if (structure === null || !(await existe(context, 'labels.structure', structure))) return null;
    return lireReleve(context, { structure, du: du ?? null, au: au ?? context.today });
  }

  @Query(() => Attestation, {
    nullable: true,
    description:
      'Attestation de paiement d’un lieu entre deux jours de règlement ; absente si le lieu n’est pas le sien.',
  })
  async attestation(
    @Arg('lieu', () => ID) lieu: string,
    @Arg('du', () => LocalDate) du: string,
    @Arg('au', () => LocalDate) au: string,
    @Ctx() context: Context,
  ): Promise<object | null> {
    const tenu = estUuid(lieu) ? await existe(context, 'labels.lieu', lieu) : null;
    const visee = structureVisee(context.actor, tenu?.structure);
    const permis =
      context.actor.role === 'STRUCTURE' ? visee !== null && tenu?.structure === visee : tenu !== null;
    return permis ? lireAttestation(context, { lieu, du, au }) : null;
  }

  @FieldResolver(() => Structure)
  structure(
    @Root() { structureId }: ReleveLu,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return read.one(structures, 'id', structureId, info);
  }

  @FieldResolver(() => [LieuLabellise], {
    description: 'Lieux que tient la structure, par nom, cent au plus.',
  })
  async lieux(
    @Root() { structureId }: ReleveLu,
    @Ctx() { pool, read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly (object | null)[]> {
    const { rows } = await pool.query<{ id: string }>(
      'select id from labels.lieu where structure_id = $1 order by nom, id limit 100',
      [structureId],
    );
    return Promise.all(rows.map(({ id }) => read.one(lieux, 'id', id, info)));
  }

  @FieldResolver(() => LigneDeReleveConnection, { description: 'Pass utilisés, le dernier d’abord.' })
  lignes(
    @Root() { structureId, du, au }: ReleveLu,
    @Args(() => LignesDeReleveArgs) { enAttente, first, after }: LignesDeReleveArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const periode = { structure: structureId, au, ...(du === null ? {} : { du }) };
    const attente = enAttente === undefined || enAttente === null ? {} : { enAttente };
    return read.page(listeDesUsages, { ...pageDe(first, after), ...periode, ...attente }, info);
  }

  @FieldResolver(() => VirementConnection, { description: 'Virements reçus, les plus grands d’abord.' })
  virements(
    @Root() { structureId, au }: ReleveLu,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesVirements, { ...pageDe(first, after), structure: structureId, au }, info);
  }

  @FieldResolver(() => AjustementConnection, { description: 'Ajustements, le dernier d’abord.' })
  ajustements(
    @Root() { structureId, au }: ReleveLu,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesAjustements, { ...pageDe(first, after), structure: structureId, au }, info);
  }
}

/** A structure, or a place with the structure that runs it; `null` when the register has none by this identifier. */
async function existe(
  { pool }: Context,
  table: 'labels.structure' | 'labels.lieu',
  id: string,
): Promise<{ readonly structure: string | null } | null> {
  const colonne = table === 'labels.lieu' ? 'structure_id' : 'id';
  const { rows } = await pool.query<{ structure: string | null }>(
    `select ${colonne} as structure from ${table} where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

@Resolver(() => Attestation)
export class AttestationResolver {
  @FieldResolver(() => LieuLabellise)
  lieu(
    @Root() { lieuId }: { readonly lieuId: string },
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return read.one(lieux, 'id', lieuId, info);
  }
}
