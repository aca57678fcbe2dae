import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../shared/scalars.ts';
import { AssertionDeLabel } from './label.entity.ts';
import { EtatDeLabel, SiteDeLieu } from './lieu.types.ts';
import { Structure } from './structure.entity.ts';

/** A point de présence: one address of a structure, with its labels through time. */
@Entity({ schema: 'labels', tableName: 'lieu' })
@ObjectType({
  description: 'Lieu de médiation numérique, avec ses labels au fil du temps.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class LieuLabellise {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Property({ type: 'text', unique: true })
  cleSource!: string;

  @Field(() => String, { description: 'D’où vient la fiche : fichier ou démonstration.' })
  @Property({ type: 'text' })
  source!: string;

  @Property({ type: 'uuid', nullable: true })
  structureId!: string | null;

  @Field(() => String)
  @Property({ type: 'text' })
  nom!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  adresse!: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  codePostal!: string | null;

  @Field(() => String, { description: 'Code INSEE de la commune, au COG de l’année du registre.' })
  @Property({ type: 'text' })
  communeCode!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  communeNom!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  departementCode!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  regionCode!: string;

  @Field(() => Float, { nullable: true, description: 'Degrés WGS 84.' })
  @Property({ type: 'double', nullable: true })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrés WGS 84.' })
  @Property({ type: 'double', nullable: true })
  longitude!: number | null;

  @Field(() => Boolean)
  @Property({ type: 'boolean', default: false })
  itinerant!: boolean;

  @Field(() => SiteDeLieu)
  @Property({ type: 'text', default: 'PRINCIPAL' })
  site!: SiteDeLieu;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  telephone!: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  siteWeb!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Horaires au format OpenStreetMap, tels que la source les donne.',
  })
  @Property({ type: 'text', nullable: true })
  horaires!: string | null;

  @Field(() => [String], {
    description: 'Services, dans les mots du schéma national de la médiation numérique.',
  })
  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  services!: string[];

  @Field(() => Boolean, { description: 'Vrai pour un lieu inventé de la démonstration.' })
  @Property({ type: 'boolean', default: false })
  fictif!: boolean;

  @Field(() => Int)
  @Property({ type: 'integer', default: 1 })
  version!: number;

  @Field(() => LocalDate)
  @Property({ type: 'date' })
  modifieLe!: string;

  @Field(() => Structure, { nullable: true })
  structure!: Structure | null;

  @Field(() => [AssertionDeLabel], { description: 'Assertions de label, la dernière enregistrée d’abord.' })
  labels!: AssertionDeLabel[];

  @Field(() => EtatDeLabel, {
    nullable: true,
    description: 'État ce jour du label Pass numérique ; absent s’il n’en a jamais eu.',
  })
  etatPassNumerique!: EtatDeLabel | null;

  @Field(() => EtatDeLabel, {
    nullable: true,
    description: 'État ce jour du label France Services ; absent s’il n’en a jamais eu.',
  })
  etatFranceServices!: EtatDeLabel | null;
}
