import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Refus } from '../shared/errors.ts';
import { Deja } from '../shared/operation.champs.ts';
import { RoleEnum } from '../acces/acces.module.ts';
import { LigneDeDroits } from './administration.types.ts';

@ObjectType({ implements: Refus, description: 'Ce que les droits ou l’état du registre ne permettent pas.' })
export class RefusDAdministration extends Refus {
  // oxlint-disable-next-line no-useless-constructor -- the parent's is for its heirs alone
  constructor(message: string) {
    super(message);
  }
}

@ObjectType({ description: 'C’est fait.' })
export class AccesModifie {
  @Deja()
  readonly deja: boolean;

  constructor(deja: boolean) {
    this.deja = deja;
  }
}

@ObjectType({ description: 'L’invitation est faite.' })
export class CompteInvite {
  @Field(() => String, {
    nullable: true,
    description:
      'Lien à donner à la personne, qui ne sert qu’une fois et n’est dit qu’une fois ; absent si la même clé l’avait déjà fait.',
  })
  readonly lien: string | null;

  constructor(lien: string | null) {
    this.lien = lien;
  }
}

@ObjectType({ description: 'Un droit d’un rôle qui change.' })
export class EcartDeDroit {
  @Field(() => RoleEnum)
  readonly role!: RoleEnum;

  @Field(() => String)
  readonly droit!: string;

  @Field(() => Boolean, { description: 'Vrai s’il est accordé, faux s’il est retiré.' })
  readonly accorde!: boolean;
}

@ObjectType({ description: 'Ce qui a changé, ou changerait, de la matrice des droits.' })
export class DroitsModifies {
  @Field(() => [EcartDeDroit])
  readonly ecarts: readonly EcartDeDroit[];

  @Field(() => [LigneDeDroits], { description: 'La matrice, telle qu’elle est maintenant.' })
  readonly matrice: readonly LigneDeDroits[];

  constructor(ecarts: readonly EcartDeDroit[], matrice: readonly LigneDeDroits[]) {
    this.ecarts = ecarts;
    this.matrice = matrice;
  }
}

export const ModificationDAcces = createUnionType({
  name: 'ModificationDAcces',
  description:
    'Réponse de `accorderHabilitation`, `annulerEvenement`, `annulerInvitation`, `confirmerIdentite`, `demanderAcces`, `fermerCompte`, `repondreALaDemande` et `retirerHabilitation` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [AccesModifie, RefusDAdministration] as const,
});

export const InviterCompteResult = createUnionType({
  name: 'InviterCompteResult',
  description: 'Réponse de `inviterCompte` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [CompteInvite, RefusDAdministration] as const,
});

export const ModifierDroitsResult = createUnionType({
  name: 'ModifierDroitsResult',
  description: 'Réponse de `modifierDroits` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [DroitsModifies, RefusDAdministration] as const,
});
