import { Field, Int, ObjectType } from 'type-graphql';
import { TypeDeCollectivite } from '../collectivite/collectivite.module.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Attribution, Base } from '../statistique/statistique.module.ts';

@ObjectType({ description: 'Ce sur quoi un rapprochement compte.', simpleResolvers: true })
export class FiltreDeRapprochement {
  @Field(() => String, { nullable: true, description: 'SIREN du commanditaire.' })
  collectivite?: string;

  @Field(() => String, { nullable: true })
  departement?: string;

  @Field(() => String, { nullable: true })
  region?: string;

  @Field(() => String, { nullable: true, description: 'SIREN de l’EPCI commanditaire.' })
  epci?: string;

  @Field(() => TypeDeCollectivite, { nullable: true })
  type?: TypeDeCollectivite;

  @Field(() => Boolean, { nullable: true })
  outreMer?: boolean;

  @Field(() => Int, { nullable: true, description: 'Année de l’appel à projets.' })
  vague?: number;

  @Field(() => LocalDate, { nullable: true })
  depuis?: string;

  @Field(() => LocalDate, { nullable: true })
  jusquAu?: string;
}

@ObjectType({
  description: 'Ce que le registre compte avec la même définition : décidé, jamais deviné.',
  simpleResolvers: true,
})
export class RapprochementDeChiffre {
  @Field(() => String, { description: 'Code de l’indicateur.' })
  code!: string;

  @Field(() => String)
  nom!: string;

  @Field(() => String)
  definition!: string;

  @Field(() => String)
  formule!: string;

  @Field(() => String)
  unite!: string;

  @Field(() => Base)
  base!: Base;

  @Field(() => Attribution)
  attribution!: Attribution;

  @Field(() => FiltreDeRapprochement)
  filtre!: FiltreDeRapprochement;

  @Field(() => LocalDate, { description: 'Jour dont on lit ce que le registre savait.' })
  au!: string;
}

@ObjectType({ description: 'Ce que le registre sait compter, par son code.', simpleResolvers: true })
export class MesureComparable {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  nom!: string;

  @Field(() => String)
  definition!: string;

  @Field(() => String)
  formule!: string;

  @Field(() => String)
  unite!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => LocalDate, { description: 'Jour de cette version.' })
  depuis!: string;

  @Field(() => Boolean, {
    description: 'Vrai si c’est un indicateur du catalogue (requête « indicateurs »).',
  })
  duCatalogue!: boolean;
}
