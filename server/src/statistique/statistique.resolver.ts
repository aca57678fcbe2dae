import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { aLeDroit } from '../acces/acces.module.ts';
import { Pass } from '../carnet/carnet.module.ts';
import { connectionOf, PageArgs } from '../shared/connection.ts';
import type { Actor, Context } from '../shared/context.ts';
import { BadInput } from '../shared/errors.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { chemin } from './chemin.ts';
import { type ChiffreOuvrable, entonnoir, type Ouverture } from './chiffres.ts';
import { Chiffre, Lignes } from './chiffre.type.ts';
import { Attribution, Base, Etape } from './etape.rules.ts';
import { Indicateur } from './indicateur.type.ts';
import { CATALOGUE } from './catalogue.ts';
import { compterDerriere, compteDeLEtape, lignesDemandees, listeDerriere } from './liste.queries.ts';
import { masquageDe } from './secret.service.ts';
import type { Selection } from './selection.ts';
import { engagementsDe, engagementsParVague, lignesDe, totauxDe } from './statistique.queries.ts';
import { Dimension } from './dimension.ts';
import { dansLeTerritoire, FiltreStatistiques } from './filtre.ts';
import { tableauDe } from './tableau.service.ts';
import { Tableau, TableauArgs } from './tableau.types.ts';
import { exigerLeDetail } from './verification.ts';
import {
  EngagementDeVague,
  EtapeDeLEntonnoir,
  LigneStatistique,
  Statistiques,
  StatistiquesArgs,
} from './statistique.types.ts';

@ArgsType()
export class ListeDePassArgs extends PageArgs {
  @Field(() => Etape, {
    nullable: true,
    description: 'Étape que les pass ont atteinte ; celle-ci ou l’indicateur est attendu.',
  })
  etape?: Etape;

  @Field(() => String, {
    nullable: true,
    description:
      'Code de l’indicateur dont les lignes sont demandées : autant de pass qu’il en compte, ou que son numérateur ; ceux qu’une médiane ou qu’une somme parcourt.',
  })
  @Texte(60)
  indicateur?: string;

  @Field(() => Base, { defaultValue: Base.ACHAT })
  base!: Base;

  @Field(() => Attribution, { defaultValue: Attribution.COMMANDITAIRE })
  attribution!: Attribution;

  @Field(() => FiltreStatistiques, { nullable: true })
  filtre?: FiltreStatistiques;

  @Field(() => LocalDate, { nullable: true })
  au?: string;
}

@ObjectType({ simpleResolvers: true })
export class PassConnection extends connectionOf(Pass) {}

type Counted = Pick<StatistiquesArgs, 'base' | 'attribution' | 'filtre' | 'au'>;

/** Reads what is counted, on which day of knowledge, and for whom when it is someone held to a territory. */
export function selectionDe(
  { base, attribution, filtre, au }: Counted,
  today: string,
  lecteur: Pick<Actor, 'jeton'> = {},
): Selection {
  if (au && au > today)
    throw new BadInput('Le jour « au » est à venir : un jour passé, ou ce jour, est attendu.');
  if (filtre?.depuis && filtre.jusquAu && filtre.depuis > filtre.jusquAu)
    throw new BadInput('La période finit avant de commencer.');
  const compte = dansLeTerritoire(filtre ?? {}, lecteur);
  return { base, attribution, filtre: compte, au: au ?? today, passe: au != null && au < today };
}

type Root = Statistiques & { readonly selection: Selection };

@Resolver(() => Statistiques)
export class StatistiquesResolver {
  @Query(() => Statistiques, {
    description: 'Les chiffres d’une sélection : entonnoir, lignes par dimensions, engagements.',
  })
  statistiques(@Args(() => StatistiquesArgs) args: StatistiquesArgs, @Ctx() { today, actor }: Context): Root {
    const selection = selectionDe(args, today, actor);
    exigerLeDetail(selection, actor);
    const { base, attribution, filtre, au, passe } = selection;
    const fraicheur = new Date().toISOString();
    const { depuis = null, jusquAu = null } = filtre;
    return { base, attribution, au, provisoire: !passe, fraicheur, depuis, jusquAu, selection };
  }

  @Query(() => PassConnection, {
    description: 'Les lignes derrière un chiffre : une par pass, du périmètre de qui lit.',
  })
  listeDePass(
    @Args(() => ListeDePassArgs) { first, after, etape, indicateur, ...counted }: ListeDePassArgs,
    @Ctx() { read, today, actor }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const selection = selectionDe(counted, today, actor);
    const { list, values } = listeDerriere(selection, lignesDemandees(selection, { etape, indicateur }));
    return read.page(list, { ...values, first, ...(after == null ? {} : { after }) }, info);
  }

  @Query(() => [Indicateur], { description: 'Le catalogue des indicateurs, avec leurs définitions.' })
  indicateurs(): readonly Indicateur[] {
    return CATALOGUE;
  }

  @FieldResolver(() => [EtapeDeLEntonnoir], { description: 'Des pass achetés aux pass remboursés.' })
  async entonnoir(@Root() { selection, fraicheur }: Root, @Ctx() context: Context): Promise<object[]> {
    const masquage = await masquageDe({ selection, par: [] }, context);
    return entonnoir(await totauxDe(selection, context.read), selection, fraicheur, masquage);
  }

  @FieldResolver(() => [LigneStatistique], {
    description: 'Comptes par dimensions, toutes les mailles non vides.',
  })
  async lignes(
    @Root() { selection }: Root,
    @Arg('par', () => [Dimension]) demandees: Dimension[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly object[]> {
    const par = [...new Set(demandees)];
    const masquage = await masquageDe({ selection, par }, context);
    return lignesDe(selection, par, context, masquage, info);
  }

  @FieldResolver(() => Tableau, {
    description:
      'Des indicateurs par des dimensions, triés et limités ; les totaux sont ceux de toute la sélection.',
  })
  tableau(
    @Root() { selection }: Root,
    @Args(() => TableauArgs) args: TableauArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Tableau> {
    const { indicateurs, par, tri, limite } = args;
    const ordre = { ...(tri == null ? {} : { tri }), ...(limite == null ? {} : { limite }) };
    return tableauDe({ selection, indicateurs, par: [...new Set(par)], ...ordre }, context, info);
  }

  @FieldResolver(() => Int, { description: 'Collectivités de la sélection.' })
  async collectivites(@Root() { selection }: Root, @Ctx() { read }: Context): Promise<number> {
    return (await engagementsDe(selection, read)).collectivites;
  }

  @FieldResolver(() => Centimes, {
    description: 'Ce que leurs conventions apportent : part de l’État et part locale.',
  })
  async valeurDesConventionsCentimes(@Root() { selection }: Root, @Ctx() { read }: Context): Promise<number> {
    const { etat, locale } = await engagementsDe(selection, read);
    return etat + locale;
  }

  @FieldResolver(() => [EngagementDeVague], {
    description:
      'Ce que leurs conventions apportent, par vague ; aucune ligne pour une vague sans convention.',
  })
  engagements(@Root() { selection }: Root, @Ctx() { read }: Context): Promise<readonly object[]> {
    return engagementsParVague(selection, read);
  }

  @FieldResolver(() => Centimes)
  async partEtatCentimes(@Root() { selection }: Root, @Ctx() { read }: Context): Promise<number> {
    return (await engagementsDe(selection, read)).etat;
  }

  @FieldResolver(() => Centimes)
  async partLocaleCentimes(@Root() { selection }: Root, @Ctx() { read }: Context): Promise<number> {
    return (await engagementsDe(selection, read)).locale;
  }
}

/** A figure opens to its rows for those who may see them; to the others it stays an aggregate. */
@Resolver(() => Chiffre)
export class ChiffreResolver {
  @FieldResolver(() => Lignes, {
    nullable: true,
    description: 'Ses lignes ; absentes pour qui ne lit que des agrégats.',
  })
  lignes(@Root() { etape, selection, ouverture }: ChiffreOuvrable, @Ctx() { actor }: Context): object | null {
    if (!aLeDroit(actor.role, 'LIRE_DETAIL')) return null;
    if (ouverture) return { chemin: ouverture.chemin, ouverture };
    if (etape === null) return null;
    return { chemin: chemin(selection, etape), etape, selection };
  }
}

@Resolver(() => Lignes)
export class LignesResolver {
  @FieldResolver(() => Int, {
    description:
      'Leur nombre dans le périmètre de qui lit, recompté dans les faits au moment où on le demande.',
  })
  nombre(
    @Root()
    { etape, selection, ouverture }: { etape: Etape; selection: Selection; ouverture?: Ouverture },
    @Ctx() { read }: Context,
  ): Promise<number> {
    return ouverture ? ouverture.nombre(read) : compterDerriere(selection, compteDeLEtape(etape), read);
  }
}
