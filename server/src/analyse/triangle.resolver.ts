import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { CarnetConnection } from '../carnet/carnet.module.ts';
import {
  Attribution,
  Base,
  type FiltreStatistiques,
  selectionDe,
} from '../statistique/statistique.module.ts';
import type { Context } from '../shared/context.ts';
import { courbeDe } from './courbes.service.ts';
import { carnetsDerriere } from './lignes.queries.ts';
import { MesureDeSuivi, type OrigineDuSuivi } from './suivi.enums.ts';
import { refuserLesFiltresDUsage, type Suivi } from './suivi.queries.ts';
import { triangleDe } from './triangle.service.ts';
import { CarnetsSuivisArgs, CourbeDeSuivi, CourbesArgs } from './courbes.types.ts';
import { Triangle, TriangleArgs } from './triangle.types.ts';

interface Demande {
  readonly par: OrigineDuSuivi;
  readonly filtre?: FiltreStatistiques;
  readonly cohorte?: string;
  readonly au?: string;
}

/** Reads which carnets are followed, and as known on which day. */
function suiviDe({ par, filtre, cohorte, au }: Demande, today: string): Suivi {
  const selection = selectionDe(
    {
      base: Base.ACHAT,
      attribution: Attribution.COMMANDITAIRE,
      ...(filtre ? { filtre } : {}),
      ...(au == null ? {} : { au }),
    },
    today,
  );
  refuserLesFiltresDUsage(selection);
  return { origine: par, selection, cohorte: cohorte ?? null };
}

@Resolver()
export class TriangleResolver {
  @Query(() => Triangle, {
    description:
      'Part des carnets utilisés à chaque délai, par mois d’achat ou de remise, dans le périmètre de qui lit.',
  })
  triangle(@Args(() => TriangleArgs) args: TriangleArgs, @Ctx() { read, today }: Context): Promise<Triangle> {
    const { jalons, unite, mesure } = args;
    const k = mesure === MesureDeSuivi.K_PASS ? (args.k ?? 1) : 1;
    return triangleDe({ suivi: suiviDe(args, today), jalons, unite, mesure, k }, read);
  }

  @Query(() => [CourbeDeSuivi], {
    description: 'Temps jusqu’au k-ième pass utilisé, de une à quatre séries, dans l’ordre demandé.',
  })
  courbes(
    @Args(() => CourbesArgs) { series, par, au, k, pas, jusqua }: CourbesArgs,
    @Ctx() { read, today }: Context,
  ): Promise<CourbeDeSuivi[]> {
    return Promise.all(
      series.map(({ filtre, cohorte }) => {
        const choix = { ...(filtre ? { filtre } : {}), ...(cohorte == null ? {} : { cohorte }) };
        const suivi = suiviDe({ par, ...choix, ...(au == null ? {} : { au }) }, today);
        return courbeDe({ suivi, k, pas, jusqua }, read);
      }),
    );
  }

  @Query(() => CarnetConnection, {
    description: 'Les carnets derrière une cellule ou une courbe, par numéro, du périmètre de qui lit.',
  })
  carnetsSuivis(
    @Args(() => CarnetsSuivisArgs) { first, after, delai, unite, k, ...demande }: CarnetsSuivisArgs,
    @Ctx() { read, today }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const attendu = delai == null ? null : { delai, unite, k };
    const { list, values } = carnetsDerriere(suiviDe(demande, today), attendu);
    return read.page(list, { ...values, first, ...(after == null ? {} : { after }) }, info);
  }
}
