import { ArrayMaxSize, ArrayMinSize, Length, Min, ValidateNested } from 'class-validator';
import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { Dossier, DossierInconnu } from '../financement/financement.module.ts';
import type { Refus } from '../shared/errors.ts';
import { CleIdempotence, Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { GenreDeFinanceur } from './part.types.ts';

const FINANCEURS = 50;

@InputType({ description: 'Part d’un financeur dans une convention à signer.' })
export class PartDeFinanceurInput {
  @Field(() => GenreDeFinanceur)
  genre!: GenreDeFinanceur;

  @Field(() => String)
  @Length(1, 200)
  @Texte(200)
  financeur!: string;

  @Field(() => Centimes)
  @Min(1)
  centimes!: number;
}

@InputType({ description: 'Convention à signer pour un dossier lauréat.' })
export class SignerConventionInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'Numéro du dossier.' })
  @Texte(20)
  dossier!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Jour de la signature ; ce jour par défaut.' })
  jour?: string | null;

  @Field(() => Centimes, { description: 'Budget de la convention : les parts doivent le faire au centime.' })
  @Min(1)
  totalCentimes!: number;

  @Field(() => [PartDeFinanceurInput], {
    description: 'Autant de financeurs qu’il en faut, l’État une seule fois.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(FINANCEURS)
  @ValidateNested({ each: true })
  parts!: PartDeFinanceurInput[];

  @Field(() => String, { nullable: true, description: 'Numéro de la convention.' })
  @Texte(200)
  reference?: string | null;
}

@ObjectType({ description: 'La convention est signée, et son dossier conventionné.', simpleResolvers: true })
export class ConventionSignee {
  @Field(() => Dossier)
  dossier!: object;

  @Deja()
  deja!: boolean;
}

export const SignerConventionResult = createUnionType({
  name: 'SignerConventionResult',
  description: 'Réponse de `signerConvention` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [ConventionSignee, RegleNonTenue, DossierInconnu] as const,
});
export type SignerConventionResult = ConventionSignee | Refus;
