import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { NumeroMalSaisi } from '../carnet/carnet.module.ts';
import { Refus } from '../shared/errors.ts';
import { CleIdempotence, Deja, Motif } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

@InputType({
  description: 'Annulation d’une utilisation, désignée par son identifiant ou par le numéro de son pass.',
})
export class AnnulerUtilisationInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => ID, { nullable: true, description: 'Identifiant de l’utilisation.' })
  @Texte(36)
  utilisation?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Numéro imprimé sur le pass : son utilisation en vigueur est annulée.',
  })
  @Texte(50)
  numero?: string;

  @Motif()
  motif!: string;
}

@ObjectType({
  description: 'L’utilisation est annulée : elle ne compte plus, et le pass peut servir de nouveau.',
  simpleResolvers: true,
})
export class UtilisationAnnulee {
  @Field(() => ID)
  utilisation!: string;

  @Deja()
  deja!: boolean;

  constructor(utilisation: string, deja: boolean) {
    this.utilisation = utilisation;
    this.deja = deja;
  }
}

@ObjectType({
  implements: Refus,
  description: 'Aucune utilisation en vigueur ne répond, parmi celles de qui demande.',
})
export class UsageInconnu extends Refus {
  constructor() {
    super('Aucune utilisation en vigueur ne répond, parmi les vôtres.');
  }
}

@ObjectType({
  description: 'Annulation d’une utilisation : elle reste dite, et ne compte plus.',
  simpleResolvers: true,
})
export class AnnulationDUtilisation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  motif!: string;

  @Field(() => LocalDate, { description: 'Jour où elle a été annulée.' })
  enregistreLe!: string;
}

export const AnnulerUtilisationResult = createUnionType({
  name: 'AnnulerUtilisationResult',
  description: 'Réponse de `annulerUtilisation` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [UtilisationAnnulee, UsageInconnu, RegleNonTenue, NumeroMalSaisi] as const,
});
export type AnnulerUtilisationResult = UtilisationAnnulee | UsageInconnu | RegleNonTenue | NumeroMalSaisi;
