import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { noterRefus } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { cleDe } from './appareil.service.ts';
import { recevoir } from './envoi.service.ts';
import { EnvoiLu, EnvoyerUtilisationsInput, EnvoyerUtilisationsResult } from './envoi.types.ts';

@Resolver()
export class EnvoiResolver {
  @Mutation(() => EnvoyerUtilisationsResult, {
    description:
      'Envoie ce qu’un appareil a saisi et signé hors connexion : chaque ligne est jugée comme `utiliserPass` au jour de sa saisie, une fois par sa clé.',
  })
  async envoyerUtilisations(
    @Arg('input', () => EnvoyerUtilisationsInput) { appareil, utilisations }: EnvoyerUtilisationsInput,
    @Ctx() context: Context,
  ): Promise<EnvoyerUtilisationsResult> {
    const cle = await cleDe(context, appareil);
    if ('message' in cle) return noterRefus(context, 'utilisation.envoyer', cle);
    return new EnvoiLu(await recevoir(context, { id: appareil, cle }, utilisations));
  }
}
