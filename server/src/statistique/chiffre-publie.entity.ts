import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, ObjectType } from 'type-graphql';

/** A figure that somebody published: quoted, never counted by the register. */
@Entity({ schema: 'statistiques', tableName: 'chiffre_publie' })
@ObjectType({
  description: 'Chiffre publié par d’autres : cité avec sa date et sa source, jamais compté par le registre.',
  simpleResolvers: true,
})
export class ChiffrePublie {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Property({ type: 'text', unique: true })
  cle!: string;

  @Field(() => String, { description: 'Date de publication, au mieux connue : année, mois ou jour.' })
  @Property({ type: 'text' })
  publieLe!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  indicateur!: string;

  @Field(() => Float, { nullable: true })
  @Property({ type: 'bigint', nullable: true })
  valeurMin!: number | null;

  @Field(() => Float, { nullable: true })
  @Property({ type: 'bigint', nullable: true })
  valeurMax!: number | null;

  @Field(() => Boolean)
  @Property({ type: 'boolean', default: false })
  approximatif!: boolean;

  @Field(() => String, { description: 'La valeur comme elle est citée.' })
  @Property({ type: 'text' })
  valeurCitee!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  unite!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  perimetre!: string;

  @Field(() => String, { nullable: true, description: 'Définition ou réserve.' })
  @Property({ type: 'text', nullable: true })
  reserve!: string | null;

  @Field(() => String)
  @Property({ type: 'text' })
  source!: string;
}
