import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Centimes } from '../shared/scalars.ts';

export const GenreDeFinanceur = {
  ETAT: 'ETAT',
  COMMANDITAIRE: 'COMMANDITAIRE',
  COLLECTIVITE: 'COLLECTIVITE',
  UNION_EUROPEENNE: 'UNION_EUROPEENNE',
  ENTREPRISE: 'ENTREPRISE',
  MUTUELLE: 'MUTUELLE',
  ASSOCIATION: 'ASSOCIATION',
  AUTRE: 'AUTRE',
} as const;
export type GenreDeFinanceur = (typeof GenreDeFinanceur)[keyof typeof GenreDeFinanceur];
registerEnumType(GenreDeFinanceur, {
  name: 'GenreDeFinanceur',
  description: 'Qui finance : l’État, l’acheteur, et tous ceux qu’une convention nomme.',
});

@ObjectType({ description: 'Part d’un financeur, au centime.', simpleResolvers: true })
export class PartDeFinanceur {
  @Field(() => GenreDeFinanceur)
  genre!: GenreDeFinanceur;

  @Field(() => String, { description: 'Nom du financeur.' })
  financeur!: string;

  @Field(() => Centimes)
  centimes!: number;
}
