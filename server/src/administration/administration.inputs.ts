import { ArrayMaxSize, ArrayMinSize, IsEmail } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../shared/connection.ts';
import { CleIdempotence, Motif } from '../shared/operation.champs.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { RoleEnum } from '../acces/acces.module.ts';
import { TypeDePerimetreEnum } from './administration.types.ts';

@InputType()
abstract class Demande {
  @CleIdempotence()
  cleIdempotence!: string;
}

@InputType()
abstract class Motivee extends Demande {
  @Motif()
  motif!: string;
}

@InputType()
abstract class OctroiInput extends Motivee {
  @Field(() => RoleEnum)
  role!: RoleEnum;

  @Field(() => TypeDePerimetreEnum)
  perimetreType!: TypeDePerimetreEnum;

  @Field(() => String, { nullable: true, description: 'Code INSEE, SIREN ou SIRET ; rien pour la France.' })
  @Texte(14)
  perimetreCode?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Premier jour ; ce jour par défaut.' })
  du?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Dernier jour ; sans fin par défaut.' })
  jusquAu?: string;
}

@InputType({ description: 'Invitation d’un agent.' })
export class InviterCompteInput extends OctroiInput {
  @Field(() => String)
  @IsEmail()
  @Texte(254)
  courriel!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Vrai pour que le registre envoie le lien par courriel : il n’est alors dit nulle part ailleurs.',
  })
  envoyer?: boolean;
}

@InputType({ description: 'Habilitation de plus pour un compte.' })
export class AccorderHabilitationInput extends OctroiInput {
  @Field(() => ID)
  @Texte(36)
  compte!: string;
}

@InputType({ description: 'Fin d’une habilitation.' })
export class RetirerHabilitationInput extends Motivee {
  @Field(() => ID)
  @Texte(36)
  habilitation!: string;
}

@InputType({ description: 'Annulation d’une invitation qui n’a pas servi.' })
export class AnnulerInvitationInput extends Motivee {
  @Field(() => ID)
  @Texte(36)
  invitation!: string;
}

@InputType({
  description: 'Fermeture d’un compte, et effacement de ses données personnelles s’il est demandé.',
})
export class FermerCompteInput extends Motivee {
  @Field(() => ID)
  @Texte(36)
  compte!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Efface nom, courriel, organisation et SIRET : le pseudonyme reste seul.',
  })
  purger?: boolean;
}

@InputType({ description: 'Ce qu’une personne dit d’une identité nouvelle pour un compte connu.' })
export class ConfirmerIdentiteInput extends Motivee {
  @Field(() => ID)
  @Texte(36)
  compte!: string;

  @Field(() => String, { description: 'Code du fournisseur d’identité.' })
  @Texte(60)
  fournisseur!: string;

  @Field(() => Boolean, { description: 'Vrai si c’est la même personne ; sinon l’identité est oubliée.' })
  acceptee!: boolean;
}

@InputType({ description: 'Annulation d’un événement du journal.' })
export class AnnulerEvenementInput extends Motivee {
  @Field(() => ID, { description: 'Identifiant de l’événement.' })
  @Texte(36)
  evenement!: string;
}

@InputType({ description: 'Demande d’un droit qui manque.' })
export class DemanderAccesInput extends Motivee {
  @Field(() => String)
  @Texte(60)
  droit!: string;

  @Field(() => String, { description: 'Adresse de la page où il a manqué.' })
  @Texte(500)
  page!: string;
}

@InputType({ description: 'Réponse à une demande d’accès ; l’accord se donne par une habilitation.' })
export class RepondreALaDemandeInput extends Motivee {
  @Field(() => ID)
  @Texte(36)
  demande!: string;

  @Field(() => Boolean)
  acceptee!: boolean;
}

@InputType({ description: 'Un droit d’un rôle, accordé ou retiré.' })
export class ChangementDeDroit {
  @Field(() => RoleEnum)
  role!: RoleEnum;

  @Field(() => String)
  @Texte(60)
  droit!: string;

  @Field(() => Boolean)
  accorde!: boolean;
}

@InputType({ description: 'Changements de la matrice des droits.' })
export class ModifierDroitsInput extends Motivee {
  @Field(() => [ChangementDeDroit])
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  changements!: ChangementDeDroit[];

  @Field(() => Boolean, { nullable: true, description: 'Dit ce qui changerait, sans rien changer.' })
  simuler?: boolean;
}

@ArgsType()
export class ComptesArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Partie du pseudonyme, du nom, du courriel ou de l’organisation.',
  })
  @Texte(100)
  recherche?: string;

  @Field(() => RoleEnum, { nullable: true, description: 'Comptes qui ont ce rôle ce jour.' })
  role?: RoleEnum;

  @Field(() => Boolean, { nullable: true, description: 'Comptes dont une identité attend d’être confirmée.' })
  aConfirmer?: boolean;

  /** Collectivités of whoever asks, when they do not see everyone: never an argument. */
  chez?: readonly string[];
}

/** As above: what a manager sees. */
export class InvitationsArgs extends PageArgs {
  chez?: readonly string[];
}

@ArgsType()
export class DemandesArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Demandes sans réponse, ou avec.' })
  ouvertes?: boolean;
}
