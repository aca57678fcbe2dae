import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { LieuLabellise } from '../lieu/lieu.module.ts';
import { Refus } from '../shared/errors.ts';
import { Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';

@ObjectType({ description: 'Un champ du lieu gardé, avant et après la fusion.', simpleResolvers: true })
export class ChampFusionne {
  @Field(() => String, { description: 'Nom du champ dans l’API.' })
  champ!: string;

  @Field(() => String, { description: 'En JSON.' })
  avant!: string;

  @Field(() => String, { description: 'En JSON.' })
  apres!: string;
}

@ObjectType({
  description: 'Deux lieux n’en font plus qu’un, ou n’en feraient qu’un.',
  simpleResolvers: true,
})
export class LieuxFusionnes {
  @Field(() => LieuLabellise, { description: 'Le lieu gardé, tel qu’il est à présent.' })
  garde!: object;

  @Field(() => Boolean, { description: 'Vrai si rien n’a été écrit : voici ce qui le serait.' })
  simule!: boolean;

  @Field(() => [ChampFusionne], { description: 'Champs du lieu gardé qui changent.' })
  champs!: readonly ChampFusionne[];

  @Field(() => [String], { description: 'Labels de l’absorbé donnés au gardé, dans les mots du registre.' })
  labels!: readonly string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Événement, que `annulerEvenement` défait ; absent d’une simulation.',
  })
  evenement!: string | null;

  @Deja()
  deja!: boolean;
}

@ObjectType({ description: 'C’est dit : ce sont deux lieux.', simpleResolvers: true })
export class DoublonEcarte {
  @Field(() => ID, { nullable: true, description: 'Événement, que `annulerEvenement` défait.' })
  evenement!: string | null;

  @Deja()
  deja!: boolean;
}

@ObjectType({ implements: Refus, description: 'Un des deux lieux n’est pas au registre.' })
export class LieuAFusionnerInconnu extends Refus {
  constructor() {
    super('L’un des deux lieux est inconnu, ou c’est le même : deux lieux du registre sont attendus.');
  }
}

@ObjectType({
  implements: Refus,
  description: 'Une des deux fiches a changé depuis qu’elle a été lue ; rien n’a été écrit.',
})
export class FicheChangeeDepuis extends Refus {
  @Field(() => Int)
  readonly versionDuGarde: number;

  @Field(() => Int)
  readonly versionDeLAbsorbe: number;

  constructor(nom: string, versionDuGarde: number, versionDeLAbsorbe: number) {
    super(`La fiche « ${nom} » a changé depuis que vous l’avez lue : comparez à nouveau, puis fusionnez.`);
    this.versionDuGarde = versionDuGarde;
    this.versionDeLAbsorbe = versionDeLAbsorbe;
  }
}

export const FusionnerLieuxResult = createUnionType({
  name: 'FusionnerLieuxResult',
  description: 'Réponse de `fusionnerLieux` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [LieuxFusionnes, LieuAFusionnerInconnu, FicheChangeeDepuis, RegleNonTenue] as const,
});
export const EcarterDoublonResult = createUnionType({
  name: 'EcarterDoublonResult',
  description: 'Réponse de `ecarterDoublon` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [DoublonEcarte, LieuAFusionnerInconnu, RegleNonTenue] as const,
});
