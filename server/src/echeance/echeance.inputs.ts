import { Matches } from 'class-validator';
import { ArgsType, createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { PageArgs } from '../shared/connection.ts';
import { Refus } from '../shared/errors.ts';
import { CleIdempotence, Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { Procedure, SommeDeConstat } from './echeance.types.ts';
import { ActeEnum, EtatDeProcedureEnum, PartieEnum } from './enums.ts';
import { EtatContradictoire } from './etat.types.ts';

@InputType()
abstract class Demande {
  @CleIdempotence()
  cleIdempotence!: string;
}

@InputType({ description: 'Acte de la fin de validité d’une commande.' })
export class FranchirEcheanceInput extends Demande {
  @Field(() => String, { description: 'Numéro de la commande.' })
  @Texte(11)
  commande!: string;

  @Field(() => ActeEnum)
  acte!: ActeEnum;

  @Field(() => Boolean, {
    nullable: true,
    description: 'À J-7, et alors seulement : les pass remis entre-temps sont à la charge du commanditaire.',
  })
  aSaCharge?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'À J-15 : bloquer d’un coup tous les carnets non remis, au choix du commanditaire.',
  })
  bloquer?: boolean;
}

@InputType({ description: 'Établissement d’une version de l’état contradictoire.' })
export class EtablirEtatInput extends Demande {
  @Field(() => String, { description: 'Numéro de la commande.' })
  @Texte(11)
  commande!: string;
}

@InputType({ description: 'Signature de l’état contradictoire, pour une partie.' })
export class SignerEtatInput extends Demande {
  @Field(() => ID)
  @Texte(36)
  etat!: string;

  @Field(() => PartieEnum, { description: 'Au nom de qui ; une partie ne signe que pour elle.' })
  partie!: PartieEnum;

  @Field(() => String, { description: 'Empreinte de ce qui a été lu, en hexadécimal.' })
  @Matches(/^[0-9a-f]{64}$/u)
  empreinte!: string;
}

@ArgsType()
export class EcheancesArgs {
  @Field(() => String, { nullable: true, description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite?: string;

  @Field(() => String, { nullable: true, description: 'Code de l’opérateur qui répond de la commande.' })
  @Texte(50)
  operateur?: string;

  @Field(() => EtatDeProcedureEnum, {
    nullable: true,
    description: 'Où en est la procédure ; par défaut tout ce qui n’est pas terminé.',
  })
  etat?: EtatDeProcedureEnum;

  @Field(() => LocalDate, { nullable: true, description: 'Ce que le registre savait ce jour-là.' })
  au?: string;
}

@ArgsType()
export class CarnetsDuConstatArgs extends PageArgs {
  @Field(() => String, { description: 'Numéro de la commande.' })
  @Texte(11)
  commande!: string;

  @Field(() => SommeDeConstat)
  somme!: SommeDeConstat;

  @Field(() => LocalDate, { nullable: true, description: 'Ce que le registre savait ce jour-là.' })
  au?: string;
}

@ObjectType({ implements: Refus, description: 'Aucune commande de votre périmètre n’est celle-là.' })
export class CommandeInconnue extends Refus {
  constructor() {
    super('Aucune commande de votre périmètre ne porte ce numéro.');
  }
}

@ObjectType({ implements: Refus, description: 'Aucun état de votre périmètre n’est celui-là.' })
export class EtatInconnu extends Refus {
  constructor() {
    super('Aucun état contradictoire de votre périmètre n’est celui-là.');
  }
}

@ObjectType({ description: 'L’acte est fait.', simpleResolvers: true })
export class EcheanceFranchie {
  @Field(() => Procedure)
  procedure!: object;

  @Deja()
  deja!: boolean;

  constructor(procedure: object, deja: boolean) {
    this.procedure = procedure;
    this.deja = deja;
  }
}

@ObjectType({ description: 'L’état est établi, ou signé.', simpleResolvers: true })
export class EtatEcrit {
  @Field(() => EtatContradictoire)
  etat!: object;

  @Field(() => Procedure)
  procedure!: object;

  @Deja()
  deja!: boolean;

  constructor(etat: object, procedure: object, deja: boolean) {
    this.etat = etat;
    this.procedure = procedure;
    this.deja = deja;
  }
}

export const FranchirEcheanceResult = createUnionType({
  name: 'FranchirEcheanceResult',
  description: 'Réponse de `franchirEcheance` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [EcheanceFranchie, CommandeInconnue, RegleNonTenue] as const,
});
export const EtablirEtatResult = createUnionType({
  name: 'EtablirEtatResult',
  description: 'Réponse de `etablirEtatContradictoire` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [EtatEcrit, CommandeInconnue, RegleNonTenue] as const,
});
export const SignerEtatResult = createUnionType({
  name: 'SignerEtatResult',
  description: 'Réponse de `signerEtatContradictoire` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [EtatEcrit, EtatInconnu, RegleNonTenue] as const,
});
