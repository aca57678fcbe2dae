import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { BadInput } from '../shared/errors.ts';
import { LocalDate } from '../shared/scalars.ts';
import { appelDe, lireLesAppels, repondre } from './appel.service.ts';
import { AppelAProjets, RegleDAppel } from './regle.types.ts';
import { CriteresInput, criteresDe, SimulationDeCofinancement } from './simulation.types.ts';

@Resolver()
export class AppelResolver {
  @Query(() => [AppelAProjets], { description: 'Appels à projets de l’État, avec leurs règles datées.' })
  async appelsAProjets(@Ctx() { pool }: Context): Promise<readonly AppelAProjets[]> {
    const appels = await lireLesAppels(pool);
    return appels.map((appel) => ({ ...appel, regles: appel.regles.map((regle) => new RegleDAppel(regle)) }));
  }

  @Query(() => SimulationDeCofinancement, {
    description:
      'Ce que l’État apporterait à un projet selon les règles d’une vague ; égale au simulateur que l’État a publié en 2019.',
  })
  async simulerCofinancement(
    @Arg('vague', () => Int, { description: '2019 ou 2020.' }) vague: number,
    @Arg('criteres', () => CriteresInput) criteres: CriteresInput,
    @Arg('jour', () => LocalDate, {
      nullable: true,
      description: 'Jour dont les règles servent ; par défaut, les dernières.',
    })
    jour: string | null,
    @Ctx() { pool, today }: Context,
  ): Promise<SimulationDeCofinancement> {
    const appel = await appelDe(pool, vague);
    if (!appel) throw new BadInput(`Aucun appel à projets de ${vague} : 2019 ou 2020 est attendu.`);
    const simulation = repondre(appel, criteresDe(criteres), jour ?? today);
    if (!simulation) throw new BadInput(`L’appel de ${vague} n’avait pas encore de règles ce jour-là.`);
    return simulation;
  }
}
