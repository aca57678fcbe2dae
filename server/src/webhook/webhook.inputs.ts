import { ArrayMaxSize, Length, Max, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { TerritoireSuiviInput } from '../flux/flux.module.ts';
import { PageArgs } from '../shared/connection.ts';
import { CleIdempotence } from '../shared/operation.champs.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { IssueDeWebhook } from './webhook.types.ts';

const TYPES_AU_PLUS = 20;

@InputType()
abstract class Demande {
  @CleIdempotence()
  cleIdempotence!: string;
}

@InputType({
  description:
    'Ce qu’un webhook suit, parmi ce que son propriétaire peut voir ; ce qui n’est pas dit ne choisit rien.',
})
export class FiltreDeWebhookInput {
  @Field(() => [String], {
    description: 'Types d’événements, comme pass.utilise, ou leur début, comme pass.* ; vide pour tous.',
  })
  @ArrayMaxSize(TYPES_AU_PLUS)
  types!: string[];

  @Field(() => TerritoireSuiviInput, { nullable: true, description: 'Un seul territoire.' })
  territoire?: TerritoireSuiviInput | null;

  @Field(() => String, { nullable: true, description: 'Objet, comme carnet:<id>.' })
  @Texte(100)
  objet?: string | null;
}

@InputType({ description: 'Une adresse à prévenir de ce que l’appelant peut voir, à compter de maintenant.' })
export class CreerWebhookInput extends Demande {
  @Field(() => String)
  @Length(1, 120)
  @Texte(120)
  nom!: string;

  @Field(() => String, { description: 'https://serveur/chemin, sur le réseau public.' })
  @Texte(2000)
  url!: string;

  @Field(() => FiltreDeWebhookInput)
  filtre!: FiltreDeWebhookInput;
}

@InputType()
abstract class DemandeSurUnWebhook extends Demande {
  @Field(() => ID)
  @Texte(36)
  webhook!: string;
}

@InputType({
  description: 'Ce qui change d’un webhook ; un champ absent reste tel quel.',
})
export class ModifierWebhookInput extends DemandeSurUnWebhook {
  @Field(() => Int, { description: 'Version que l’appelant a lue.' })
  @Min(1)
  versionAttendue!: number;

  @Field(() => String, { nullable: true })
  @Length(1, 120)
  @Texte(120)
  nom?: string;

  @Field(() => String, { nullable: true })
  @Texte(2000)
  url?: string;

  @Field(() => FiltreDeWebhookInput, { nullable: true, description: 'Entier à chaque fois.' })
  filtre?: FiltreDeWebhookInput;
}

@InputType({ description: 'Webhook à suspendre : ce qui suit attendra sa reprise.' })
export class SuspendreWebhookInput extends DemandeSurUnWebhook {}

@InputType({ description: 'Webhook à reprendre, là où il en était.' })
export class ReprendreWebhookInput extends DemandeSurUnWebhook {}

@InputType({ description: 'Webhook à supprimer : il ne reçoit plus rien, son histoire reste.' })
export class SupprimerWebhookInput extends DemandeSurUnWebhook {}

@InputType({ description: 'Webhook auquel envoyer un événement d’essai, signé comme les autres.' })
export class EssayerWebhookInput extends DemandeSurUnWebhook {}

@InputType({ description: 'Un secret neuf ; l’ancien signe aussi, le temps d’installer le nouveau.' })
export class TournerSecretDeWebhookInput extends DemandeSurUnWebhook {
  @Field(() => Int, {
    nullable: true,
    description: 'Heures pendant lesquelles l’ancien signe encore, de 0 à 168 ; 24 sans précision.',
  })
  @Min(0)
  @Max(168)
  heures?: number;
}

@InputType({
  description: 'D’où tout renvoyer, dans l’ordre : un curseur ou un jour. Les identifiants sont les mêmes.',
})
export class RejouerWebhookInput extends DemandeSurUnWebhook {
  @Field(() => String, { nullable: true, description: 'Curseur : ce qui le suit est renvoyé.' })
  @Texte(200)
  curseur?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Premier jour d’enregistrement renvoyé.' })
  jour?: string;
}

@InputType({
  description: 'Lettre morte à renvoyer ou à écarter ; toutes celles du webhook si aucune n’est dite.',
})
export class LettreMorteInput extends DemandeSurUnWebhook {
  @Field(() => ID, { nullable: true })
  @Texte(36)
  lettre?: string;
}

@ArgsType()
export class EnvoisArgs extends PageArgs {
  @Field(() => ID)
  @Texte(36)
  webhook!: string;

  @Field(() => IssueDeWebhook, { nullable: true })
  issue?: IssueDeWebhook;
}

@ArgsType()
export class LettresMortesArgs extends PageArgs {
  @Field(() => ID)
  @Texte(36)
  webhook!: string;
}
