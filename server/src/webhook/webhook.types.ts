import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type TerritoireSuivi, TypeDeTerritoireSuivi } from '../flux/flux.module.ts';
import { Instant, LocalDate } from '../shared/scalars.ts';

export const EtatDeWebhook = {
  A_JOUR: 'A_JOUR',
  EN_RETARD: 'EN_RETARD',
  EN_ECHEC: 'EN_ECHEC',
  SUSPENDU: 'SUSPENDU',
} as const;
export type EtatDeWebhook = (typeof EtatDeWebhook)[keyof typeof EtatDeWebhook];
registerEnumType(EtatDeWebhook, {
  name: 'EtatDeWebhook',
  description: 'Où en est une cible.',
  valuesConfig: {
    A_JOUR: { description: 'Elle a accepté tout ce qui la concerne.' },
    EN_RETARD: { description: 'Des événements attendent leur tour.' },
    EN_ECHEC: { description: 'Le premier qui attend a été refusé : il sera essayé à nouveau.' },
    SUSPENDU: { description: 'Rien ne lui est envoyé ; ce qui suit attendra sa reprise.' },
  },
});

export const IssueDeWebhook = {
  ACCEPTE: 'ACCEPTE',
  ECHEC: 'ECHEC',
  MORT: 'MORT',
  ESSAI_ACCEPTE: 'ESSAI_ACCEPTE',
  ESSAI_ECHEC: 'ESSAI_ECHEC',
} as const;
export type IssueDeWebhook = (typeof IssueDeWebhook)[keyof typeof IssueDeWebhook];
registerEnumType(IssueDeWebhook, {
  name: 'IssueDeWebhook',
  description: 'Ce qu’il advint d’un envoi.',
  valuesConfig: {
    ACCEPTE: { description: 'La cible l’a accepté.' },
    ECHEC: { description: 'Elle ne l’a pas accepté : il est essayé à nouveau.' },
    MORT: { description: 'Elle ne l’a pas accepté la dernière fois : il est mis de côté.' },
    ESSAI_ACCEPTE: { description: 'Envoi d’essai, accepté.' },
    ESSAI_ECHEC: { description: 'Envoi d’essai, non accepté.' },
  },
});

@ObjectType({ description: 'Territoire dont un webhook suit les événements.', simpleResolvers: true })
export class TerritoireDeWebhook {
  @Field(() => TypeDeTerritoireSuivi)
  type!: TerritoireSuivi['type'];

  @Field(() => String, { description: 'Code officiel géographique, ou SIREN d’une collectivité.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Absent si le registre ne le connaît pas.' })
  nom!: string | null;
}

@ObjectType({
  description:
    'Une adresse qui reçoit les événements que son propriétaire peut voir : signés, dans l’ordre, essayés à nouveau tant qu’il le faut.',
})
export class Webhook {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  nom!: string;

  @Field(() => String, { description: 'Adresse qui reçoit, par POST.' })
  url!: string;

  @Field(() => [String], { description: 'Types d’événements reçus, comme pass.utilise ; vide pour tous.' })
  types!: readonly string[];

  @Field(() => TerritoireDeWebhook, { nullable: true, description: 'Absent pour tout le périmètre.' })
  territoire!: TerritoireDeWebhook | null;

  @Field(() => String, { nullable: true, description: 'Objet suivi, comme lieu:<id> ; absent pour tous.' })
  objet!: string | null;

  @Field(() => String, { description: 'Rôle et périmètre avec lesquels il est fait.' })
  equipe!: string;

  @Field(() => EtatDeWebhook)
  etat!: EtatDeWebhook;

  @Field(() => Int, {
    description: 'Événements qui attendent, parmi les 1 000 suivants du journal au plus.',
  })
  retard!: number;

  @Field(() => Boolean, {
    description: 'Vrai si d’autres peuvent attendre, au-delà de ceux qui sont comptés.',
  })
  retardPlafonne!: boolean;

  @Field(() => String, { nullable: true, description: 'Pourquoi il est suspendu, à montrer tel quel.' })
  suspension!: string | null;

  @Field(() => Int, { description: 'Envois manqués de l’événement qui attend le premier.' })
  essais!: number;

  @Field(() => Instant, { nullable: true, description: 'Quand il sera essayé à nouveau.' })
  prochainEssai!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Dernier envoi accepté.' })
  accepteA!: string | null;

  @Field(() => Int, { description: 'Événements mis de côté, qui attendent une décision.' })
  nombreDeLettresMortes!: number;

  @Field(() => String, { description: 'Curseur du dernier événement accepté, mis de côté ou passé.' })
  curseur!: string;

  @Field(() => Instant, { description: 'Depuis quand son secret signe.' })
  secretDepuis!: string;

  @Field(() => Instant, { nullable: true, description: 'Jusqu’à quand le secret d’avant signe aussi.' })
  ancienSecretJusquA!: string | null;

  @Field(() => Int, { description: 'À redonner pour le modifier.' })
  version!: number;

  @Field(() => LocalDate)
  creeLe!: string;
}

@ObjectType({ description: 'Un envoi à la cible d’un webhook, gardé 90 jours.', simpleResolvers: true })
export class EnvoiDeWebhook {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: 'L’événement envoyé, qui est aussi l’en-tête webhook-id.' })
  evenement!: string;

  @Field(() => String)
  type!: string;

  @Field(() => IssueDeWebhook)
  issue!: IssueDeWebhook;

  @Field(() => Int, { description: 'Quantième essai de cet événement, de 1 à 8.' })
  essai!: number;

  @Field(() => Instant)
  quand!: string;

  @Field(() => Int, { description: 'En millisecondes.' })
  duree!: number;

  @Field(() => Int, { nullable: true, description: 'Statut HTTP ; absent si la cible n’a pas répondu.' })
  statut!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Pourquoi il n’a pas été accepté, à montrer tel quel.',
  })
  raison!: string | null;

  @Field(() => Instant, { nullable: true })
  prochainEssai!: string | null;
}

@ObjectType({
  description:
    'Un événement que la cible n’a jamais accepté : gardé jusqu’à ce qu’il soit renvoyé ou écarté.',
  simpleResolvers: true,
})
export class LettreMorte {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  evenement!: string;

  @Field(() => String)
  type!: string;

  @Field(() => Instant, { description: 'Quand il fut mis de côté.' })
  quand!: string;

  @Field(() => Int, { description: 'Essais faits avant qu’il soit mis de côté.' })
  essais!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Statut HTTP de la dernière réponse ; absent si la cible n’a pas répondu.',
  })
  statut!: number | null;

  @Field(() => String, { description: 'Pourquoi la dernière fois, à montrer tel quel.' })
  raison!: string;

  @Field(() => Boolean, { description: 'Vrai si son renvoi est demandé.' })
  aRenvoyer!: boolean;
}

@ObjectType({ description: 'Ce qu’un rejeu enverrait.', simpleResolvers: true })
export class PrevisionDeRejeu {
  @Field(() => Int, { description: 'Événements à envoyer, comptés jusqu’à 10 000 lus.' })
  nombre!: number;

  @Field(() => Boolean, { description: 'Vrai si le compte s’est arrêté avant la fin.' })
  plafonne!: boolean;
}
