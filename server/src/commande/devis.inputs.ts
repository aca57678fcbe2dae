import { ArrayMaxSize, ArrayNotEmpty, IsIn, Length, Max, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PublicCible } from '../cohorte/cohorte.module.ts';
import { CleIdempotence, Motif } from '../shared/operation.champs.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

const SERVICES = ['DECOUVRIR', 'MAITRISER', 'AUGMENTER'];
const MAXIMUM = 10_000_000;
const EUROS_MAXIMUM = 100_000_000_00;

@InputType({
  description: 'Termes d’un devis ; les frais sont ceux de l’opérateur ce jour-là quand ils sont omis.',
})
export class EtablirDevisInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'SIREN de la collectivité qui achète.' })
  @Texte(9)
  collectivite!: string;

  @Field(() => String, { description: 'Code de l’opérateur.' })
  @Texte(50)
  operateur!: string;

  @Field(() => Int, { description: 'Vague d’appel à projets : 2019 ou 2020.' })
  @IsIn([2019, 2020])
  vague!: number;

  @Field(() => ID, { nullable: true, description: 'Convention qui la finance ; absente : l’acheteur seul.' })
  @Texte(36)
  convention?: string;

  @Field(() => Int)
  @Min(1)
  @Max(MAXIMUM)
  nombreDePass!: number;

  @Field(() => Int, { description: '5 ou 10.' })
  tailleDeCarnet!: number;

  @Field(() => Centimes, { nullable: true, description: '1 000 par défaut.' })
  @Min(1)
  @Max(100_000)
  valeurFacialeCentimes?: number;

  @Field(() => LocalDate, { description: 'Dernier jour de validité.' })
  valideJusquAu!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Fin de la tolérance ; un mois après par défaut.' })
  tolereeJusquAu?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes des départements ; absent : toute la France.',
  })
  @ArrayNotEmpty()
  @ArrayMaxSize(120)
  @Length(2, 3, { each: true })
  departements?: string[];

  @Field(() => [String], { nullable: true, description: 'DECOUVRIR, MAITRISER, AUGMENTER ; absent : tous.' })
  @ArrayNotEmpty()
  @IsIn(SERVICES, { each: true })
  services?: string[];

  @Field(() => [PublicCible], { nullable: true, description: 'Publics servis ; absent : tous.' })
  @ArrayNotEmpty()
  publics?: PublicCible[];

  @Field(() => Int, { nullable: true, description: 'Dix-millièmes, hors taxes.' })
  @Min(0)
  @Max(10_000)
  fraisAmontDixMilliemes?: number;

  @Field(() => Int, { nullable: true, description: 'Dix-millièmes, hors taxes.' })
  @Min(0)
  @Max(10_000)
  fraisAvalDixMilliemes?: number;

  @Field(() => Int, { nullable: true, description: 'Dix-millièmes.' })
  @Min(0)
  @Max(10_000)
  tvaDixMilliemes?: number;

  @Field(() => Centimes, { nullable: true, description: 'Hors taxes ; zéro par défaut.' })
  @Max(EUROS_MAXIMUM)
  prestationsCentimes?: number;
}

@ArgsType()
export class PrixArgs {
  @Field(() => String, { description: 'Code de l’opérateur.' })
  @Texte(50)
  operateur!: string;

  @Field(() => Int)
  @Min(1)
  @Max(MAXIMUM)
  nombreDePass!: number;

  @Field(() => Centimes, { nullable: true, description: '1 000 par défaut.' })
  @Min(1)
  @Max(100_000)
  valeurFacialeCentimes?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Dix-millièmes ; ceux de l’opérateur ce jour par défaut.',
  })
  @Min(0)
  @Max(10_000)
  fraisAmontDixMilliemes?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Dix-millièmes ; celle de l’opérateur ce jour par défaut.',
  })
  @Min(0)
  @Max(10_000)
  tvaDixMilliemes?: number;

  @Field(() => Centimes, { nullable: true, description: 'Hors taxes ; zéro par défaut.' })
  @Max(EUROS_MAXIMUM)
  prestationsCentimes?: number;
}

@InputType({ description: 'Abandon d’un devis.' })
export class AbandonnerDevisInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'Numéro du devis.' })
  @Texte(12)
  devis!: string;

  @Motif()
  motif!: string;
}

@InputType({ description: 'Signature d’un devis : la commande est achetée ce jour-là.' })
export class SignerDevisInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'Numéro du devis.' })
  @Texte(12)
  devis!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Jour de la signature ; ce jour par défaut.' })
  jour?: string;

  @Field(() => String, { nullable: true, description: 'Référence du bon de commande.' })
  @Length(1, 100)
  @Texte(100)
  reference?: string;
}
