import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { PageArgs } from '../shared/connection.ts';
import { Texte } from '../shared/texte.ts';

export const TypeDeTerritoire = {
  REGION: 'REGION',
  DEPARTEMENT: 'DEPARTEMENT',
  EPCI: 'EPCI',
  COMMUNE: 'COMMUNE',
} as const;
export type TypeDeTerritoire = (typeof TypeDeTerritoire)[keyof typeof TypeDeTerritoire];
registerEnumType(TypeDeTerritoire, { name: 'TypeDeTerritoire', description: 'Échelon d’un territoire.' });

@ArgsType()
export class TerritoiresArgs extends PageArgs {
  @Field(() => TypeDeTerritoire, { nullable: true })
  type?: TypeDeTerritoire;

  @Field(() => String, { nullable: true, description: 'Partie du nom, sans égard aux accents.' })
  @Texte(100)
  recherche?: string;

  @Field(() => String, { nullable: true, description: 'Code du département.' })
  @Texte(3)
  departement?: string;
}
