import { ArrayMaxSize, ArrayMinSize, Max, Min } from 'class-validator';
import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import { Texte } from '../shared/texte.ts';
import { Dimension } from './dimension.ts';
import { Indicateur } from './indicateur.type.ts';
import { Masque } from './masque.type.ts';

@ArgsType()
export class TableauArgs {
  @Field(() => [String], { description: 'Codes du catalogue, dans l’ordre des colonnes ; 20 au plus.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  indicateurs!: string[];

  @Field(() => [Dimension], { defaultValue: [], description: 'Dimensions des lignes ; trois au plus.' })
  @ArrayMaxSize(3)
  par!: Dimension[];

  @Field(() => String, {
    nullable: true,
    description:
      'Code d’un indicateur demandé ou nom d’une dimension, précédé de « - » pour l’ordre décroissant. Par défaut, l’ordre des dimensions. Une valeur absente ou masquée, et une ligne sans code (une région n’a pas de département), viennent toujours en dernier.',
  })
  @Texte(60)
  tri?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Nombre de lignes gardées ; les autres sont sommées dans « reste ».',
  })
  @Min(1)
  @Max(100_000)
  limite?: number;
}

@ObjectType({ description: 'Ce qu’une ligne vaut dans une dimension.', simpleResolvers: true })
export class CleDeLigne {
  @Field(() => Dimension)
  dimension!: Dimension;

  @Field(() => String, {
    nullable: true,
    description:
      'Code officiel, ou du registre ; absent là où la dimension n’a pas de valeur (une région n’a pas de département).',
  })
  code!: string | null;

  @Field(() => String, { description: 'En français.' })
  libelle!: string;
}

@ObjectType({ description: 'Valeur d’un indicateur dans une ligne.', simpleResolvers: true })
export class Mesure {
  @Field(() => Float, {
    nullable: true,
    description: 'Dans l’unité de l’indicateur ; absente si elle est masquée, ou si rien ne la porte.',
  })
  valeur!: number | null;

  @Field(() => Float, { nullable: true, description: 'Ce que l’indicateur compte ; absent s’il est masqué.' })
  numerateur!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'D’un rapport ; pour une médiane, le nombre de lignes.',
  })
  denominateur!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Borne basse de l’intervalle de Wilson à 95 %, en base ACHAT.',
  })
  intervalleBas!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Borne haute de l’intervalle de Wilson à 95 %, en base ACHAT.',
  })
  intervalleHaut!: number | null;

  @Field(() => Boolean, {
    description:
      'Vrai si le dénominateur est si petit que le rapport est à lire avec prudence (réglage SEUIL_PRUDENCE, 30 par défaut).',
  })
  prudence!: boolean;

  @Field(() => Masque, {
    nullable: true,
    description: 'Pourquoi la valeur est cachée ; absent si elle ne l’est pas.',
  })
  masque!: Masque | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Part du total, arrondie au millième au plus fort reste : les parts d’une colonne font 1.',
  })
  part!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Adresse, dans la console, des lignes derrière la valeur ; absente pour qui ne lit que des agrégats.',
  })
  chemin!: string | null;
}

@ObjectType({
  description:
    'Ligne d’un tableau : ses clés dans l’ordre des dimensions, ses mesures dans celui des indicateurs.',
  simpleResolvers: true,
})
export class LigneDuTableau {
  @Field(() => [CleDeLigne])
  cles!: CleDeLigne[];

  @Field(() => [String], {
    nullable: 'items',
    description: 'Les codes des clés, pour qui veut peu d’octets.',
  })
  codes!: (string | null)[];

  @Field(() => [Mesure])
  mesures!: Mesure[];

  @Field(() => [Float], {
    nullable: 'items',
    description: 'Les valeurs des mesures, pour qui veut peu d’octets.',
  })
  valeurs!: (number | null)[];
}

@ObjectType({ description: 'Des indicateurs par des dimensions.', simpleResolvers: true })
export class Tableau {
  @Field(() => [Indicateur], { description: 'Définition de chaque colonne.' })
  indicateurs!: readonly Indicateur[];

  @Field(() => [LigneDuTableau])
  lignes!: LigneDuTableau[];

  @Field(() => LigneDuTableau, { description: 'Toute la sélection, sans clé.' })
  total!: LigneDuTableau;

  @Field(() => LigneDuTableau, {
    nullable: true,
    description: 'Les lignes que la limite a écartées, ensemble ; absent s’il n’y en a pas.',
  })
  reste!: LigneDuTableau | null;

  @Field(() => Int, { description: 'Nombre de lignes avant la limite.' })
  nombreDeLignes!: number;

  @Field(() => Int, { description: 'Nombre de valeurs masquées, total et reste compris.' })
  masquees!: number;
}
