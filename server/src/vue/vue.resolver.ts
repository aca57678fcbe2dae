import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { connectionOf } from '../shared/connection.ts';
import { type Context, proprietaireDe } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { idDe, type Operee } from '../shared/operation.ts';
import {
  EnregistrerVueInput,
  ModifierVueInput,
  RetablirVueInput,
  SupprimerVueInput,
  VuesArgs,
} from './vue.inputs.ts';
import { listeDesVues, parSonCode, vues } from './vue.queries.ts';
import { ChangerVueResult, EnregistrerVueResult, VueGardee } from './vue.results.ts';
import { enregistrerVue, modifierVue, peutModifier, retablirVue, supprimerVue } from './vue.service.ts';
import { VueEnregistree } from './vue.types.ts';

@ObjectType({ simpleResolvers: true })
export class VueEnregistreeConnection extends connectionOf(VueEnregistree) {}

interface LigneDeVue {
  readonly proprietaire: string;
  readonly portee: string;
}

/** The view that a mutation wrote, as it is now; a refusal is answered as it is. */
async function gardee(faite: Operee | Refus, context: Context, info: GraphQLResolveInfo): Promise<object> {
  if (faite instanceof Refus) return faite;
  const type = info.schema.getType('VueGardee');
  const code = idDe(faite.objet);
  const vue = await context.read.where(vues, parSonCode, { code }, info, { type, under: 'vue' });
  return Object.assign(new VueGardee(), { vue, deja: faite.deja });
}

@Resolver(() => VueEnregistree)
export class VueResolver {
  @Query(() => VueEnregistree, {
    nullable: true,
    description: 'La vue d’un code court, pour qui en a le lien ; rien si elle n’existe pas ou plus.',
  })
  vueEnregistree(
    @Arg('code', () => String) code: string,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return read.where(vues, parSonCode, { code: code.slice(0, 20) }, info);
  }

  @Query(() => VueEnregistreeConnection, {
    description:
      'Vues proposées au lecteur, par nom : les siennes, celles de son équipe, celles de son rôle.',
  })
  vuesEnregistrees(
    @Args(() => VuesArgs) args: VuesArgs,
    @Ctx() { read, actor }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const lecteur = [proprietaireDe(actor), actor.id, actor.role] as const;
    return read.page(listeDesVues, Object.assign({}, args, { lecteur }), info);
  }

  @FieldResolver(() => Boolean)
  modifiable(@Root() vue: LigneDeVue, @Ctx() { actor }: Context): boolean {
    return actor.role !== 'PUBLIC' && peutModifier(actor, vue);
  }

  @Mutation(() => EnregistrerVueResult, { description: 'Enregistre une vue, sous un nouveau code court.' })
  async enregistrerVue(
    @Arg('input', () => EnregistrerVueInput) input: EnregistrerVueInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return gardee(await enregistrerVue(context, input), context, info);
  }

  @Mutation(() => ChangerVueResult, {
    description: 'Modifie une vue : nom, adresse ou portée ; l’ancienne version reste.',
  })
  async modifierVue(
    @Arg('input', () => ModifierVueInput) input: ModifierVueInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return gardee(await modifierVue(context, input), context, info);
  }

  @Mutation(() => ChangerVueResult, { description: 'Supprime une vue ; `retablirVue` la remet.' })
  async supprimerVue(
    @Arg('input', () => SupprimerVueInput) input: SupprimerVueInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return gardee(await supprimerVue(context, input), context, info);
  }

  @Mutation(() => ChangerVueResult, { description: 'Remet une version d’une vue, fût-elle supprimée.' })
  async retablirVue(
    @Arg('input', () => RetablirVueInput) input: RetablirVueInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return gardee(await retablirVue(context, input), context, info);
  }
}
