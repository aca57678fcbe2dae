import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { connectionOf, PageArgs } from '../shared/connection.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { Rejet } from '../shared/import.ts';
import { estUuid } from '../shared/texte.ts';
import { Evenement } from '../journal/journal.module.ts';
import { aDefaire } from './defaire-les-lieux.service.ts';
import { type EcartLu, lireLesEcarts } from './ecarts.ts';
import { Import } from './import.entity.ts';
import { imports, listeDesImports, parLActeur } from './import.queries.ts';
import { importerLeDepot } from './import.service.ts';
import { GenreDImport, ImporterArgs, ModeleDImport, RapportArgs, RejetDImport } from './import.types.ts';
import { modeleDe } from './modele.ts';
import { premiersRejets } from './rapport.ts';
import { AnnulationDImport, EcartDImport, EcartsArgs } from './suites.types.ts';

@ObjectType({ simpleResolvers: true })
export class ImportConnection extends connectionOf(Import) {}

const parIdentifiant = (i: string, id: string): string => `${i}.id = ${id}`;

const siens = ({ id, perimeter }: Actor): { acteur?: string } => (perimeter === null ? {} : { acteur: id });

@Resolver(() => Import)
export class ImportResolver {
  @Query(() => ImportConnection, { description: 'Imports, le dernier d’abord.' })
  imports(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { actor, read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesImports, Object.assign({}, args, siens(actor)), info);
  }

  @Query(() => Import, { nullable: true, description: 'Un import par son identifiant.' })
  async import(
    @Arg('id', () => ID) id: string,
    @Ctx() { actor, read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    if (!estUuid(id)) return null;
    const acteur = siens(actor);
    const where = { id: parIdentifiant, ...(acteur.acteur === undefined ? {} : { acteur: parLActeur }) };
    return read.where(imports, where, { id, ...acteur }, info);
  }

  @Query(() => ModeleDImport, {
    nullable: true,
    description: 'Modèle des fichiers d’un genre ; absent si leur forme est celle d’un standard publié.',
  })
  modeleDImport(@Arg('genre', () => GenreDImport) genre: GenreDImport): ModeleDImport | null {
    return modeleDe(genre);
  }

  @Mutation(() => Import, {
    description:
      'Importe un fichier déposé par POST /imports : les lignes valides entrent en une transaction, les autres sont expliquées. Le même fichier deux fois ne change rien.',
  })
  async importer(
    @Args(() => ImporterArgs) args: ImporterArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return context.read.one(imports, 'id', await importerLeDepot(context, args), info);
  }

  @FieldResolver(() => [RejetDImport], { description: 'Premières lignes refusées, dans l’ordre du fichier.' })
  rapport(
    @Root() { id }: Import,
    @Args(() => RapportArgs) { first }: RapportArgs,
    @Ctx() context: Context,
  ): Promise<Rejet[]> {
    return rapports(context, first).load(id);
  }

  @FieldResolver(() => [EcartDImport], {
    description:
      'Ce que les lignes modifiées changent, champ par champ, dans l’ordre du fichier : les 500 premières sont gardées.',
  })
  ecarts(
    @Root() { id }: Import,
    @Args(() => EcartsArgs) { first, apres }: EcartsArgs,
    @Ctx() context: Context,
  ): Promise<readonly EcartLu[]> {
    return lireLesEcarts(context, id, first, apres);
  }

  @FieldResolver(() => AnnulationDImport, {
    nullable: true,
    description:
      'Ce que `annulerEvenement` sur son événement ferait, sans rien changer ; absent s’il n’y a rien à annuler.',
  })
  annulation(@Root() { id }: Import, @Ctx() context: Context): Promise<object | null> {
    return aDefaire(context, id);
  }

  @FieldResolver(() => Evenement, {
    nullable: true,
    description: 'Événement par lequel l’import a changé le registre ; absent s’il n’a rien changé.',
  })
  evenement(@Root() { evenement }: { evenement: object | null }): object | null {
    return evenement;
  }
}

const parRequete = new WeakMap<Context, Map<number, DataLoader<string, Rejet[]>>>();

/** The reports of all imports of a request that ask for as many lines: one statement. */
function rapports(context: Context, nombre: number): DataLoader<string, Rejet[]> {
  const connus = parRequete.get(context) ?? new Map<number, DataLoader<string, Rejet[]>>();
  parRequete.set(context, connus);
  const connu =
    connus.get(nombre) ?? new DataLoader((ids: readonly string[]) => premiersRejets(context, ids, nombre));
  connus.set(nombre, connu);
  return connu;
}
