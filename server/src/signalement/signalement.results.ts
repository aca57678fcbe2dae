import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Refus } from '../shared/errors.ts';
import { Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { Signalement } from './signalement.types.ts';

@ObjectType({ description: 'Le changement est signalé.', simpleResolvers: true })
export class ChangementSignale {
  @Field(() => ID, { description: 'Référence du signalement, à garder pour en parler.' })
  reference!: string;

  @Deja()
  deja!: boolean;
}

@ObjectType({
  implements: Refus,
  description: 'Aucun lieu du registre n’a cet identifiant, ou il n’y est plus.',
})
export class LieuASignalerInconnu extends Refus {
  constructor() {
    super('Aucun lieu du registre n’a cet identifiant : reprenez le signalement depuis la fiche du lieu.');
  }
}

@ObjectType({ implements: Refus, description: 'Aucun signalement n’a cet identifiant.' })
export class SignalementInconnu extends Refus {
  constructor() {
    super('Aucun signalement n’a cet identifiant.');
  }
}

@ObjectType({
  implements: Refus,
  description: 'Des champs retenus ont changé depuis la version attendue ; rien n’a été écrit.',
})
export class ChampsChangesDepuis extends Refus {
  @Field(() => [String], { description: 'Champs qui ont changé, par leur nom dans l’API.' })
  readonly champs: readonly string[];

  @Field(() => Int, { description: 'Version du lieu à présent.' })
  readonly version: number;

  constructor(champs: readonly string[], version: number) {
    super(
      'Des champs que vous retenez ont changé depuis que vous les avez lus : comparez à nouveau, puis décidez.',
    );
    this.champs = champs;
    this.version = version;
  }
}

@ObjectType({ description: 'La décision est prise.', simpleResolvers: true })
export class SignalementDecide {
  @Field(() => Signalement)
  signalement!: object;

  @Deja()
  deja!: boolean;
}

export const SignalerUnChangementResult = createUnionType({
  name: 'SignalerUnChangementResult',
  description: 'Réponse de `signalerUnChangement` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [ChangementSignale, LieuASignalerInconnu, RegleNonTenue] as const,
});
export const DeciderSignalementResult = createUnionType({
  name: 'DeciderSignalementResult',
  description: 'Réponse de `deciderSignalement` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [SignalementDecide, SignalementInconnu, ChampsChangesDepuis, RegleNonTenue] as const,
});
