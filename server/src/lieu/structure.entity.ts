import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Who runs places, known by its SIRET. */
@Entity({ schema: 'labels' })
@ObjectType({ description: 'Structure qui tient des lieux.', simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Structure {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'SIRET, 14 chiffres ; absent si la source ne le donne pas.',
  })
  @Property({ type: 'text', unique: true, nullable: true })
  siret!: string | null;

  @Field(() => String)
  @Property({ type: 'text' })
  nom!: string;

  @Property({ type: 'integer', default: 1 })
  version!: number;
}
