import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { LocalDate } from '../shared/scalars.ts';
import { EtapeDeCommande } from './commande.types.ts';

/** A step of an order is a fact: once, dated, with what proves it. */
@Entity({ schema: 'pass', tableName: 'commande_etape' })
@ObjectType({ description: 'Étape franchie par une commande.', simpleResolvers: true })
export class EtapeFranchie {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Property({ type: 'uuid' })
  commandeId!: string;

  @Property({ type: 'uuid' })
  collectiviteId!: string;

  @Field(() => EtapeDeCommande)
  @Property({ type: 'text' })
  etape!: EtapeDeCommande;

  @Field(() => LocalDate)
  @Property({ type: 'date' })
  jour!: string;

  @Field(() => String, { nullable: true, description: 'Numéro de mandat, de bordereau…' })
  @Property({ type: 'text', nullable: true })
  reference!: string | null;

  @Property({ type: 'uuid', nullable: true })
  couvertePar!: string | null;

  @Property({ type: 'integer' })
  nombreDePass!: number;

  @Property({ type: 'bigint' })
  evenement!: number;

  @Field(() => String, {
    description: 'Qui l’a enregistrée : pseudonyme de l’agent, sinon au nom de qui.',
  })
  par!: string;

  @Field(() => LocalDate, { description: 'Jour où le registre l’a su.' })
  @Property({ type: 'date' })
  enregistreLe!: string;
}
