import { ArgsType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../shared/connection.ts';
import { Refus } from '../shared/errors.ts';
import { Texte } from '../shared/texte.ts';

export const TypeDeCollectivite = {
  REGION: 'REGION',
  DEPARTEMENT: 'DEPARTEMENT',
  EPCI: 'EPCI',
  SYNDICAT_MIXTE: 'SYNDICAT_MIXTE',
} as const;
export type TypeDeCollectivite = (typeof TypeDeCollectivite)[keyof typeof TypeDeCollectivite];
registerEnumType(TypeDeCollectivite, {
  name: 'TypeDeCollectivite',
  description:
    'Type juridique ; l’outre-mer est une autre facette, d’où les deux comptages de la presse (48 lauréates).',
});

@ArgsType()
export class CollectivitesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Partie du nom, sans égard aux accents.' })
  @Texte(100)
  recherche?: string;

  @Field(() => TypeDeCollectivite, { nullable: true })
  type?: TypeDeCollectivite;

  @Field(() => Boolean, { nullable: true })
  outreMer?: boolean;
}

@ObjectType({ implements: Refus, description: 'Le SIREN n’est celui d’aucune collectivité du périmètre.' })
export class CollectiviteInconnue extends Refus {
  constructor() {
    super('Aucune collectivité de votre périmètre n’a ce SIREN.');
  }
}
