import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LieuLabellise } from '../lieu/lieu.module.ts';

export const GenreDeRaison = {
  SIRET: 'SIRET',
  NOM: 'NOM',
  ADRESSE: 'ADRESSE',
  TELEPHONE: 'TELEPHONE',
  SITE_WEB: 'SITE_WEB',
  DISTANCE: 'DISTANCE',
} as const;
export type GenreDeRaison = (typeof GenreDeRaison)[keyof typeof GenreDeRaison];
registerEnumType(GenreDeRaison, {
  name: 'GenreDeRaison',
  description: 'Ce que deux lieux ont en commun ; la distance peut aussi les séparer.',
});

@ObjectType({
  description: 'Une raison de tenir deux lieux pour un seul, ou pour deux.',
  simpleResolvers: true,
})
export class RaisonDeDoublon {
  @Field(() => GenreDeRaison)
  genre!: GenreDeRaison;

  @Field(() => Int, { description: 'Points, sur cent ; négatifs si elle les sépare.' })
  points!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Mètres pour la distance, centièmes de ressemblance pour le nom et l’adresse.',
  })
  mesure!: number | null;

  @Field(() => String, { description: 'La raison, en mots.' })
  phrase!: string;
}

@ObjectType({ description: 'Deux lieux qui n’en font peut-être qu’un.', simpleResolvers: true })
export class Doublon {
  @Field(() => ID)
  id!: string;

  @Field(() => LieuLabellise)
  un!: LieuLabellise;

  @Field(() => LieuLabellise)
  autre!: LieuLabellise;

  @Field(() => Int, { description: 'De 0 à 100 : somme des points des raisons.' })
  score!: number;

  @Field(() => [RaisonDeDoublon], { description: 'Les plus lourdes d’abord.' })
  raisons!: RaisonDeDoublon[];
}

@ObjectType({ description: 'Ce que deux lieux disent d’un même champ.', simpleResolvers: true })
export class ChampCompare {
  @Field(() => String, {
    description:
      'Champ, ou champs qui se choisissent ensemble : commune, position, horaires, tarif, structure.',
  })
  champ!: string;

  @Field(() => String, { description: 'Ce que dit l’un, en JSON.' })
  un!: string;

  @Field(() => String, { description: 'Ce que dit l’autre, en JSON.' })
  autre!: string;

  @Field(() => Boolean)
  differe!: boolean;
}

@ObjectType({ description: 'Deux lieux côte à côte.', simpleResolvers: true })
export class LieuxCompares extends Doublon {
  @Field(() => [ChampCompare])
  champs!: ChampCompare[];

  @Field(() => Boolean, { description: 'Vrai si quelqu’un a dit que ce sont deux lieux.' })
  ecarte!: boolean;
}
