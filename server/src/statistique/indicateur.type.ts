import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../shared/scalars.ts';

@ObjectType({ description: 'Indicateur du catalogue.', simpleResolvers: true })
export class Indicateur {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  nom!: string;

  @Field(() => String)
  definition!: string;

  @Field(() => String)
  formule!: string;

  @Field(() => String)
  unite!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => LocalDate, { description: 'Jour de cette version.' })
  depuis!: string;
}
