import { Field, Float, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../shared/scalars.ts';
import { ObjectifDeCohorte } from './objectif.types.ts';

@ObjectType({ description: 'Ce qui est arrivé à une cohorte dans un mois.', simpleResolvers: true })
export class ActiviteDeCohorte {
  @Field(() => LocalDate, { description: 'Premier jour du mois.' })
  mois!: string;

  @Field(() => Int)
  carnetsRemis!: number;

  @Field(() => Int, { description: 'Utilisations en vigueur, au mois où elles ont eu lieu.' })
  passUtilises!: number;
}

@ObjectType({
  description: 'Où en est une cohorte, comptée dans les faits connus au jour demandé.',
  simpleResolvers: true,
})
export class SuiviDeCohorte {
  @Field(() => LocalDate, { description: 'Jour de connaissance.' })
  au!: string;

  @Field(() => Int, { description: 'Carnets remis.' })
  carnets!: number;

  @Field(() => Int, { description: 'Pass de ces carnets.' })
  pass!: number;

  @Field(() => Int, { description: 'Carnets dont un pass au moins est utilisé.' })
  entames!: number;

  @Field(() => Int, { description: 'Carnets dont tous les pass sont utilisés.' })
  epuises!: number;

  @Field(() => Int, { description: 'Pass utilisés.' })
  utilises!: number;

  @Field(() => LocalDate, { nullable: true })
  premiereRemise!: string | null;

  @Field(() => LocalDate, { nullable: true })
  derniereRemise!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Pass utilisés ÷ pass remis, de 0 à 1 ; absent si rien n’est remis.',
  })
  taux!: number | null;

  @Field(() => Float, { nullable: true, description: 'Borne basse de l’intervalle de Wilson à 95 %.' })
  intervalleBas!: number | null;

  @Field(() => Float, { nullable: true, description: 'Borne haute de l’intervalle de Wilson à 95 %.' })
  intervalleHaut!: number | null;

  @Field(() => ObjectifDeCohorte, { nullable: true, description: 'L’objectif en vigueur ce jour-là.' })
  objectif!: ObjectifDeCohorte | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Carnets remis ÷ carnets visés ; peut dépasser 1, absent sans objectif en carnets.',
  })
  avancementDesCarnets!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Personnes déclarées ÷ personnes visées ; absent sans objectif en personnes.',
  })
  avancementDesPersonnes!: number | null;

  @Field(() => String, { description: 'Adresse de ses carnets dans la console.' })
  chemin!: string;
}
