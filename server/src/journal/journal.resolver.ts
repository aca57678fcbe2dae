import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { connectionOf, PageArgs } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import type { List } from '../shared/read.ts';
import { Instant, LocalDate } from '../shared/scalars.ts';
import { column, expression, shape } from '../shared/shape.ts';
import { Texte } from '../shared/texte.ts';

@ObjectType({
  description: 'Événement : une opération, un événement ; il n’est jamais modifié.',
  simpleResolvers: true,
})
export class Evenement {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Rang dans le journal de son propriétaire.' })
  position!: string;

  @Field(() => String, { description: 'Institution qui le tient.' })
  proprietaire!: string;

  @Field(() => String)
  type!: string;

  @Field(() => String, { nullable: true })
  objet!: string | null;

  @Field(() => String, { description: 'Rôle et périmètre, jamais une personne.' })
  acteur!: string;

  @Field(() => Instant)
  enregistreA!: string;

  @Field(() => LocalDate)
  enregistreLe!: string;

  @Field(() => String, { description: 'Contenu, en JSON.' })
  contenu!: string;
}

@ArgsType()
export class EvenementsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Objet, comme carnet:<id>.' })
  @Texte(100)
  objet?: string;
}

const evenements = shape('plateforme.journal', {
  id: column,
  position: expression((e) => `${e}.position::text`),
  proprietaire: column,
  type: column,
  objet: column,
  acteur: column,
  enregistreA: expression(
    (e) => `to_char(${e}.enregistre_a at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  ),
  enregistreLe: column,
  contenu: expression((e) => `${e}.contenu::text`),
});

const liste: List<EvenementsArgs> = {
  shape: evenements,
  orderBy: [{ field: 'id', sql: (e) => `${e}.id` }],
  owner: (e) => `${e}.collectivite_id`,
  where: { objet: (e, objet) => `${e}.objet = ${objet}` },
};

@ObjectType({ simpleResolvers: true })
export class EvenementConnection extends connectionOf(Evenement) {}

@Resolver(() => Evenement)
export class JournalResolver {
  @Query(() => EvenementConnection, { description: 'Le journal, dans l’ordre des événements.' })
  evenements(
    @Args(() => EvenementsArgs) args: EvenementsArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(liste, args, info);
  }
}
