import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Centimes, LocalDate } from '../shared/scalars.ts';

/** The paid line of a use: one, ever. */
@Entity({ schema: 'pass', tableName: 'reglement_ligne' })
@ObjectType({
  description: 'Contre-paiement d’un pass utilisé : une seule ligne, jamais deux.',
  simpleResolvers: true,
})
export class LigneDeReglement {
  @PrimaryKey({ type: 'smallint' })
  lot!: number;

  @PrimaryKey({ type: 'uuid' })
  carnetId!: string;

  @PrimaryKey({ type: 'smallint' })
  rang!: number;

  @PrimaryKey({ type: 'smallint' })
  usage!: number;

  @Property({ type: 'uuid' })
  collectiviteId!: string;

  @Field(() => LocalDate)
  @Property({ type: 'date' })
  jour!: string;

  @Field(() => Centimes, { description: 'Part du pass réglée au lieu.' })
  @Property({ type: 'integer' })
  centimes!: number;

  @Field(() => Centimes, { description: 'Frais aval retenus par l’opérateur.' })
  @Property({ type: 'integer', default: 0 })
  fraisCentimes!: number;

  @Property({ type: 'uuid', nullable: true })
  contrePaiementId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  structureId!: string | null;

  @Property({ type: 'bigint' })
  evenement!: number;

  @Field(() => LocalDate, { description: 'Jour où le registre l’a su.' })
  @Property({ type: 'date' })
  enregistreLe!: string;
}
