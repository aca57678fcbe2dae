import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LieuLabellise } from '../lieu/lieu.module.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { ServiceRendu } from './service.types.ts';

/** One pass used once, at a place labelled that day; a reversal frees the next rank of use. */
@Entity({ schema: 'pass' })
@ObjectType({
  description: 'Utilisation d’un pass dans un lieu labellisé ce jour-là.',
  simpleResolvers: true,
})
export class Utilisation {
  @PrimaryKey({ type: 'smallint' })
  lot!: number;

  @PrimaryKey({ type: 'uuid' })
  carnetId!: string;

  @PrimaryKey({ type: 'smallint' })
  rang!: number;

  @PrimaryKey({ type: 'smallint', default: 1 })
  usage!: number;

  @Field(() => ID)
  @Property({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Property({ type: 'uuid' })
  collectiviteId!: string;

  @Property({ type: 'smallint' })
  nombreDePass!: number;

  @Property({ type: 'date' })
  remisLe!: string;

  @Property({ type: 'date' })
  tolereJusquAu!: string;

  @Property({ type: 'uuid' })
  lieuId!: string;

  @Field(() => LocalDate, { description: 'Jour du service rendu.' })
  @Property({ type: 'date' })
  jour!: string;

  @Field(() => ServiceRendu)
  @Property({ type: 'text' })
  service!: ServiceRendu;

  @Field(() => Int, { nullable: true, description: 'Durée de l’atelier, en minutes.' })
  @Property({ type: 'smallint', nullable: true })
  minutes!: number | null;

  @Field(() => Centimes)
  @Property({ type: 'integer' })
  prixCentimes!: number;

  @Field(() => Centimes, { description: 'Part payée par le pass : sa valeur faciale au plus.' })
  @Property({ type: 'integer' })
  partPassCentimes!: number;

  @Field(() => Centimes, { description: 'Prix moins part du pass.' })
  resteAChargeCentimes!: number;

  @Property({ type: 'datetime', nullable: true })
  saisieA!: string | null;

  @Property({ type: 'uuid', nullable: true })
  appareilId!: string | null;

  @Property({ type: 'bigint' })
  evenement!: number;

  @Field(() => LocalDate, { description: 'Jour où le registre l’a su.' })
  @Property({ type: 'date' })
  enregistreLe!: string;

  @Field(() => LieuLabellise)
  lieu!: LieuLabellise;
}

/** The copy of the labels' periods that uses are judged by. */
@Entity({ schema: 'pass' })
export class PeriodeLabel {
  @PrimaryKey({ type: 'uuid' })
  lieuId!: string;

  @PrimaryKey({ type: 'daterange' })
  periode!: string;

  @Property({ type: 'text' })
  departementCode!: string;
}
