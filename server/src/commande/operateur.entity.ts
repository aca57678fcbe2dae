import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

/** Who prints, activates and pays: never a constant, since there were two. */
@Entity({ schema: 'pass' })
@ObjectType({
  description: 'Opérateur : il imprime, active et paie. Il y en eut deux.',
  simpleResolvers: true,
})
export class Operateur {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text', unique: true })
  code!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  nom!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  siren!: string | null;

  @Property({ type: 'text', nullable: true })
  titulaire!: string | null;

  @Property({ type: 'text', nullable: true })
  iban!: string | null;

  @Property({ type: 'text', nullable: true })
  bic!: string | null;
}
