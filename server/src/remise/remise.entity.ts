import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Cohorte } from '../cohorte/cohorte.module.ts';
import { LocalDate } from '../shared/scalars.ts';
import { GenreDeDistributeur } from './remise.types.ts';

/** A counter that hands carnets out. */
@Entity({ schema: 'pass' })
@ObjectType({ description: 'Distributeur : guichet qui remet les carnets.', simpleResolvers: true })
export class Distributeur {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Property({ type: 'uuid' })
  collectiviteId!: string;

  @Field(() => String)
  @Property({ type: 'text', unique: true })
  code!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  nom!: string;

  @Field(() => GenreDeDistributeur)
  @Property({ type: 'text' })
  genre!: GenreDeDistributeur;

  @Field(() => String)
  @Property({ type: 'text' })
  communeCode!: string;

  @Property({ type: 'boolean', default: false })
  fictif!: boolean;
}

/** The hand-over of a whole carnet to a cohort. */
@Entity({ schema: 'pass' })
@ObjectType({ description: 'Remise d’un carnet entier à une cohorte.', simpleResolvers: true })
export class Remise {
  @PrimaryKey({ type: 'smallint' })
  lot!: number;

  @PrimaryKey({ type: 'uuid' })
  carnetId!: string;

  @Field(() => ID)
  @Property({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Property({ type: 'uuid' })
  collectiviteId!: string;

  @Property({ type: 'smallint' })
  nombreDePass!: number;

  @Property({ type: 'date' })
  tolereJusquAu!: string;

  @Field(() => LocalDate)
  @Property({ type: 'date' })
  jour!: string;

  @Property({ type: 'uuid' })
  cohorteId!: string;

  @Property({ type: 'uuid' })
  distributeurId!: string;

  @Property({ type: 'bigint' })
  evenement!: number;

  @Field(() => LocalDate, { description: 'Jour où le registre l’a su.' })
  @Property({ type: 'date' })
  enregistreLe!: string;

  @Field(() => Cohorte)
  cohorte!: Cohorte;

  @Field(() => Distributeur)
  distributeur!: Distributeur;
}
