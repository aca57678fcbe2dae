import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Centimes, Instant, LocalDate } from '../shared/scalars.ts';
import { Attribution, Base, FiltreStatistiques, Mesure } from '../statistique/statistique.module.ts';

export const TauxCompare = {
  DISTRIBUTION: 'DISTRIBUTION',
  USAGE: 'USAGE',
  USAGE_DES_DISTRIBUES: 'USAGE_DES_DISTRIBUES',
} as const;
export type TauxCompare = (typeof TauxCompare)[keyof typeof TauxCompare];
registerEnumType(TauxCompare, {
  name: 'TauxCompare',
  description: 'Les taux que l’on compare.',
  valuesConfig: {
    DISTRIBUTION: { description: 'Pass distribués rapportés aux pass achetés.' },
    USAGE: { description: 'Pass utilisés rapportés aux pass achetés.' },
    USAGE_DES_DISTRIBUES: { description: 'Pass utilisés rapportés aux pass distribués.' },
  },
});

@ArgsType()
export class ComparaisonArgs {
  @Field(() => [FiltreStatistiques], {
    description: 'De deux à six côtés : un territoire, une période, ou les deux. L’écart se lit à deux.',
  })
  @ArrayMinSize(2)
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  cotes!: FiltreStatistiques[];

  @Field(() => Base, { defaultValue: Base.ACHAT })
  base!: Base;

  @Field(() => Attribution, { defaultValue: Attribution.COMMANDITAIRE })
  attribution!: Attribution;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Tel que connu à la fin de ce jour ; ce jour par défaut.',
  })
  au?: string;
}

@ObjectType({ description: 'Une part, avec son intervalle à 95 %.', simpleResolvers: true })
export class PartComparee {
  @Field(() => TauxCompare)
  taux!: TauxCompare;

  @Field(() => Float, { nullable: true, description: 'Absente si elle est masquée, ou si rien ne la porte.' })
  valeur!: number | null;

  @Field(() => Int, { nullable: true, description: 'Pass retenus.' })
  numerateur!: number | null;

  @Field(() => Int, { nullable: true, description: 'Pass auxquels ils sont rapportés.' })
  denominateur!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Borne basse de l’intervalle de Wilson, en base ACHAT.',
  })
  intervalleBas!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Borne haute de l’intervalle de Wilson, en base ACHAT.',
  })
  intervalleHaut!: number | null;

  @Field(() => Boolean, {
    description: 'Vrai si le dénominateur est trop petit pour que la part dise grand-chose.',
  })
  prudence!: boolean;

  @Field(() => Boolean, { description: 'Vrai si le secret statistique la cache à qui lit.' })
  masque!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Adresse, dans la console, des pass de son numérateur.',
  })
  chemin!: string | null;
}

@ObjectType({
  description: 'Un nombre de pass, brut et rapporté à la population et à l’argent engagé.',
  simpleResolvers: true,
})
export class CompteCompare {
  @Field(() => String, { description: 'Code de l’indicateur, dans le catalogue.' })
  indicateur!: string;

  @Field(() => Mesure)
  mesure!: Mesure;

  @Field(() => Float, {
    nullable: true,
    description: 'Pour 1 000 habitants ; absent si la population est inconnue.',
  })
  pourMilleHabitants!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Par euro engagé par les conventions ; absent s’il n’y en a pas.',
  })
  parEuroEngage!: number | null;
}

@ObjectType({ description: 'Un côté d’une comparaison.', simpleResolvers: true })
export class CoteDeComparaison {
  @Field(() => [CompteCompare], {
    description: 'Pass achetés, distribués et utilisés ; utilisés seulement, en attribution LIEU.',
  })
  comptes!: CompteCompare[];

  @Field(() => [PartComparee])
  parts!: PartComparee[];

  @Field(() => Int, {
    nullable: true,
    description: 'Habitants du territoire, source INSEE ; absents pour un syndicat mixte.',
  })
  population!: number | null;

  @Field(() => Int, { nullable: true, description: 'Année de cette population.' })
  anneeDePopulation!: number | null;

  @Field(() => Centimes, {
    nullable: true,
    description: 'Ce que les conventions engagent, État et territoires.',
  })
  engageCentimes!: number | null;
}

@ObjectType({ description: 'Ce dont le premier côté dépasse le second.', simpleResolvers: true })
export class EcartDeTaux {
  @Field(() => TauxCompare)
  taux!: TauxCompare;

  @Field(() => Float, {
    nullable: true,
    description: 'Premier moins second, en fraction : 0,1 pour dix points.',
  })
  valeur!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Borne basse à 95 %, méthode de Newcombe, en base ACHAT.',
  })
  intervalleBas!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Borne haute à 95 %, méthode de Newcombe, en base ACHAT.',
  })
  intervalleHaut!: number | null;

  @Field(() => Boolean, {
    description: 'Vrai si l’intervalle contient zéro : l’écart peut n’être que du hasard.',
  })
  indecis!: boolean;
}

@ObjectType({
  description:
    'D’où vient l’écart des taux d’usage : de la distribution, ou de l’usage de ce qui est distribué. Valeurs de Shapley : les deux parts font l’écart.',
  simpleResolvers: true,
})
export class ExplicationDeLEcart {
  @Field(() => Float, { description: 'Écart des taux d’usage, en fraction.' })
  ecart!: number;

  @Field(() => Float, { description: 'Ce qui vient de la distribution, en fraction.' })
  distribution!: number;

  @Field(() => Float, { description: 'Ce qui vient de l’usage des pass distribués, en fraction.' })
  usage!: number;
}

@ObjectType({ description: 'Des territoires ou des périodes, côte à côte.', simpleResolvers: true })
export class Comparaison {
  @Field(() => Base)
  base!: Base;

  @Field(() => Attribution)
  attribution!: Attribution;

  @Field(() => LocalDate, { description: 'Jour de connaissance.' })
  au!: string;

  @Field(() => Boolean, { description: 'Vrai tant que le jour n’est pas fini.' })
  provisoire!: boolean;

  @Field(() => Instant, { description: 'Instant de la lecture.' })
  fraicheur!: string;

  @Field(() => [CoteDeComparaison], { description: 'Dans l’ordre de la demande.' })
  cotes!: CoteDeComparaison[];

  @Field(() => [EcartDeTaux], { nullable: true, description: 'Absents au-delà de deux côtés.' })
  ecarts!: EcartDeTaux[] | null;

  @Field(() => ExplicationDeLEcart, {
    nullable: true,
    description: 'Absente au-delà de deux côtés, ou si un côté n’a rien distribué.',
  })
  explication!: ExplicationDeLEcart | null;
}
