import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDate } from '../shared/scalars.ts';

export const GenreDeChangement = {
  AJOUT: 'AJOUT',
  MODIFICATION: 'MODIFICATION',
  DEPRECIATION: 'DEPRECIATION',
  RETRAIT: 'RETRAIT',
} as const;
export type GenreDeChangement = (typeof GenreDeChangement)[keyof typeof GenreDeChangement];
registerEnumType(GenreDeChangement, {
  name: 'GenreDeChangement',
  description: 'Ce qui arrive à une partie de l’API. Une dépréciation précède tout retrait d’un an au moins.',
});

@ObjectType({
  description: 'Changement de l’API, daté : ce qui change, pourquoi, et ce qu’il y a à faire.',
  simpleResolvers: true,
})
export class ChangementDeLApi {
  @Field(() => String, { description: 'Stable : le même changement garde le sien.' })
  id!: string;

  @Field(() => LocalDate)
  jour!: string;

  @Field(() => GenreDeChangement)
  genre!: GenreDeChangement;

  @Field(() => [String], {
    description: 'Places du schéma, comme Query.evenements(apres) ; vide hors du schéma.',
  })
  places!: readonly string[];

  @Field(() => String)
  quoi!: string;

  @Field(() => String)
  pourquoi!: string;

  @Field(() => String, { nullable: true, description: 'Absent si rien n’est à faire.' })
  aFaire!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Jour du retrait, au plus tôt, d’une dépréciation.',
  })
  jusquAu!: string | null;
}
