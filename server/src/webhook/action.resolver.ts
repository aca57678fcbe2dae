import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, proprietaireDe } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { idDe, type Operee } from '../shared/operation.ts';
import { creerWebhook } from './creation.service.ts';
import { essayerWebhook } from './essai.service.ts';
import { ecarterLettreMorte, renvoyerLettreMorte } from './lettre.service.ts';
import type { AvecSecret } from './operation.ts';
import { rejouerWebhook } from './rejeu.service.ts';
import {
  CreerWebhookInput,
  EssayerWebhookInput,
  LettreMorteInput,
  ModifierWebhookInput,
  RejouerWebhookInput,
  ReprendreWebhookInput,
  SupprimerWebhookInput,
  SuspendreWebhookInput,
  TournerSecretDeWebhookInput,
} from './webhook.inputs.ts';
import { DU_PROPRIETAIRE, webhooks } from './webhook.queries.ts';
import {
  AgirSurWebhookResult,
  ChangerWebhookResult,
  CreerWebhookResult,
  EssayerWebhookResult,
  SecretDeWebhook,
  TournerSecretDeWebhookResult,
  WebhookGarde,
} from './webhook.results.ts';
import {
  modifierWebhook,
  reprendreWebhook,
  supprimerWebhook,
  suspendreWebhook,
  tournerSecret,
} from './webhook.service.ts';

/** The webhook that a mutation wrote, as it is now; a refusal is answered as it is. */
async function lu(
  objet: string,
  context: Context,
  info: GraphQLResolveInfo,
  type: string,
): Promise<object | null> {
  const options = { type: info.schema.getType(type), under: 'webhook' };
  return context.read.where(
    webhooks,
    DU_PROPRIETAIRE,
    { id: idDe(objet), proprietaire: proprietaireDe(context.actor) },
    info,
    options,
  );
}

async function garde(faite: Operee | Refus, context: Context, info: GraphQLResolveInfo): Promise<object> {
  if (faite instanceof Refus) return faite;
  const webhook = await lu(faite.objet, context, info, 'WebhookGarde');
  return Object.assign(new WebhookGarde(), { webhook, deja: faite.deja });
}

async function avecSecret(
  faite: AvecSecret | Refus,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object> {
  if (faite instanceof Refus) return faite;
  const { objet, deja, secret, ancienJusquA } = faite;
  const webhook = await lu(objet, context, info, 'SecretDeWebhook');
  return Object.assign(new SecretDeWebhook(), {
    webhook,
    deja,
    secret,
    ancienJusquA: ancienJusquA?.toISOString() ?? null,
  });
}

/** What changes a webhook, or has it told of something. */
@Resolver()
export class ActionResolver {
  @Mutation(() => CreerWebhookResult, {
    description: 'Fait prévenir une adresse de ce que l’appelant peut voir, à compter de maintenant.',
  })
  async creerWebhook(
    @Arg('input', () => CreerWebhookInput) input: CreerWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return avecSecret(await creerWebhook(context, input), context, info);
  }

  @Mutation(() => ChangerWebhookResult, {
    description: 'Modifie un webhook ; ce qui attendait un nouvel essai part à l’instant.',
  })
  async modifierWebhook(
    @Arg('input', () => ModifierWebhookInput) input: ModifierWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return garde(await modifierWebhook(context, input), context, info);
  }

  @Mutation(() => AgirSurWebhookResult, {
    description: 'Suspend un webhook : rien ne lui est envoyé, ce qui suit attendra sa reprise.',
  })
  async suspendreWebhook(
    @Arg('input', () => SuspendreWebhookInput) input: SuspendreWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return garde(await suspendreWebhook(context, input), context, info);
  }

  @Mutation(() => AgirSurWebhookResult, { description: 'Reprend un webhook, là où il en était.' })
  async reprendreWebhook(
    @Arg('input', () => ReprendreWebhookInput) input: ReprendreWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return garde(await reprendreWebhook(context, input), context, info);
  }

  @Mutation(() => AgirSurWebhookResult, {
    description: 'Supprime un webhook : il ne reçoit plus rien, son histoire reste.',
  })
  async supprimerWebhook(
    @Arg('input', () => SupprimerWebhookInput) input: SupprimerWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return garde(await supprimerWebhook(context, input), context, info);
  }

  @Mutation(() => TournerSecretDeWebhookResult, {
    description: 'Donne un secret neuf à un webhook, et le montre ; l’ancien signe aussi pendant un délai.',
  })
  async tournerSecretDeWebhook(
    @Arg('input', () => TournerSecretDeWebhookInput) input: TournerSecretDeWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return avecSecret(await tournerSecret(context, input), context, info);
  }

  @Mutation(() => EssayerWebhookResult, {
    description: 'Envoie un événement d’essai, signé comme les autres, et dit ce que la cible en a fait.',
  })
  essayerWebhook(
    @Arg('input', () => EssayerWebhookInput) input: EssayerWebhookInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return essayerWebhook(context, input);
  }

  @Mutation(() => AgirSurWebhookResult, {
    description:
      'Renvoie, dans l’ordre et sous les mêmes identifiants, tout ce qui suit un curseur ou un jour.',
  })
  async rejouerWebhook(
    @Arg('input', () => RejouerWebhookInput) input: RejouerWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return garde(await rejouerWebhook(context, input), context, info);
  }

  @Mutation(() => AgirSurWebhookResult, {
    description: 'Renvoie une lettre morte, ou toutes : une fois chacune, hors de leur ordre.',
  })
  async renvoyerLettreMorte(
    @Arg('input', () => LettreMorteInput) input: LettreMorteInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return garde(await renvoyerLettreMorte(context, input), context, info);
  }

  @Mutation(() => AgirSurWebhookResult, {
    description: 'Écarte une lettre morte, ou toutes : le journal garde leurs événements.',
  })
  async ecarterLettreMorte(
    @Arg('input', () => LettreMorteInput) input: LettreMorteInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return garde(await ecarterLettreMorte(context, input), context, info);
  }
}
