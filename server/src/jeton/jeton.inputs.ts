import { ArrayMaxSize, Length, Max, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../shared/connection.ts';
import { CleIdempotence, Motif } from '../shared/operation.champs.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { GenreDeJeton, TerritoireDeJeton } from './jeton.types.ts';

@InputType()
abstract class Demande {
  @CleIdempotence()
  cleIdempotence!: string;
}

@InputType({ description: 'Ce qu’un jeton peut lire, où, d’où et jusqu’à quand : entière à chaque fois.' })
export class PorteeDeJetonInput {
  @Field(() => String, { description: 'De 1 à 80 caractères.' })
  @Length(1, 80)
  @Texte(80)
  nom!: string;

  @Field(() => TerritoireDeJeton)
  territoire!: TerritoireDeJeton;

  @Field(() => String, { nullable: true, description: 'Code INSEE ou SIREN ; rien pour la France.' })
  @Texte(9)
  code?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Noms d’opérations publiées (schema/operations.json).',
  })
  @ArrayMaxSize(100)
  operations?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Champs de la racine, comme Query.lieux.' })
  @ArrayMaxSize(100)
  champs?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes d’indicateurs du catalogue.' })
  @ArrayMaxSize(100)
  indicateurs?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Sites, comme https://exemple.fr : vingt au plus.' })
  @ArrayMaxSize(20)
  origines?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Requêtes par minute.' })
  @Min(1)
  @Max(100_000)
  quota?: number | null;

  @Field(() => LocalDate, { description: 'Dernier jour : après ce jour, et d’ici un an.' })
  expireLe!: string;
}

@InputType({ description: 'Un jeton à créer.' })
export class CreerJetonInput extends Demande {
  @Field(() => GenreDeJeton)
  genre!: GenreDeJeton;

  @Field(() => PorteeDeJetonInput)
  portee!: PorteeDeJetonInput;
}

@InputType()
abstract class DemandeSurUnJeton extends Demande {
  @Field(() => ID)
  @Texte(36)
  jeton!: string;
}

@InputType({ description: 'Nouvelle portée d’un jeton, entière ; l’ancienne reste dans son histoire.' })
export class ModifierPorteeInput extends DemandeSurUnJeton {
  @Field(() => Int, { description: 'Version que l’appelant a lue.' })
  @Min(1)
  versionAttendue!: number;

  @Field(() => PorteeDeJetonInput)
  portee!: PorteeDeJetonInput;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Vrai pour n’apprendre que ce qui, des trente derniers jours, aurait été refusé : rien n’est écrit.',
  })
  simuler?: boolean | null;
}

@InputType({ description: 'Jeton à qui donner un nouveau secret.' })
export class TournerJetonInput extends DemandeSurUnJeton {
  @Field(() => Int, {
    description: 'Jours pendant lesquels l’ancien secret ouvre encore, de 0 (plus du tout) à 7.',
  })
  @Min(0)
  @Max(7)
  delai!: number;
}

@InputType({ description: 'Jeton à révoquer : il n’ouvre plus rien, pour toujours.' })
export class RevoquerJetonInput extends DemandeSurUnJeton {
  @Motif()
  motif!: string;
}

@ArgsType()
export class JetonsArgs extends PageArgs {
  @Field(() => GenreDeJeton, { nullable: true })
  genre?: GenreDeJeton;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Vrai pour les seuls jetons qui n’ont ni fini ni été révoqués.',
  })
  enCours?: boolean;
}

/** The same, with whose they are: said by the reader, never asked. */
export interface JetonsVisibles extends JetonsArgs {
  /** Account or actor, role and perimeter, then `tous` for who administers them all. */
  readonly lecteur: readonly [proprietaire: string, equipe: string, tous: string];
}
