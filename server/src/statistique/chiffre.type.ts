import { Field, Float, ObjectType } from 'type-graphql';
import { Instant, LocalDate } from '../shared/scalars.ts';
import { Base } from './etape.rules.ts';
import { Masque } from './masque.type.ts';

@ObjectType({ description: 'Les lignes derrière un chiffre.', simpleResolvers: true })
export class Lignes {
  @Field(() => String, { description: 'Adresse de la console qui les montre.' })
  chemin!: string;
}

/** A figure never comes alone: what it means, on what base, as known on which day, and the rows it opens to. */
@ObjectType({
  description: 'Un chiffre, avec sa définition, sa base, son jour et ses lignes.',
  simpleResolvers: true,
})
export class Chiffre {
  @Field(() => Float, {
    nullable: true,
    description: 'Absent s’il est masqué, ou si son dénominateur est nul.',
  })
  valeur!: number | null;

  @Field(() => String, { description: 'PASS, PART, EUROS, JOURS… : l’unité de l’indicateur.' })
  unite!: string;

  @Field(() => String, { description: 'Code de l’indicateur, dans le catalogue.' })
  indicateur!: string;

  @Field(() => String, { description: 'Ce qui est compté, en une phrase.' })
  definition!: string;

  @Field(() => Float, { nullable: true, description: 'Ce que l’indicateur compte ; absent s’il est masqué.' })
  numerateur!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Ce à quoi il le rapporte ; absent d’un compte, ou s’il est masqué.',
  })
  denominateur!: number | null;

  @Field(() => Base)
  base!: Base;

  @Field(() => LocalDate, { description: 'Tel que connu à la fin de ce jour.' })
  au!: string;

  @Field(() => Instant, {
    description: 'Instant du calcul ; rien de ce dont le chiffre est fait n’a changé depuis.',
  })
  fraicheur!: string;

  @Field(() => Boolean, { description: 'Vrai si le secret statistique le cache à qui lit.' })
  masque!: boolean;

  @Field(() => Masque, { nullable: true, description: 'Pourquoi ; absent s’il ne le cache pas.' })
  raisonDuMasque!: Masque | null;
}
