import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { TypeDeTerritoire } from './territoire.types.ts';

/** A région, département, EPCI or commune of the stated year of the COG. */
@Entity({ schema: 'territoires' })
@Unique({ name: 'territoire_type_code', properties: ['type', 'code'] })
@ObjectType({
  description: 'Région, département, EPCI ou commune du code officiel géographique de l’année dite.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class Territoire {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Field(() => TypeDeTerritoire)
  @Property({ type: 'text' })
  type!: TypeDeTerritoire;

  @Field(() => String, { description: 'Code INSEE (2A, 971…), ou SIREN d’un EPCI.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  nom!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  regionCode!: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  departementCode!: string | null;

  @Field(() => String, { nullable: true, description: 'SIREN de l’EPCI d’une commune.' })
  @Property({ type: 'text', nullable: true })
  epciCode!: string | null;

  @Field(() => Boolean)
  @Property({ type: 'boolean', default: false })
  outreMer!: boolean;

  @Field(() => Int, { description: 'Année du code officiel géographique.' })
  @Property({ type: 'smallint' })
  anneeCog!: number;

  @Field(() => Int, { nullable: true, description: 'Habitants, l’année `anneePopulation`. Source : INSEE.' })
  @Property({ type: 'integer', nullable: true })
  population!: number | null;

  @Field(() => Float, { nullable: true, description: 'Habitants par km², 2015. Source : INSEE.' })
  @Property({ type: 'decimal', precision: 10, scale: 1, nullable: true })
  densite!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Taux de pauvreté en %, 2015 ; absent si l’INSEE ne le publie pas.',
  })
  @Property({ type: 'decimal', precision: 4, scale: 1, nullable: true })
  tauxDePauvrete!: number | null;

  @Field(() => Int, { nullable: true, description: 'Année du recensement dont vient la population.' })
  @Property({ type: 'smallint', nullable: true })
  anneePopulation!: number | null;
}
