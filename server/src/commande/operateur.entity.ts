import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../shared/scalars.ts';

@ObjectType({
  description: 'Tarif d’un opérateur à compter d’un jour. Taux en dix-millièmes, hors taxes : 400 est 4 %.',
  simpleResolvers: true,
})
export class Tarif {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalDate)
  aCompterDu!: string;

  @Field(() => Int, { description: 'Frais payés par l’acheteur, sur la valeur.' })
  fraisAmontDixMilliemes!: number;

  @Field(() => Int, { description: 'Frais retenus au lieu, sur ce que le pass a payé.' })
  fraisAvalDixMilliemes!: number;

  @Field(() => Int, { description: 'Taux de TVA, en dix-millièmes : 2000 est 20 %.' })
  tvaDixMilliemes!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Nombre de pass à partir duquel il imprime des carnets de 5 ; absent : toujours.',
  })
  carnetsDe5APartirDe!: number | null;

  @Field(() => String)
  source!: string;
}

/** Who prints, activates and pays: never a constant, since there were two. */
@Entity({ schema: 'pass' })
@ObjectType({
  description: 'Opérateur : il imprime, active et paie. Il y en eut deux.',
  simpleResolvers: true,
})
export class Operateur {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text', unique: true })
  code!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  nom!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  siren!: string | null;

  @Property({ type: 'text', nullable: true })
  titulaire!: string | null;

  @Property({ type: 'text', nullable: true })
  iban!: string | null;

  @Property({ type: 'text', nullable: true })
  bic!: string | null;

  @Field(() => [Tarif], { description: 'Tarifs, du plus récent au plus ancien.' })
  tarifs!: Tarif[];

  @Field(() => LocalDate, { nullable: true, description: 'Jour de sa défaillance ; absent s’il répond.' })
  defaillantLe!: string | null;
}
