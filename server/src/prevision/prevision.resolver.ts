import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Attribution, Base, type Selection, selectionDe } from '../statistique/statistique.module.ts';
import type { Context } from '../shared/context.ts';
import { refuserLesFiltresDePrevision } from './commandes-prevues.ts';
import { previsionDe } from './prevision.service.ts';
import { Prevision, PrevisionArgs } from './prevision.types.ts';
import { RetroTest, RetroTestArgs } from './retro.types.ts';
import { retroTester } from './retro.service.ts';
import { savoirDe } from './savoir.service.ts';

type Racine = Prevision & { readonly selection: Selection };

@Resolver(() => Prevision)
export class PrevisionResolver {
  @Query(() => Prevision, {
    description:
      'Pass et euros qui resteront inutilisés à l’échéance des commandes en cours, dans le périmètre de qui lit.',
  })
  async prevision(
    @Args(() => PrevisionArgs) { filtre, par, au }: PrevisionArgs,
    @Ctx() context: Context,
  ): Promise<Racine> {
    const selection = selectionDe(
      {
        base: Base.ACHAT,
        attribution: Attribution.COMMANDITAIRE,
        ...(filtre ? { filtre } : {}),
        ...(au == null ? {} : { au }),
      },
      context.today,
    );
    refuserLesFiltresDePrevision(selection);
    const prevision = await previsionDe(selection, par, await savoirDe(context));
    return Object.assign(prevision, { selection });
  }

  @FieldResolver(() => RetroTest, {
    description:
      'L’erreur passée du même modèle, sur les commandes de la sélection dont la tolérance est finie au jour de connaissance.',
  })
  async retroTest(
    @Root() { selection, moisRestants }: Racine,
    @Args(() => RetroTestArgs) { moisAvant }: RetroTestArgs,
    @Ctx() context: Context,
  ): Promise<RetroTest> {
    return retroTester(selection, moisAvant ?? moisRestants, await savoirDe(context));
  }
}
