import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Collectivite } from '../collectivite/collectivite.module.ts';
import { LocalDate } from '../shared/scalars.ts';
import { type DimensionDeCohorte, Effectif, PublicCible } from './cohorte.types.ts';

/** A group of beneficiaries: counts of persons as declared, never a person. */
@Entity({ schema: 'pass' })
@ObjectType({
  description: 'Groupe de bénéficiaires : des effectifs déclarés, jamais une personne.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class Cohorte {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Property({ type: 'uuid' })
  collectiviteId!: string;

  @Field(() => PublicCible)
  @Property({ type: 'text' })
  public!: PublicCible;

  @Field(() => String)
  @Property({ type: 'text' })
  libelle!: string;

  @Field(() => LocalDate)
  @Property({ type: 'date' })
  du!: string;

  @Field(() => LocalDate, { nullable: true })
  @Property({ type: 'date', nullable: true })
  jusquAu!: string | null;

  @Field(() => Int, {
    description: 'Personnes visées, comme la collectivité les a déclarées (jamais déduites des pass).',
  })
  @Property({ type: 'integer' })
  personnes!: number;

  @Property({ type: 'bigint' })
  evenement!: number;

  @Property({ type: 'date' })
  enregistreLe!: string;

  @Field(() => Collectivite)
  collectivite!: Collectivite;

  @Field(() => [Effectif], { description: 'Effectifs ; chaque dimension somme au total de la cohorte.' })
  effectifs!: Effectif[];
}

@Entity({ schema: 'pass' })
export class CohorteEffectif {
  @PrimaryKey({ type: 'uuid' })
  cohorteId!: string;

  @PrimaryKey({ type: 'text' })
  dimension!: DimensionDeCohorte;

  @PrimaryKey({ type: 'text' })
  modalite!: string;

  @Property({ type: 'integer' })
  personnes!: number;
}
