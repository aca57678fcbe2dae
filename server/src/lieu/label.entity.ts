import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { LocalDate } from '../shared/scalars.ts';
import { ActeDeLabel, GenreDeLabel } from './lieu.types.ts';

/** A label is a dated, sourced assertion, never a flag; another one corrects it. */
@Entity({ schema: 'labels', tableName: 'label_assertion' })
@ObjectType({
  description: 'Assertion datée et sourcée sur le label d’un lieu ; elle n’est jamais modifiée.',
  simpleResolvers: true,
})
export class AssertionDeLabel {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Property({ type: 'uuid' })
  lieuId!: string;

  @Field(() => GenreDeLabel)
  @Property({ type: 'text' })
  genre!: GenreDeLabel;

  @Field(() => String, { nullable: true, description: 'Nom du label, quand son genre est AUTRE.' })
  @Property({ type: 'text', nullable: true })
  libelle!: string | null;

  /** What tells a label of a place from another: its genre, and its name where the genre says nothing. */
  @Property({
    type: 'text',
    generated: "(case when genre = 'AUTRE' then 'AUTRE ' || libelle else genre end) stored",
    persist: false,
  })
  label!: string;

  @Field(() => ActeDeLabel)
  @Property({ type: 'text' })
  acte!: ActeDeLabel;

  @Field(() => String, { description: 'Qui l’affirme.' })
  @Property({ type: 'text' })
  emetteur!: string;

  @Field(() => LocalDate, { description: 'Premier jour d’effet.' })
  @Property({ type: 'date' })
  du!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Dernier jour d’effet ; absent si aucun n’est dit.',
  })
  @Property({ type: 'date', nullable: true })
  jusquAu!: string | null;

  @Field(() => String, { nullable: true, description: 'Pièce, fichier et ligne qui le prouvent.' })
  @Property({ type: 'text', nullable: true })
  preuve!: string | null;

  @Field(() => ID, { nullable: true, description: 'Pièce déposée qui le prouve.' })
  @Property({ type: 'uuid', nullable: true })
  pieceId!: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  motif!: string | null;

  @Field(() => ID, { nullable: true, description: 'Assertion que celle-ci annule.' })
  @Property({ type: 'uuid', nullable: true })
  annule!: string | null;

  @Field(() => Boolean, { description: 'Vrai si une assertion enregistrée depuis l’a annulée.' })
  annulee!: boolean;

  @Property({ type: 'bigint' })
  evenement!: number;

  @Field(() => LocalDate, { description: 'Jour où le registre l’a su.' })
  @Property({ type: 'date' })
  enregistreLe!: string;
}
