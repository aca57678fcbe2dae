import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf, PageArgs } from '../shared/connection.ts';
import { Instant, LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

@ObjectType({
  description: 'Événement : une opération, un événement ; il n’est jamais modifié.',
  simpleResolvers: true,
})
export class Evenement {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Rang dans le journal de son propriétaire.' })
  position!: string;

  @Field(() => String, { description: 'Institution qui le tient.' })
  proprietaire!: string;

  @Field(() => String)
  type!: string;

  @Field(() => String, { nullable: true })
  objet!: string | null;

  @Field(() => String, { description: 'Rôle et périmètre, jamais une personne.' })
  acteur!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Pseudonyme de l’agent ; absent quand l’opération n’a pas d’agent, comme une reprise.',
  })
  agent!: string | null;

  @Field(() => String, { nullable: true, description: 'Pourquoi, quand l’opération le demandait.' })
  motif!: string | null;

  @Field(() => Instant)
  enregistreA!: string;

  @Field(() => LocalDate)
  enregistreLe!: string;

  @Field(() => Boolean, {
    description: 'Vrai si le jour d’enregistrement est celui d’une source reprise.',
  })
  repris!: boolean;

  @Field(() => String, { description: 'Contenu, en JSON ; un champ modifié y est { avant, apres }.' })
  contenu!: string;
}

@ObjectType({ simpleResolvers: true })
export class EvenementConnection extends connectionOf(Evenement) {}

@ArgsType()
export class EvenementsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Objet, comme carnet:<id>.' })
  @Texte(100)
  objet?: string;

  @Field(() => String, { nullable: true, description: 'Type d’événement, comme pass.utilise.' })
  @Texte(100)
  type?: string;

  @Field(() => String, { nullable: true, description: 'Partie du rôle, du périmètre ou du pseudonyme.' })
  @Texte(100)
  acteur?: string;

  @Field(() => String, { nullable: true, description: 'Partie du motif, sans égard aux accents.' })
  @Texte(100)
  motif?: string;

  @Field(() => String, { nullable: true, description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite?: string;

  @Field(() => String, { nullable: true, description: 'Code du département de la collectivité.' })
  @Texte(3)
  departement?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Premier jour d’enregistrement.' })
  du?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Dernier jour d’enregistrement.' })
  au?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Partie du type, de l’objet, de l’acteur, du motif ou du contenu, sans égard à la casse.',
  })
  @Texte(100)
  recherche?: string;
}

@ArgsType()
export class JournalArgs extends EvenementsArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Le dernier événement d’abord ; sinon le premier d’abord.',
  })
  recentsDAbord!: boolean;
}
