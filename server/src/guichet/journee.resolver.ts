import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { numeroDuPass } from '../carnet/carnet.module.ts';
import { LieuLabellise } from '../lieu/lieu.module.ts';
import type { Context } from '../shared/context.ts';
import { LocalDate } from '../shared/scalars.ts';
import { AUCUN_ID, estUuid } from '../shared/texte.ts';
import { journees, listeDesUsages, mesLieux } from './journee.queries.ts';
import {
  JourneeDUtilisation,
  UtilisationDuLieu,
  UtilisationDuLieuConnection,
  UtilisationsArgs,
} from './journee.types.ts';

const designe = (id: string | null | undefined): { lieu?: string } =>
  id == null ? {} : { lieu: estUuid(id) ? id : AUCUN_ID };

interface Place {
  readonly lot: number;
  readonly serie: number;
  readonly rang: number;
}

@Resolver(() => UtilisationDuLieu)
export class JourneeResolver {
  @Query(() => UtilisationDuLieuConnection, {
    description:
      'Utilisations reçues par des lieux, la dernière d’abord : une structure lit celles des siens, les autres celles de leur périmètre.',
  })
  utilisations(
    @Args(() => UtilisationsArgs) { lieu, structure, ...args }: UtilisationsArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { lieu: id } = designe(structure);
    return read.page(
      listeDesUsages,
      { ...args, ...designe(lieu), ...(id === undefined ? {} : { structure: id }) },
      info,
    );
  }

  @Query(() => [JourneeDUtilisation], {
    description:
      'Totaux par jour des utilisations, le dernier jour d’abord ; les 30 derniers jours par défaut.',
  })
  utilisationsParJour(
    @Arg('lieu', () => ID, { nullable: true }) lieu: string | null | undefined,
    @Arg('structure', () => ID, { nullable: true }) structure: string | null | undefined,
    @Arg('depuis', () => LocalDate, { nullable: true }) depuis: string | undefined,
    @Arg('jusquAu', () => LocalDate, { nullable: true }) jusquAu: string | undefined,
    @Arg('au', () => LocalDate, { nullable: true, description: 'Tels que connus ce jour.' })
    au: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly object[]> {
    const { lieu: id } = designe(structure);
    const args = { depuis, jusquAu, au, ...designe(lieu), structure: id };
    const donnes = Object.fromEntries(Object.entries(args).filter(([, valeur]) => valeur != null));
    return journees(donnes, context, info);
  }

  @Query(() => [LieuLabellise], {
    description: 'Lieux de la structure de qui demande, qui ont ou ont eu le label Pass numérique.',
  })
  mesLieux(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<readonly object[]> {
    return mesLieux(context, info);
  }

  @FieldResolver(() => String, { description: 'Quatre derniers caractères du numéro du pass.' })
  fin(@Root() { lot, serie, rang }: Place, @Ctx() { settings }: Context): string {
    return numeroDuPass(settings.cleDesNumeros, { lot, serie }, rang).slice(-4);
  }
}
