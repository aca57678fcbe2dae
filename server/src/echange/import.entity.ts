import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '../shared/scalars.ts';
import { CelluleCorrigee } from './cellule.types.ts';
import { EtatDImport, GenreDImport } from './import.types.ts';
import { EffetDImport } from './suites.types.ts';

/** A file that came in, or was refused: kept as it was, with every line it refused. */
@Entity({ schema: 'plateforme' })
@ObjectType({
  description:
    'Import d’un fichier : `lignes` est toujours la somme des créées, modifiées, inchangées et rejetées.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class Import {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Field(() => GenreDImport)
  @Property({ type: 'text' })
  genre!: GenreDImport;

  @Field(() => String, { description: 'Nom du fichier.' })
  @Property({ type: 'text' })
  fichier!: string;

  @Property({ type: 'text' })
  empreinte!: string;

  @Field(() => String, { description: 'Rôle et périmètre, jamais une personne.' })
  @Property({ type: 'text' })
  acteur!: string;

  @Field(() => Boolean, {
    description: 'Vrai si rien n’a été changé : les comptes sont ceux qu’aurait eus l’import.',
  })
  @Property({ type: 'boolean' })
  simule!: boolean;

  @Field(() => EtatDImport)
  @Property({ type: 'text' })
  etat!: EtatDImport;

  @Field(() => String, { nullable: true, description: 'Pourquoi le fichier a été refusé en entier.' })
  @Property({ type: 'text', nullable: true })
  motif!: string | null;

  @Field(() => Int)
  @Property({ type: 'integer', default: 0 })
  lignes!: number;

  @Field(() => Int)
  @Property({ type: 'integer', default: 0 })
  creees!: number;

  @Field(() => Int)
  @Property({ type: 'integer', default: 0 })
  modifiees!: number;

  @Field(() => Int)
  @Property({ type: 'integer', default: 0 })
  inchangees!: number;

  @Field(() => Int)
  @Property({ type: 'integer', default: 0 })
  rejetees!: number;

  @Field(() => Instant)
  @Property({ type: 'timestamptz', defaultRaw: 'clock_timestamp()' })
  recuA!: string;

  @Field(() => Instant, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  termineA!: string | null;

  /** The event by which it changed something. */
  @Property({ type: 'uuid', nullable: true })
  evenementId!: string | null;

  @Property({ type: 'text[]', nullable: true })
  entetes!: string[] | null;

  @Property({ type: 'text', nullable: true })
  cle!: string | null;

  @Property({ type: 'text', nullable: true })
  demande!: string | null;

  /** The file left that it came from: the last dry run of a file is found by it. */
  @Property({ type: 'uuid', nullable: true })
  depotId!: string | null;

  @Field(() => [CelluleCorrigee], { description: 'Cellules corrigées avant l’entrée du fichier.' })
  @Property({ type: 'json', nullable: true })
  corrections!: readonly CelluleCorrigee[] | null;

  @Field(() => [EffetDImport], { description: 'Ce que l’import entraîne, outre ses lignes.' })
  @Property({ type: 'json', nullable: true })
  effets!: readonly EffetDImport[] | null;
}
