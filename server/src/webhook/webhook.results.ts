import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { Refus } from '../shared/errors.ts';
import { Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { Instant } from '../shared/scalars.ts';
import { Webhook } from './webhook.types.ts';

@ObjectType({ description: 'Le webhook, tel qu’il est à présent.', simpleResolvers: true })
export class WebhookGarde {
  @Field(() => Webhook, { nullable: true, description: 'Absent une fois supprimé.' })
  webhook!: object | null;

  @Deja()
  deja!: boolean;
}

@ObjectType({ description: 'Un secret neuf, montré cette seule fois.', simpleResolvers: true })
export class SecretDeWebhook {
  @Field(() => Webhook)
  webhook!: object;

  @Field(() => String, {
    nullable: true,
    description: 'whsec_… : à garder par qui reçoit. Absent si la même clé l’avait déjà montré : tournez-le.',
  })
  secret!: string | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'Jusqu’à quand l’ancien signe aussi ; absent pour le premier.',
  })
  ancienJusquA!: string | null;

  @Deja()
  deja!: boolean;
}

@ObjectType({ description: 'Un envoi d’essai, et ce que la cible en a fait.', simpleResolvers: true })
export class EssaiDeWebhook {
  @Field(() => Boolean, { description: 'Vrai si la cible l’a accepté (statut de 200 à 299).' })
  accepte!: boolean;

  @Field(() => Int, { nullable: true, description: 'Statut HTTP ; absent si la cible n’a pas répondu.' })
  statut!: number | null;

  @Field(() => String, { nullable: true, description: 'Pourquoi il n’est pas accepté, à montrer tel quel.' })
  raison!: string | null;

  @Field(() => Int, { description: 'En millisecondes.' })
  duree!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Le corps envoyé, signé tel quel ; absent d’une clé répétée.',
  })
  corps!: string | null;
}

@ObjectType({ implements: Refus, description: 'Aucun webhook du lecteur n’a cet identifiant.' })
export class WebhookInconnu extends Refus {
  constructor() {
    super('Aucun de vos webhooks n’a cet identifiant : rechargez la page des webhooks.');
  }
}

@ObjectType({
  implements: Refus,
  description: 'Le webhook a changé depuis la version attendue ; rien n’a été écrit.',
})
export class WebhookChangeDepuis extends Refus {
  @Field(() => Int, { description: 'Version à présent.' })
  readonly version: number;

  constructor(version: number) {
    super('Ce webhook a été changé dans une autre fenêtre, ou suspendu : relisez-le, puis recommencez.');
    this.version = version;
  }
}

export const CreerWebhookResult = createUnionType({
  name: 'CreerWebhookResult',
  description: 'Réponse de `creerWebhook` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [SecretDeWebhook, RegleNonTenue] as const,
});
export const ChangerWebhookResult = createUnionType({
  name: 'ChangerWebhookResult',
  description: 'Réponse de `modifierWebhook` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [WebhookGarde, WebhookInconnu, WebhookChangeDepuis, RegleNonTenue] as const,
});
export const AgirSurWebhookResult = createUnionType({
  name: 'AgirSurWebhookResult',
  description:
    'Réponse de `ecarterLettreMorte`, `rejouerWebhook`, `renvoyerLettreMorte`, `reprendreWebhook`, `supprimerWebhook` et `suspendreWebhook` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [WebhookGarde, WebhookInconnu, RegleNonTenue] as const,
});
export const TournerSecretDeWebhookResult = createUnionType({
  name: 'TournerSecretDeWebhookResult',
  description: 'Réponse de `tournerSecretDeWebhook` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [SecretDeWebhook, WebhookInconnu, RegleNonTenue] as const,
});
export const EssayerWebhookResult = createUnionType({
  name: 'EssayerWebhookResult',
  description: 'Réponse de `essayerWebhook` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [EssaiDeWebhook, WebhookInconnu, RegleNonTenue] as const,
});
