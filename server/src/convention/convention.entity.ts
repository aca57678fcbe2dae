import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { PartDeFinanceur } from './part.types.ts';

/** What the State and the others bring, and how it is shared between all of them. */
@Entity({ schema: 'territoires' })
@ObjectType({
  description: 'Convention de cofinancement d’une vague : part de l’État, et part des autres financeurs.',
  simpleResolvers: true,
})
export class Convention {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Property({ type: 'uuid' })
  collectiviteId!: string;

  @Field(() => Int, { description: 'Année de l’appel à projets : 2019 ou 2020.' })
  @Property({ type: 'smallint' })
  vague!: number;

  @Field(() => LocalDate)
  @Property({ type: 'date' })
  signeeLe!: string;

  @Field(() => Centimes)
  @Property({ type: 'bigint' })
  partEtatCentimes!: number;

  @Field(() => Centimes)
  @Property({ type: 'bigint' })
  partLocaleCentimes!: number;

  @Field(() => Centimes, { description: 'Somme des deux parts.' })
  totalCentimes!: number;

  @Field(() => [PartDeFinanceur], {
    description: 'Parts des financeurs ; elles font le total au centime.',
  })
  parts!: PartDeFinanceur[];

  @Property({ type: 'uuid', nullable: true })
  dossierId!: string | null;

  @Property({ type: 'bigint' })
  evenement!: number;

  @Property({ type: 'date' })
  enregistreLe!: string;
}
