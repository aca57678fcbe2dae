import { Field, Float, ID, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Instant, LocalDate } from '../shared/scalars.ts';
import { Masque } from '../statistique/statistique.module.ts';
import { ColonneDEncart, LigneDEncart } from './tableau.types.ts';

export const FormeDEncart = {
  COURBE: 'COURBE',
  CARTE: 'CARTE',
  BARRES: 'BARRES',
  CHIFFRE: 'CHIFFRE',
  ENTONNOIR: 'ENTONNOIR',
  TABLEAU: 'TABLEAU',
} as const;
export type FormeDEncart = (typeof FormeDEncart)[keyof typeof FormeDEncart];
registerEnumType(FormeDEncart, {
  name: 'FormeDEncart',
  description: 'Ce qu’un encart dessine d’une vue ; son tableau est toujours avec.',
  valuesConfig: {
    COURBE: { description: 'L’indicateur dans le temps.' },
    CARTE: { description: 'L’indicateur par département, sur la carte.' },
    BARRES: { description: 'L’indicateur par ligne du tableau.' },
    CHIFFRE: { description: 'L’indicateur d’ensemble, un seul nombre.' },
    ENTONNOIR: { description: 'Des pass achetés aux pass remboursés.' },
    TABLEAU: { description: 'Le tableau seul.' },
  },
});

export const LangueDEncart = { FR: 'FR', EN: 'EN' } as const;
export type LangueDEncart = (typeof LangueDEncart)[keyof typeof LangueDEncart];
registerEnumType(LangueDEncart, {
  name: 'LangueDEncart',
  description: 'Langue des titres, des noms et des nombres.',
  valuesConfig: { FR: { description: 'Français.' }, EN: { description: 'Anglais.' } },
});

@ObjectType({ description: 'Ce que la figure d’un encart dessine à une position.', simpleResolvers: true })
export class PointDEncart {
  @Field(() => String, { nullable: true, description: 'Code officiel, ou du registre ; absent sans code.' })
  code!: string | null;

  @Field(() => String)
  nom!: string;

  @Field(() => String, { description: 'La valeur comme elle se lit.' })
  texte!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Dans l’unité de la mesure : une part va de 0 à 1, un montant est en centimes.',
  })
  valeur!: number | null;

  @Field(() => Float, { nullable: true, description: 'Borne basse à 95 %, d’une part.' })
  bas!: number | null;

  @Field(() => Float, { nullable: true, description: 'Borne haute à 95 %, d’une part.' })
  haut!: number | null;

  @Field(() => Int, { nullable: true, description: 'Ce sur quoi porte une part.' })
  effectif!: number | null;

  @Field(() => Boolean, { description: 'Vrai si elle porte sur trop peu pour se comparer.' })
  prudence!: boolean;

  @Field(() => Boolean, { description: 'Vrai si la période n’est pas finie.' })
  provisoire!: boolean;

  @Field(() => Masque, { nullable: true, description: 'Pourquoi la valeur est cachée ; absent sinon.' })
  masque!: Masque | null;

  @Field(() => Int, { nullable: true, description: 'Rang de sa ligne dans le tableau, à partir de 0.' })
  ligne!: number | null;
}

@ObjectType({ description: 'Ce que la figure d’un encart mesure.', simpleResolvers: true })
export class MesureDEncart {
  @Field(() => String, { description: 'Code de la colonne dessinée.' })
  code!: string;

  @Field(() => String)
  nom!: string;

  @Field(() => String, { description: 'Unité : part, centimes, pass…' })
  unite!: string;

  @Field(() => String)
  definition!: string;

  @Field(() => Boolean, {
    description: 'Vrai si ses valeurs s’additionnent : une période sans ligne vaut alors zéro.',
  })
  additive!: boolean;
}

@InterfaceType({
  description: 'Ce qu’un encart montre d’une vue, ou de ce qu’un de ses chiffres ouvre.',
})
export abstract class VueMontree {
  @Field(() => String, { description: 'La vue en mots, comme le titre de sa page.' })
  titre!: string;

  @Field(() => String, { description: 'Adresse de la vue dans la console.' })
  adresse!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Page publique du même sujet, comme la carte des lieux ; absente sans elle.',
  })
  publique!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Ce que la figure dit, en une phrase ; absent si elle ne dit rien.',
  })
  constat!: string | null;

  @Field(() => MesureDEncart, { nullable: true, description: 'Absente d’un tableau seul.' })
  mesure!: MesureDEncart | null;

  @Field(() => [PointDEncart])
  points!: PointDEncart[];

  @Field(() => [ColonneDEncart])
  colonnes!: ColonneDEncart[];

  @Field(() => [LigneDEncart], {
    description: 'Cinq cents au plus, dans l’ordre de la vue ; `nombreDeLignes` dit combien elle en a.',
  })
  lignes!: LigneDEncart[];

  @Field(() => [LigneDEncart], { description: 'Totaux.' })
  pied!: LigneDEncart[];

  @Field(() => Int)
  nombreDeLignes!: number;

  @Field(() => String, { nullable: true, description: 'Base, en mots.' })
  base!: string | null;

  @Field(() => String, { nullable: true, description: 'Attribution, en mots.' })
  attribution!: string | null;

  @Field(() => LocalDate, { description: 'Jour de connaissance.' })
  au!: string;

  @Field(() => Boolean, { description: 'Vrai tant que ce jour n’est pas fini.' })
  provisoire!: boolean;

  @Field(() => Instant, { description: 'Instant de la lecture.' })
  fraicheur!: string;

  @Field(() => [String], { description: 'Ce qu’il faut savoir pour lire les chiffres.' })
  remarques!: string[];

  @Field(() => String, { description: 'Source et licence.' })
  source!: string;
}

@ObjectType({
  description: 'Vue telle qu’un autre site la montre : ce qu’elle dessine, et le tableau des mêmes valeurs.',
  implements: VueMontree,
  simpleResolvers: true,
})
export class Encart extends VueMontree {
  @Field(() => ID, { description: 'Celui de son jeton.' })
  id!: string;

  @Field(() => FormeDEncart)
  forme!: FormeDEncart;

  @Field(() => Boolean, { description: 'Vrai si ses chiffres s’ouvrent, dans l’encart, sur de plus fins.' })
  detail!: boolean;
}

@ObjectType({
  description: 'Les chiffres plus fins dont un chiffre d’un encart est fait.',
  implements: VueMontree,
  simpleResolvers: true,
})
export class DetailDEncart extends VueMontree {}
