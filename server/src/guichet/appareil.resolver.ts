import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { idDe, RegleNonTenue } from '../shared/operation.ts';
import { enregistrer, lesMiens, retirer } from './appareil.service.ts';
import {
  Appareil,
  AppareilEnregistre,
  AppareilRetire,
  EnregistrerAppareilInput,
  EnregistrerAppareilResult,
  RetirerAppareilInput,
  RetirerAppareilResult,
} from './appareil.types.ts';

@Resolver()
export class AppareilResolver {
  @Query(() => [Appareil], {
    description: 'Appareils de qui demande, le dernier enregistré d’abord.',
  })
  mesAppareils(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<readonly object[]> {
    return lesMiens(context, info);
  }

  @Mutation(() => EnregistrerAppareilResult, {
    description: 'Fait connaître un appareil par sa clé publique : il pourra encaisser hors connexion.',
  })
  async enregistrerAppareil(
    @Arg('input', () => EnregistrerAppareilInput) input: EnregistrerAppareilInput,
    @Ctx() context: Context,
  ): Promise<EnregistrerAppareilResult> {
    const fait = await enregistrer(context, input);
    if (fait instanceof RegleNonTenue) return fait;
    if ('message' in fait) throw new Error(fait.message);
    return new AppareilEnregistre(idDe(fait.objet), fait.deja);
  }

  @Mutation(() => RetirerAppareilResult, {
    description: 'Retire un appareil, perdu ou remplacé : ce qu’il n’a pas encore envoyé sera refusé.',
  })
  async retirerAppareil(
    @Arg('input', () => RetirerAppareilInput) input: RetirerAppareilInput,
    @Ctx() context: Context,
  ): Promise<RetirerAppareilResult> {
    const fait = await retirer(context, input);
    return 'message' in fait ? fait : new AppareilRetire(idDe(fait.objet), fait.deja);
  }
}
