import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { EtatDeLabel } from './lieu.types.ts';

@ObjectType({
  description:
    'Les lieux d’un filtre en colonnes, pour les dessiner : le même rang désigne le même lieu dans chacune.',
  simpleResolvers: true,
})
export class CarteDesLieux {
  @Field(() => [ID], { description: 'Lieux du filtre qui ont une position.' })
  ids!: readonly string[];

  @Field(() => [Float], { description: 'En degrés, WGS 84.' })
  latitudes!: readonly number[];

  @Field(() => [Float], { description: 'En degrés, WGS 84.' })
  longitudes!: readonly number[];

  @Field(() => [EtatDeLabel], {
    nullable: 'items',
    description: 'État, ce jour, du label `genre` du filtre (Pass numérique par défaut).',
  })
  etats!: readonly (EtatDeLabel | null)[];

  @Field(() => [Int], {
    description:
      'Rangs de ceux placés au centre de leur commune, faute de coordonnées (GeoNames, CC BY 4.0).',
  })
  approches!: readonly number[];

  @Field(() => Int, { description: 'Lieux du filtre que rien ne situe : la liste seule les montre.' })
  sansPosition!: number;
}
