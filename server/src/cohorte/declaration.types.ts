import { ArrayMaxSize, Length, Max, Min, ValidateNested } from 'class-validator';
import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { CollectiviteInconnue } from '../collectivite/collectivite.module.ts';
import { CleIdempotence, Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { Cohorte } from './cohorte.entity.ts';
import { DimensionDeCohorte, PublicCible } from './cohorte.types.ts';

@InputType({ description: 'Personnes d’une cohorte dans une modalité.' })
export class EffectifInput {
  @Field(() => DimensionDeCohorte)
  dimension!: DimensionDeCohorte;

  @Field(() => String, { description: 'Tranche, genre ou statut ; « non communiqué » en est une.' })
  @Length(1, 100)
  @Texte(100)
  modalite!: string;

  @Field(() => Int)
  @Min(0)
  @Max(1_000_000)
  personnes!: number;
}

@InputType({ description: 'Groupe de bénéficiaires : des effectifs, jamais une personne.' })
export class DeclarerCohorteInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite!: string;

  @Field(() => PublicCible)
  public!: PublicCible;

  @Field(() => String, { description: 'Ce qui la distingue d’une autre, sans nom de personne.' })
  @Length(1, 200)
  @Texte(200)
  libelle!: string;

  @Field(() => LocalDate)
  du!: string;

  @Field(() => LocalDate, { nullable: true })
  jusquAu?: string;

  @Field(() => Int, { description: 'Personnes visées.' })
  @Min(0)
  @Max(1_000_000)
  personnes!: number;

  @Field(() => [EffectifInput], {
    nullable: true,
    description: 'Chaque dimension donnée somme au total (C4).',
  })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  effectifs?: EffectifInput[];
}

@ObjectType({ description: 'La cohorte est déclarée.', simpleResolvers: true })
export class CohorteDeclaree {
  @Field(() => Cohorte)
  cohorte!: object;

  @Deja()
  deja!: boolean;
}

export const DeclarerCohorteResult = createUnionType({
  name: 'DeclarerCohorteResult',
  description: 'Réponse de `declarerCohorte` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [CohorteDeclaree, CollectiviteInconnue, RegleNonTenue] as const,
});
