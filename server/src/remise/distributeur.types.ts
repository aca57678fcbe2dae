import { Length, Matches } from 'class-validator';
import { ArgsType, createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { CollectiviteInconnue } from '../collectivite/collectivite.module.ts';
import { PageArgs } from '../shared/connection.ts';
import { CleIdempotence, Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { Texte } from '../shared/texte.ts';
import { Distributeur } from './remise.entity.ts';
import { GenreDeDistributeur } from './remise.types.ts';

@ArgsType()
export class DistributeursArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite?: string;
}

@InputType({ description: 'Nouveau distributeur d’une collectivité.' })
export class AjouterDistributeurInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite!: string;

  @Field(() => String, {
    description: 'Code, de 2 à 20 lettres majuscules, chiffres et tirets ; à lui seul.',
  })
  @Matches(/^[A-Z0-9][A-Z0-9-]{1,19}$/, {
    message: 'code : de 2 à 20 lettres majuscules, chiffres et tirets sont attendus',
  })
  code!: string;

  @Field(() => String, { description: 'Nom du guichet, jamais d’une personne.' })
  @Length(1, 200)
  @Texte(200)
  nom!: string;

  @Field(() => GenreDeDistributeur)
  genre!: GenreDeDistributeur;

  @Field(() => String, { description: 'Code INSEE de sa commune.' })
  @Matches(/^[0-9][0-9AB][0-9]{3}$/, {
    message: 'communeCode : un code INSEE de cinq caractères est attendu',
  })
  communeCode!: string;
}

@ObjectType({ description: 'Le distributeur est ajouté.', simpleResolvers: true })
export class DistributeurAjoute {
  @Field(() => Distributeur)
  distributeur!: object;

  @Deja()
  deja!: boolean;
}

export const AjouterDistributeurResult = createUnionType({
  name: 'AjouterDistributeurResult',
  description: 'Réponse de `ajouterDistributeur` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [DistributeurAjoute, CollectiviteInconnue, RegleNonTenue] as const,
});
