import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Carnet } from './carnet.entity.ts';

/** A pass has no row: it is a rank in its carnet, to which things happen. */
@ObjectType({ description: 'Pass de 10 € : un rang dans un carnet.', simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Pass {
  @Field(() => ID, { description: 'Identifiant du carnet, tiret, rang.' })
  id!: string;

  @Field(() => Int, { description: 'De 1 au nombre de pass du carnet.' })
  rang!: number;

  @Field(() => Carnet)
  carnet!: Carnet;
}
