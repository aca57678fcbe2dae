import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../shared/connection.ts';
import { Instant, LocalDate } from '../shared/scalars.ts';
import { RoleEnum } from '../acces/acces.module.ts';

export const TypeDePerimetreEnum = {
  FRANCE: 'FRANCE',
  REGION: 'REGION',
  DEPARTEMENT: 'DEPARTEMENT',
  COLLECTIVITE: 'COLLECTIVITE',
  STRUCTURE: 'STRUCTURE',
} as const;
export type TypeDePerimetreEnum = (typeof TypeDePerimetreEnum)[keyof typeof TypeDePerimetreEnum];
registerEnumType(TypeDePerimetreEnum, {
  name: 'TypeDePerimetre',
  description: 'Où un rôle s’exerce ; FRANCE n’a pas de code.',
});

@ObjectType('HabilitationDAgent', {
  description: 'Un rôle, sur un périmètre, pendant une période.',
  simpleResolvers: true,
})
export class Habilitation {
  @Field(() => ID)
  id!: string;

  @Field(() => RoleEnum)
  role!: RoleEnum;

  @Field(() => TypeDePerimetreEnum)
  perimetreType!: TypeDePerimetreEnum;

  @Field(() => String, {
    nullable: true,
    description: 'Code INSEE, SIREN de la collectivité ou SIRET de la structure ; absent pour la France.',
  })
  perimetreCode!: string | null;

  @Field(() => String, { description: 'Périmètre, en mots.' })
  perimetre!: string;

  @Field(() => LocalDate, { description: 'Premier jour.' })
  du!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Dernier jour ; absent si elle n’a pas de fin.' })
  jusquAu!: string | null;

  @Field(() => String, { description: 'Pourquoi elle a été accordée.' })
  motif!: string;

  @Field(() => String, { description: 'Qui l’a accordée : pseudonyme, rôle et périmètre.' })
  accordeePar!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Jour à compter duquel elle est retirée.' })
  retireeLe!: string | null;

  @Field(() => Boolean, { description: 'Vrai si elle vaut ce jour.' })
  enVigueur!: boolean;
}

@ObjectType({ description: 'Identité chez un fournisseur.', simpleResolvers: true })
export class IdentiteDeCompte {
  @Field(() => String, { description: 'Code du fournisseur d’identité.' })
  fournisseur!: string;

  @Field(() => Boolean, {
    description: 'Faux tant que personne n’a confirmé que c’est bien la même personne.',
  })
  confirmee!: boolean;

  @Field(() => Instant, { description: 'Dernière connexion par cette identité.' })
  vueLe!: string;
}

@ObjectType('CompteDAgent', {
  description:
    'Compte d’un agent. Ses nom et courriel sont ceux d’une personne qui travaille au dispositif, jamais d’un bénéficiaire ; ils sont effacés à la purge.',
  simpleResolvers: true,
})
export class CompteDAgent {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Le seul nom que gardent les journaux.' })
  pseudonyme!: string;

  @Field(() => String, { nullable: true })
  nom!: string | null;

  @Field(() => String, { nullable: true })
  courriel!: string | null;

  @Field(() => String, { nullable: true })
  organisation!: string | null;

  @Field(() => Instant)
  creeLe!: string;

  @Field(() => Instant, { nullable: true, description: 'Depuis quand il n’ouvre plus rien.' })
  fermeLe!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Quand ses données personnelles ont été effacées.' })
  purgeLe!: string | null;

  @Field(() => [Habilitation], { description: 'Ses habilitations, la plus récente d’abord.' })
  habilitations!: Habilitation[];

  @Field(() => [IdentiteDeCompte])
  identites!: IdentiteDeCompte[];
}
export const CompteDAgentConnection = connectionOf(CompteDAgent);

@ObjectType('SessionOuverte', { description: 'Une session ouverte de ce compte.', simpleResolvers: true })
export class SessionOuverte {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Navigateur, tel qu’il se présente.' })
  appareil!: string | null;

  @Field(() => Instant)
  creeLe!: string;

  @Field(() => Instant, { description: 'Dernière demande, à la minute.' })
  vueLe!: string;

  @Field(() => Instant, { description: 'Fin au plus tard.' })
  expireLe!: string;

  @Field(() => Boolean, { description: 'Vrai pour celle qui demande.' })
  actuelle!: boolean;
}

@ObjectType({ description: 'Le compte de qui lit.', simpleResolvers: true })
export class MonCompte {
  @Field(() => CompteDAgent)
  compte!: CompteDAgent;

  @Field(() => ID, { nullable: true, description: 'Habilitation en usage dans cette session.' })
  habilitationActive!: string | null;

  @Field(() => Boolean, { description: 'Vrai quand la console est vue comme un autre, en lecture seule.' })
  lectureSeule!: boolean;

  @Field(() => [SessionOuverte])
  sessions!: SessionOuverte[];
}

export const EtatDInvitationEnum = {
  ENVOYEE: 'ENVOYEE',
  ACCEPTEE: 'ACCEPTEE',
  ANNULEE: 'ANNULEE',
  EXPIREE: 'EXPIREE',
} as const;
export type EtatDInvitationEnum = (typeof EtatDInvitationEnum)[keyof typeof EtatDInvitationEnum];
registerEnumType(EtatDInvitationEnum, {
  name: 'EtatDInvitation',
  description: 'Ce qu’est devenue une invitation.',
});

@ObjectType({
  description: 'Invitation à entrer, par un lien qui ne sert qu’une fois.',
  simpleResolvers: true,
})
export class Invitation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  courriel!: string;

  @Field(() => RoleEnum)
  role!: RoleEnum;

  @Field(() => String, { description: 'Périmètre, en mots.' })
  perimetre!: string;

  @Field(() => String)
  motif!: string;

  @Field(() => String, { description: 'Qui invite : pseudonyme, rôle et périmètre.' })
  invitePar!: string;

  @Field(() => Instant)
  creeLe!: string;

  @Field(() => Instant)
  expireLe!: string;

  @Field(() => EtatDInvitationEnum)
  etat!: EtatDInvitationEnum;
}
export const InvitationConnection = connectionOf(Invitation);

@ObjectType({ description: 'Demande d’un droit, par qui ne l’a pas.', simpleResolvers: true })
export class DemandeDAcces {
  @Field(() => ID)
  id!: string;

  @Field(() => CompteDAgent)
  compte!: CompteDAgent;

  @Field(() => String, { description: 'Droit demandé.' })
  droit!: string;

  @Field(() => String, { description: 'Page où il a manqué.' })
  page!: string;

  @Field(() => String)
  motif!: string;

  @Field(() => Instant)
  faiteLe!: string;

  @Field(() => Instant, { nullable: true })
  traiteeLe!: string | null;

  @Field(() => Boolean, { nullable: true })
  acceptee!: boolean | null;

  @Field(() => String, { nullable: true })
  reponse!: string | null;
}
export const DemandeDAccesConnection = connectionOf(DemandeDAcces);

@ObjectType({ description: 'Un droit, et les rôles qui l’ont.', simpleResolvers: true })
export class LigneDeDroits {
  @Field(() => String, { description: 'Code du droit.' })
  droit!: string;

  @Field(() => String, { description: 'Ce qu’il permet, en mots.' })
  description!: string;

  @Field(() => [RoleEnum], { description: 'Rôles qui l’ont aujourd’hui.' })
  roles!: RoleEnum[];

  @Field(() => [RoleEnum], { description: 'Rôles qui l’ont par défaut.' })
  parDefaut!: RoleEnum[];
}
