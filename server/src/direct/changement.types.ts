import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LieuLabellise } from '../lieu/lieu.module.ts';
import { Instant, LocalDate } from '../shared/scalars.ts';

@ObjectType({
  description: 'Ce qu’un événement a changé d’un lieu, et le lieu tel qu’il se lit maintenant.',
  simpleResolvers: true,
})
export class ChangementDuLieu {
  @Field(() => ID, { description: 'Identifiant du lieu.' })
  id!: string;

  @Field(() => LieuLabellise)
  lieu?: LieuLabellise;

  @Field(() => [String], { description: 'Champs de la fiche qui ont changé, par leur nom dans cette API.' })
  champs!: readonly string[];

  @Field(() => [ID], {
    description: 'Ce qui vient d’être dit de ses labels : identifiants parmi `lieu.labels`.',
  })
  assertions!: readonly string[];
}

@ObjectType({
  description:
    'Un événement enregistré qui touche des lieux. Chacun arrive une fois, dans l’ordre ; un lot de mille lieux est un seul événement.',
  simpleResolvers: true,
})
export class ChangementDeLieux {
  @Field(() => ID, { description: 'L’événement du journal.' })
  evenement!: string;

  @Field(() => String, {
    description: 'À redonner dans `depuis` pour recevoir ce qui suit, après une coupure.',
  })
  curseur!: string;

  @Field(() => String, { description: 'Nom de ce qui s’est passé, comme label.suspendu.' })
  type!: string;

  @Field(() => Instant)
  quand!: string;

  @Field(() => LocalDate)
  enregistreLe!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Pseudonyme de l’agent ; pour qui lit le journal de la France entière.',
  })
  qui!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Rôle et périmètre de qui l’a fait ; pour qui lit le journal de la France entière.',
  })
  acteur!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Pourquoi ; pour qui lit le journal de la France entière.',
  })
  motif!: string | null;

  @Field(() => Int, { description: 'Lieux touchés, parmi ceux que l’on suit.' })
  nombreDeLieux!: number;

  @Field(() => Int, { description: 'Lieux dont un label a changé, parmi ceux que l’on suit.' })
  nombreDeLabels!: number;

  @Field(() => Boolean, {
    description: 'Vrai au-delà de 50 lieux : seuls leur nombre et leurs départements sont alors dits.',
  })
  lot!: boolean;

  @Field(() => [String], { description: 'Codes des départements touchés.' })
  departements!: readonly string[];

  @Field(() => [ChangementDuLieu], { description: 'Les lieux touchés, vides pour un lot.' })
  lieux!: readonly ChangementDuLieu[];
}
