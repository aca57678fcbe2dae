import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Territoire } from '../territoire/territoire.module.ts';
import { TypeDeCollectivite } from './collectivite.types.ts';

/** A commanditaire: it buys carnets for its inhabitants. */
@Entity({ schema: 'territoires' })
@ObjectType({
  description: 'Collectivité commanditaire : elle achète des carnets pour ses habitants.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class Collectivite {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Field(() => String, { description: 'SIREN, 9 chiffres.' })
  @Property({ type: 'text', unique: true })
  siren!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  nom!: string;

  @Field(() => TypeDeCollectivite)
  @Property({ type: 'text' })
  type!: TypeDeCollectivite;

  @Field(() => Boolean)
  @Property({ type: 'boolean', default: false })
  outreMer!: boolean;

  @Property({ type: 'uuid', nullable: true })
  territoireId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  syndicatId!: string | null;

  @Field(() => String, { nullable: true, description: 'Département du siège ; absent pour une région.' })
  @Property({ type: 'text', nullable: true })
  departementCode!: string | null;

  @Field(() => String)
  @Property({ type: 'text' })
  regionCode!: string;

  @Field(() => Boolean, { description: 'Vrai pour une lauréate inventée de la démonstration.' })
  @Property({ type: 'boolean', default: false })
  fictive!: boolean;

  @Field(() => Territoire, {
    nullable: true,
    description: 'Son territoire ; absent pour un syndicat mixte, qui a des membres.',
  })
  territoire!: Territoire | null;

  @Property({ type: 'integer', default: 1 })
  version!: number;
}
