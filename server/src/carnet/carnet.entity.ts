import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Collectivite } from '../collectivite/collectivite.module.ts';
import { Commande } from '../commande/commande.module.ts';
import { LocalDate } from '../shared/scalars.ts';

/** A carnet of pass; what becomes of it is told by facts of the rooms after this one. */
@Entity({ schema: 'pass' })
@ObjectType({
  description: 'Carnet de 5 ou 10 pass, remis entier à une seule cohorte.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class Carnet {
  @PrimaryKey({ type: 'smallint' })
  lot!: number;

  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'integer' })
  serie!: number;

  @Field(() => String, {
    description: 'Numéro imprimé, avec ses deux chiffres de contrôle (ISO 7064, MOD 97-10).',
  })
  @Property({ type: 'text' })
  numero!: string;

  @Property({ type: 'uuid' })
  commandeId!: string;

  @Property({ type: 'uuid' })
  collectiviteId!: string;

  @Field(() => Int)
  @Property({ type: 'smallint' })
  nombreDePass!: number;

  @Field(() => LocalDate)
  @Property({ type: 'date' })
  acheteLe!: string;

  @Field(() => LocalDate)
  valideJusquAu!: string;

  @Field(() => LocalDate, { description: 'Dernier jour où un lieu peut accepter un pass du carnet.' })
  @Property({ type: 'date' })
  tolereJusquAu!: string;

  @Property({ type: 'bigint' })
  evenement!: number;

  @Property({ type: 'date' })
  enregistreLe!: string;

  @Field(() => Collectivite)
  collectivite!: Collectivite;

  @Field(() => Commande)
  commande!: Commande;
}

/** What carnets are made in together; it keeps their facts together too. */
@Entity({ schema: 'pass' })
export class Lot {
  @PrimaryKey({ type: 'smallint', autoincrement: false })
  numero!: number;

  @Property({ type: 'text' })
  libelle!: string;

  /** Whether its carnets bear the numbers of another operator. */
  @Property({ type: 'boolean', default: false })
  repris!: boolean;
}
