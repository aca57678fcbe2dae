import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../shared/connection.ts';
import { Texte } from '../shared/texte.ts';

export const PublicCible = {
  JEUNES_NON_DIPLOMES: 'JEUNES_NON_DIPLOMES',
  PERSONNES_AGEES: 'PERSONNES_AGEES',
  PERSONNES_ISOLEES: 'PERSONNES_ISOLEES',
  ALLOPHONES: 'ALLOPHONES',
  DEMANDEURS_EMPLOI: 'DEMANDEURS_EMPLOI',
  NON_COMMUNIQUE: 'NON_COMMUNIQUE',
} as const;
export type PublicCible = (typeof PublicCible)[keyof typeof PublicCible];
registerEnumType(PublicCible, {
  name: 'PublicCible',
  description: 'Public visé, selon l’appel à projets de 2019 ; DEMANDEURS_EMPLOI est le public du PIC.',
  valuesConfig: {
    NON_COMMUNIQUE: { description: 'La source ne dit pas le public : une valeur, pas un oubli.' },
  },
});

export const DimensionDeCohorte = { AGE: 'AGE', GENRE: 'GENRE', STATUT: 'STATUT' } as const;
export type DimensionDeCohorte = (typeof DimensionDeCohorte)[keyof typeof DimensionDeCohorte];
registerEnumType(DimensionDeCohorte, {
  name: 'DimensionDeCohorte',
  description: 'Façon de compter les personnes d’une cohorte.',
});

@ObjectType({
  description: 'Personnes d’une cohorte dans une modalité, telles que déclarées.',
  simpleResolvers: true,
})
export class Effectif {
  @Field(() => DimensionDeCohorte)
  dimension!: DimensionDeCohorte;

  @Field(() => String, { description: 'Tranche, genre ou statut ; « non communiqué » en est une.' })
  modalite!: string;

  @Field(() => Int)
  personnes!: number;
}

@ArgsType()
export class CohortesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite?: string;

  @Field(() => PublicCible, { nullable: true })
  public?: PublicCible;

  @Field(() => String, { nullable: true, description: 'Code du département du siège de la collectivité.' })
  @Texte(3)
  departement?: string;

  @Field(() => String, { nullable: true, description: 'Code de la région du siège de la collectivité.' })
  @Texte(2)
  region?: string;

  @Field(() => String, { nullable: true, description: 'SIREN de l’EPCI qui achète.' })
  @Texte(9)
  epci?: string;
}
