import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../shared/connection.ts';
import { CleIdempotence, Motif } from '../shared/operation.champs.ts';
import { Texte } from '../shared/texte.ts';

@InputType({ description: 'Filtres des doublons ; ceux qui manquent ne filtrent pas.' })
export class FiltreDoublons {
  @Field(() => String, { nullable: true, description: 'Code du département de l’un des deux.' })
  @Texte(3)
  departement?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Score à partir duquel on les montre, de 40 à 100 ; 60 par défaut.',
  })
  @Min(40)
  @Max(100)
  seuil?: number;
}

@ArgsType()
export class DoublonsArgs extends PageArgs {
  @Field(() => FiltreDoublons, { nullable: true })
  filtre?: FiltreDoublons;
}

@InputType({ description: 'Fusion de deux lieux : l’un est gardé, l’autre y renvoie.' })
export class FusionnerLieuxInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => ID)
  @Texte(36)
  garde!: string;

  @Field(() => ID, { description: 'Celui qui sort du registre ; ses utilisations restent les siennes.' })
  @Texte(36)
  absorbe!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Champs pris à l’absorbé, nommés comme dans `comparerLieux` ; les autres restent ceux du gardé.',
  })
  @ArrayMaxSize(40)
  @MaxLength(50, { each: true })
  champsDeLAbsorbe?: string[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Faux pour ne pas donner au gardé les labels en cours de l’absorbé qu’il n’a pas ; vrai par défaut.',
  })
  copierLesLabels?: boolean;

  @Field(() => Int, { description: 'Version du gardé que vous avez lue.' })
  @Min(1)
  versionDuGarde!: number;

  @Field(() => Int, { description: 'Version de l’absorbé que vous avez lue.' })
  @Min(1)
  versionDeLAbsorbe!: number;

  @Motif()
  motif!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Vrai pour dire ce qui serait fait, sans rien écrire.',
  })
  simuler?: boolean;
}

@InputType({ description: 'Deux lieux qui se ressemblent et sont bien deux.' })
export class EcarterDoublonInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => ID)
  @Texte(36)
  un!: string;

  @Field(() => ID)
  @Texte(36)
  autre!: string;

  @Motif()
  motif!: string;
}
