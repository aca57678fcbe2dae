import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Collectivite } from '../collectivite/collectivite.module.ts';
import { Convention } from '../convention/convention.module.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { EtapeFranchie } from './etape.entity.ts';
import { Operateur } from './operateur.entity.ts';
import { Devis } from './devis.types.ts';
import { Encaissement, EtapeDeCommande, PartDeCommande, ResponsableDEtape } from './commande.types.ts';

/** An order of pass by a collectivité to an operator. */
@Entity({ schema: 'pass' })
@ObjectType({ description: 'Commande de pass d’une collectivité à un opérateur.', simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Commande {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Field(() => String, { description: 'Année et rang : 2020-017.' })
  @Property({ type: 'text', unique: true })
  numero!: string;

  @Property({ type: 'uuid' })
  collectiviteId!: string;

  @Property({ type: 'uuid', nullable: true })
  conventionId!: string | null;

  @Property({ type: 'uuid' })
  operateurId!: string;

  @Field(() => Int)
  @Property({ type: 'smallint' })
  vague!: number;

  @Field(() => Int)
  @Property({ type: 'integer' })
  nombreDePass!: number;

  @Field(() => Int, { description: '5 ou 10 pass.' })
  @Property({ type: 'smallint' })
  tailleDeCarnet!: number;

  @Field(() => Centimes)
  @Property({ type: 'integer', default: 1000 })
  valeurFacialeCentimes!: number;

  @Field(() => Centimes, { description: 'Nombre de pass × valeur faciale, frais à part.' })
  @Property({ type: 'bigint', persist: false })
  valeurCentimes!: number;

  @Field(() => LocalDate, { description: 'Jour de la signature : le pass compte comme acheté ce jour-là.' })
  @Property({ type: 'date' })
  acheteeLe!: string;

  @Field(() => LocalDate)
  @Property({ type: 'date' })
  valideJusquAu!: string;

  @Field(() => LocalDate, {
    description: 'Dernier jour où un lieu peut encore accepter un pass (tolérance d’un mois).',
  })
  @Property({ type: 'date' })
  tolereeJusquAu!: string;

  @Field(() => Boolean)
  @Property({ type: 'boolean', default: false })
  fictive!: boolean;

  @Property({ type: 'uuid', nullable: true, unique: true })
  devisId!: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes des départements où les pass sont acceptés ; absent : toute la France.',
  })
  @Property({ type: 'text[]', nullable: true })
  departements!: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Services que les pass paient ; absent : tous.' })
  @Property({ type: 'text[]', nullable: true })
  services!: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Publics à qui les carnets sont remis ; absent : tous.',
  })
  @Property({ type: 'text[]', nullable: true })
  publics!: string[] | null;

  @Field(() => Int, {
    description: 'Frais amont payés par l’acheteur, en dix-millièmes de la valeur, hors taxes.',
  })
  @Property({ type: 'integer', default: 400 })
  fraisAmontDixMilliemes!: number;

  @Field(() => Int, {
    description: 'Frais aval retenus au lieu, en dix-millièmes de ce que le pass a payé, hors taxes.',
  })
  @Property({ type: 'integer', default: 400 })
  fraisAvalDixMilliemes!: number;

  @Field(() => Int, { description: 'Taux de TVA sur les frais, en dix-millièmes.' })
  @Property({ type: 'integer', default: 2000 })
  tvaDixMilliemes!: number;

  @Field(() => Centimes, { description: 'Prestations à part, hors taxes.' })
  @Property({ type: 'bigint', defaultRaw: '0' })
  prestationsCentimes!: number;

  @Property({ type: 'bigint' })
  evenement!: number;

  @Property({ type: 'date' })
  enregistreLe!: string;

  @Field(() => EtapeDeCommande, { description: 'Dernière étape franchie ce jour.' })
  etat!: EtapeDeCommande;

  @Field(() => Collectivite)
  collectivite!: Collectivite;

  @Field(() => Convention, { nullable: true })
  convention!: Convention | null;

  @Field(() => Operateur)
  operateur!: Operateur;

  @Field(() => [EtapeFranchie], { description: 'Étapes franchies, dans l’ordre.' })
  etapes!: EtapeFranchie[];

  @Field(() => Int, { description: 'Jours passés dans l’état de ce jour.' })
  joursDansLEtat!: number;

  @Field(() => EtapeDeCommande, {
    nullable: true,
    description: 'Étape attendue ; absente une fois clôturée.',
  })
  prochaineEtape!: EtapeDeCommande | null;

  @Field(() => ResponsableDEtape, { nullable: true, description: 'Qui doit l’étape attendue.' })
  prochainResponsable!: ResponsableDEtape | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Jour où l’étape est attendue : BAT en 9 jours, livraison en 7 (14 outre-mer), clôture 37 jours après la validité, sinon un repère de 30 jours.',
  })
  attendueLe!: string | null;

  @Field(() => Boolean, { description: 'Vrai si ce jour est passé.' })
  enRetard!: boolean;

  @Field(() => [PartDeCommande], { description: 'Parts des financeurs, par rang.' })
  parts!: PartDeCommande[];

  @Field(() => [Encaissement], { description: 'Fonds reçus, par jour.' })
  encaissements!: Encaissement[];

  @Field(() => Centimes, { description: 'Somme des fonds reçus.' })
  encaisseCentimes!: number;

  @Field(() => Int, { description: 'Carnets fabriqués.' })
  nombreDeCarnets!: number;

  @Field(() => Devis, { nullable: true, description: 'Le devis dont elle vient.' })
  devis!: Devis | null;
}
