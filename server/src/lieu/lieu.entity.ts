// oxlint-disable max-lines -- one table, one class: every field of the national standard, and the register's own
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { AssertionDeLabel } from './label.entity.ts';
import { EtatDeLabel, SiteDeLieu } from './lieu.types.ts';
import { PeriodeDeLabel } from './periode.types.ts';
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

  @Field(() => String, {
    nullable: true,
    description: 'RNA d’une association ou RIDET, pour un lieu sans SIRET.',
  })
  @Property({ type: 'text', nullable: true })
  autrePivot!: string | null;

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

  @Field(() => Boolean, {
    description:
      'Vrai si la source dit que le lieu reçoit à une adresse fixe ; il peut être aussi itinérant.',
  })
  @Property({ type: 'boolean', default: false })
  fixe!: boolean;

  @Field(() => SiteDeLieu)
  @Property({ type: 'text', default: 'PRINCIPAL' })
  site!: SiteDeLieu;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  telephone!: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  siteWeb!: string | null;

  @Field(() => [String], { description: 'Autres adresses web du lieu, réseaux sociaux compris.' })
  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  autresSites!: string[];

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

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  complementAdresse!: string | null;

  @Field(() => [String], { description: 'Codes de typologie du standard national : TIERS_LIEUX, ASSO…' })
  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  typologie!: string[];

  @Field(() => String, { nullable: true, description: '280 caractères au plus.' })
  @Property({ type: 'text', nullable: true })
  presentationResume!: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  presentationDetail!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Structure dont le lieu dépend, dans les mots de la source.',
  })
  @Property({ type: 'text', nullable: true })
  structureParente!: string | null;

  @Field(() => [String], {
    description: 'Publics spécifiquement adressés, dans les mots du standard national.',
  })
  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  publics!: string[];

  @Field(() => [String], {
    description: 'Prises en charge spécifiques : « Surdité », « Handicaps moteurs »…',
  })
  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  prisesEnCharge!: string[];

  @Field(() => [String], {
    description: 'Frais à charge : « Gratuit », « Gratuit sous condition », « Payant ».',
  })
  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  frais!: string[];

  @Field(() => [String], {
    description: 'Dispositifs et programmes nationaux autres que ceux que le registre tient pour labels.',
  })
  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  programmes!: string[];

  @Field(() => [String], { description: 'Formations et labels du standard national.' })
  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  formations!: string[];

  @Field(() => [String], { description: 'Autres formations et labels, en texte libre.' })
  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  autresFormations!: string[];

  @Field(() => [String], { description: 'Modalités d’accès, dans les mots du standard national.' })
  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  modalitesAcces!: string[];

  @Field(() => [String], { description: 'Modalités d’accompagnement, dans les mots du standard national.' })
  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  modalitesAccompagnement!: string[];

  @Field(() => String, { nullable: true, description: 'Adresse de la fiche du lieu sur Acceslibre.' })
  @Property({ type: 'text', nullable: true })
  ficheAccesLibre!: string | null;

  @Field(() => String, { nullable: true, description: 'Adresse où prendre rendez-vous.' })
  @Property({ type: 'text', nullable: true })
  priseRdv!: string | null;

  @Field(() => Centimes, {
    nullable: true,
    description: 'Prix d’un atelier, en centimes d’euro ; absent si le lieu ne l’a pas dit.',
  })
  @Property({ type: 'bigint', nullable: true })
  tarifCentimes!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Vrai si le tarif est réglementé : un pass paie l’atelier, rien ne reste à charge.',
  })
  @Property({ type: 'boolean', nullable: true })
  tarifReglemente!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Accessible en fauteuil roulant ; absent si ce n’est pas communiqué.',
  })
  @Property({ type: 'boolean', nullable: true })
  accessible!: boolean | null;

  @Property({ type: 'int4multirange', nullable: true })
  plages!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Ouvert les jours fériés ; absent si les horaires ne le disent pas.',
  })
  @Property({ type: 'boolean', nullable: true })
  ouvertFeries!: boolean | null;

  @Field(() => Boolean, { description: 'Vrai si le lieu n’est plus au registre : il garde son histoire.' })
  @Property({ type: 'boolean', default: false })
  retire!: boolean;

  @Field(() => ID, { nullable: true, description: 'Lieu dans lequel celui-ci a été fusionné.' })
  @Property({ type: 'uuid', nullable: true })
  fusionneDans!: string | null;

  @Field(() => Boolean, { description: 'Vrai pour un lieu inventé de la démonstration.' })
  @Property({ type: 'boolean', default: false })
  fictif!: boolean;

  @Field(() => Int)
  @Property({ type: 'integer', default: 1 })
  version!: number;

  @Field(() => LocalDate)
  @Property({ type: 'date' })
  modifieLe!: string;

  @Property({
    type: 'text',
    generated: "(plateforme.sans_accent(((nom || ' '::text) || commune_nom))) stored",
    persist: false,
  })
  texte!: string;

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

  @Field(() => [PeriodeDeLabel], {
    description: 'États de chaque label au fil du temps, déduits des assertions.',
  })
  periodesDeLabel!: PeriodeDeLabel[];
}
