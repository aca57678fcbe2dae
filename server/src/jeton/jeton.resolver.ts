import { getNamedType, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { EXIGENCES, satisfait } from '../acces/acces.module.ts';
import { connectionOf } from '../shared/connection.ts';
import { type Actor, type Context, proprietaireDe } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { lecturesPubliees } from '../shared/operations-publiees.ts';
import { idDe, type Operee } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import {
  CreerJetonInput,
  JetonsArgs,
  ModifierPorteeInput,
  RevoquerJetonInput,
  TournerJetonInput,
} from './jeton.inputs.ts';
import { jetons, listeDesJetons, unJeton } from './jeton.queries.ts';
import {
  CreerJetonResult,
  EssaiDePortee,
  JetonEtSecret,
  JetonGarde,
  ModifierPorteeResult,
  RevoquerJetonResult,
  TournerJetonResult,
} from './jeton.results.ts';
import { creerJeton, lesGereTous, modifierPortee, revoquerJeton, tournerJeton } from './jeton.service.ts';
import { JetonDIntegration } from './jeton.types.ts';

@ObjectType({ simpleResolvers: true })
export class JetonDIntegrationConnection extends connectionOf(JetonDIntegration) {}

@ObjectType({
  description: 'Une lecture publiée, qu’un jeton peut demander par son nom.',
  simpleResolvers: true,
})
export class LecturePubliee {
  @Field(() => String)
  nom!: string;

  @Field(() => [String], { description: 'Champs qu’elle demande à la racine.' })
  champs!: readonly string[];
}

@ObjectType({ description: 'Ce dont la portée d’un jeton peut être faite.', simpleResolvers: true })
export class PorteesPossibles {
  @Field(() => [LecturePubliee])
  operations!: readonly LecturePubliee[];

  @Field(() => [String], { description: 'Champs de la racine qui lisent, comme Query.lieux.' })
  champs!: readonly string[];
}

/** What an integrator may ask at the root: what asks for a right of others would be refused to every token. */
function offertes(schema: GraphQLSchema): PorteesPossibles {
  const champs = [...champsDe(schema)].filter((place) => lisible(schema, place)).toSorted();
  const operations = lecturesPubliees().filter((une) => une.champs.every((champ) => champs.includes(champ)));
  return { champs, operations };
}

function lisible(schema: GraphQLSchema, place: string): boolean {
  const [racine = '', champ = ''] = place.split('.');
  const parent = schema.getType(racine);
  const type = isObjectType(parent) ? getNamedType(parent.getFields()[champ]?.type) : undefined;
  const arete = isObjectType(type) ? getNamedType(type.getFields()['edges']?.type) : undefined;
  const noeud = isObjectType(arete) ? getNamedType(arete.getFields()['node']?.type) : undefined;
  return [place, type?.name, noeud?.name].every((nom) => {
    const exigence = nom === undefined ? null : EXIGENCES[nom];
    return !exigence || satisfait('INTEGRATEUR', exigence);
  });
}

const connus = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** The root fields of a schema that read. */
function champsDe(schema: GraphQLSchema): ReadonlySet<string> {
  const champs =
    connus.get(schema) ??
    new Set(
      [schema.getQueryType(), schema.getSubscriptionType()].flatMap((type) =>
        Object.keys(type?.getFields() ?? {})
          .filter((nom) => !nom.startsWith('_'))
          .map((nom) => `${type?.name}.${nom}`),
      ),
    );
  connus.set(schema, champs);
  return champs;
}

/** Whose tokens a reader manages. */
export const lecteurDes = (actor: Actor): readonly [string, string, string] => [
  proprietaireDe(actor),
  actor.id,
  lesGereTous(actor) ? 'tous' : '',
];

/** The token that a mutation wrote, as it is now, under the type of its result. */
function relu(
  { objet }: Operee,
  { read, actor }: Context,
  info: GraphQLResolveInfo,
  resultat: string,
): Promise<object | null> {
  const type = info.schema.getType(resultat);
  return read.where(jetons, unJeton, { id: idDe(objet), lecteur: lecteurDes(actor) }, info, {
    type,
    under: 'jeton',
  });
}

@Resolver(() => JetonDIntegration)
export class JetonResolver {
  @Query(() => JetonDIntegrationConnection, {
    description:
      'Les jetons du lecteur et de son équipe, le dernier créé d’abord ; tous pour qui administre les accès.',
  })
  jetons(
    @Args(() => JetonsArgs) args: JetonsArgs,
    @Ctx() { read, actor }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesJetons, Object.assign({}, args, { lecteur: lecteurDes(actor) }), info);
  }

  @Query(() => JetonDIntegration, { nullable: true, description: 'Un jeton que le lecteur gère.' })
  jeton(
    @Arg('id', () => ID) id: string,
    @Ctx() { read, actor }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return estUuid(id)
      ? read.where(jetons, unJeton, { id, lecteur: lecteurDes(actor) }, info)
      : Promise.resolve(null);
  }

  @Query(() => PorteesPossibles, { description: 'Ce dont la portée d’un jeton peut être faite.' })
  porteesPossibles(@Info() { schema }: GraphQLResolveInfo): PorteesPossibles {
    return offertes(schema);
  }

  @Mutation(() => CreerJetonResult, {
    description: 'Crée un jeton : son secret se lit cette fois, et plus jamais.',
  })
  async creerJeton(
    @Arg('input', () => CreerJetonInput) input: CreerJetonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { faite, secret } = await creerJeton(context, input, champsDe(info.schema));
    return this.avecSecret(faite, secret, context, info);
  }

  @Mutation(() => ModifierPorteeResult, {
    description:
      'Donne à un jeton une autre portée, en vigueur partout en cinq secondes ; `simuler` dit seulement ce qu’elle aurait refusé.',
  })
  async modifierPortee(
    @Arg('input', () => ModifierPorteeInput) input: ModifierPorteeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const faite = await modifierPortee(context, input, champsDe(info.schema));
    return faite instanceof EssaiDePortee ? faite : this.garde(faite, context, info);
  }

  @Mutation(() => TournerJetonResult, {
    description: 'Donne à un jeton un nouveau secret, qui se lit cette fois seulement.',
  })
  async tournerJeton(
    @Arg('input', () => TournerJetonInput) input: TournerJetonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { faite, secret } = await tournerJeton(context, input);
    return this.avecSecret(faite, secret, context, info);
  }

  @Mutation(() => RevoquerJetonResult, {
    description: 'Révoque un jeton : en cinq secondes il n’ouvre plus rien, et ses abonnements finissent.',
  })
  async revoquerJeton(
    @Arg('input', () => RevoquerJetonInput) input: RevoquerJetonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return this.garde(await revoquerJeton(context, input), context, info);
  }

  private async garde(faite: Operee | Refus, context: Context, info: GraphQLResolveInfo): Promise<object> {
    if (faite instanceof Refus) return faite;
    const jeton = await relu(faite, context, info, 'JetonGarde');
    return Object.assign(new JetonGarde(), { jeton, deja: faite.deja });
  }

  private async avecSecret(
    faite: Operee | Refus,
    secret: string | null,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<object> {
    if (faite instanceof Refus) return faite;
    const jeton = await relu(faite, context, info, 'JetonEtSecret');
    return Object.assign(new JetonEtSecret(), { jeton, secret, deja: faite.deja });
  }
}
