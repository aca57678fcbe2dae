import { Field, ID, ObjectType } from 'type-graphql';
import { LocalDate } from '../shared/scalars.ts';

@ObjectType({ description: 'Opérateur, et s’il est défaillant.', simpleResolvers: true })
export class OperateurDeCouverture {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  nom!: string;

  @Field(() => String, { nullable: true })
  siren!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Jour de sa défaillance ; absent sans elle.' })
  defaillantLe!: string | null;

  @Field(() => String, { nullable: true })
  motifDeDefaillance!: string | null;
}
