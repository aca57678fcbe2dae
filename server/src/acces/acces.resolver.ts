import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { droitsDe } from './matrice.ts';
import { Compte, Registre } from './acces.types.ts';
import { comptesDeDemonstration } from './compte.service.ts';

@Resolver()
export class AccesResolver {
  @Query(() => Registre, { description: 'Le registre vu de qui lit : jour, rôle, droits.' })
  registre(@Ctx() { actor, today, settings }: Context): Registre {
    const { demonstration, anneeCog, version, fournisseurs } = settings;
    const { role, perimetre, lectureSeule, compteId, pseudonyme } = actor;
    const compte = compteId === null ? null : pseudonyme;
    const droits = droitsDe(role);
    return {
      demonstration,
      jour: today,
      anneeCog,
      version,
      role,
      perimetre,
      droits,
      compte,
      lectureSeule,
      fournisseurs,
    };
  }

  @Query(() => [Compte], { description: 'Comptes à essayer, en démonstration seulement ; sinon aucun.' })
  async comptesDeDemonstration(@Ctx() { pool, settings }: Context): Promise<readonly Compte[]> {
    if (!settings.demonstration) return [];
    const comptes = await comptesDeDemonstration(pool, settings.cleDesJetons);
    return comptes.filter(({ role }) => role !== 'ROUTEUR');
  }
}
