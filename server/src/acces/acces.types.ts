import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Instant, LocalDate } from '../shared/scalars.ts';

export const RoleEnum = {
  ADMINISTRATEUR: 'ADMINISTRATEUR',
  ETAT: 'ETAT',
  OPERATEUR: 'OPERATEUR',
  GESTIONNAIRE: 'GESTIONNAIRE',
  DISTRIBUTEUR: 'DISTRIBUTEUR',
  STRUCTURE: 'STRUCTURE',
  HUB: 'HUB',
  ANALYSTE: 'ANALYSTE',
  INTEGRATEUR: 'INTEGRATEUR',
  PUBLIC: 'PUBLIC',
  ROUTEUR: 'ROUTEUR',
} as const;
export type RoleEnum = (typeof RoleEnum)[keyof typeof RoleEnum];
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'Rôle dans le dispositif ; ROUTEUR est le routeur de la fédération.',
});

@ObjectType({
  description: 'Compte de démonstration : un jeton par rôle, jamais une personne.',
  simpleResolvers: true,
})
export class Compte {
  @Field(() => RoleEnum)
  role!: RoleEnum;

  @Field(() => String, { description: 'Périmètre, en mots.' })
  perimetre!: string;

  @Field(() => String, { description: 'Jeton à présenter : Authorization: Bearer <jeton>.' })
  jeton!: string;

  @Field(() => Instant)
  expireLe!: string;
}

@ObjectType({ description: 'Fournisseur d’identité, par lequel on se connecte.', simpleResolvers: true })
export class Fournisseur {
  @Field(() => String, { description: 'À passer à /connexion?fournisseur=.' })
  code!: string;

  @Field(() => String)
  nom!: string;
}

@ObjectType({ description: 'Ce registre, et ce que peut y faire qui le lit.', simpleResolvers: true })
export class Registre {
  @Field(() => Boolean, { description: 'Vrai si toutes les données sont fictives.' })
  demonstration!: boolean;

  @Field(() => LocalDate, { description: 'Jour civil du registre.' })
  jour!: string;

  @Field(() => Int, { description: 'Année du code officiel géographique en usage.' })
  anneeCog!: number;

  @Field(() => String)
  version!: string;

  @Field(() => RoleEnum, { description: 'Rôle de qui lit.' })
  role!: RoleEnum;

  @Field(() => String, { description: 'Périmètre de qui lit, en mots.' })
  perimetre!: string;

  @Field(() => [String], {
    description: 'Droits de qui lit, au-delà des lieux et des agrégats ouverts à tous.',
  })
  droits!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'Pseudonyme du compte de qui lit ; absent sans session.',
  })
  compte!: string | null;

  @Field(() => Boolean, { description: 'Vrai si la console est vue comme un autre : rien ne s’y écrit.' })
  lectureSeule!: boolean;

  @Field(() => [Fournisseur])
  fournisseurs!: readonly Fournisseur[];
}
