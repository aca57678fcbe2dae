import { ArrayMaxSize, ArrayMinSize, Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FiltreStatistiques } from '../statistique/statistique.module.ts';
import { PageArgs } from '../shared/connection.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { OrigineDuSuivi, UniteDeDelai } from './suivi.enums.ts';
import { DELAI_MAX, K_MAX } from './triangle.types.ts';

@InputType({ description: 'Les carnets d’une courbe.' })
export class SerieDeSuiviInput {
  @Field(() => FiltreStatistiques, { nullable: true })
  @ValidateNested()
  filtre?: FiltreStatistiques;

  @Field(() => ID, { nullable: true })
  @Texte(36)
  cohorte?: string;
}

@ArgsType()
export class CourbesArgs {
  @Field(() => OrigineDuSuivi, { defaultValue: OrigineDuSuivi.REMISE })
  par!: OrigineDuSuivi;

  @Field(() => [SerieDeSuiviInput], { description: 'De une à quatre séries.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  series!: SerieDeSuiviInput[];

  @Field(() => Int, { defaultValue: 1, description: 'Le combientième pass est attendu, de 1 à 10.' })
  @Min(1)
  @Max(K_MAX)
  k!: number;

  @Field(() => Int, { defaultValue: 30, description: 'Jours entre deux points, de 1 à 365.' })
  @Min(1)
  @Max(365)
  pas!: number;

  @Field(() => Int, { defaultValue: 720, description: 'Dernier délai, en jours.' })
  @Min(1)
  @Max(DELAI_MAX)
  jusqua!: number;

  @Field(() => LocalDate, { nullable: true })
  au?: string;
}

@ObjectType({ description: 'Une courbe à un délai.', simpleResolvers: true })
export class PointDeSuivi {
  @Field(() => Int, { description: 'Délai, en jours.' })
  jour!: number;

  @Field(() => Int, { description: 'Carnets encore suivis, et encore en attente, au début de ce jour.' })
  suivis!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Part des carnets dont le pass attendu est utilisé, estimée ; absente si aucun n’est suivi aussi longtemps.',
  })
  part!: number | null;

  @Field(() => Float, { nullable: true, description: 'Borne basse à 95 % (Greenwood, échelle log-log).' })
  bas!: number | null;

  @Field(() => Float, { nullable: true, description: 'Borne haute à 95 %.' })
  haut!: number | null;
}

@ObjectType({
  description:
    'Temps jusqu’au k-ième pass utilisé, estimé par Kaplan-Meier : un carnet est suivi jusqu’au jour de connaissance, ou la fin de sa tolérance.',
  simpleResolvers: true,
})
export class CourbeDeSuivi {
  @Field(() => String, { nullable: true, description: 'Libellé de la cohorte, pour une courbe d’une seule.' })
  libelle!: string | null;

  @Field(() => Int, { description: 'Carnets suivis, au départ.' })
  carnets!: number;

  @Field(() => Int, { description: 'Carnets dont le pass attendu est utilisé.' })
  faits!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Délai médian en jours ; absent si la moitié n’est pas atteinte.',
  })
  mediane!: number | null;

  @Field(() => Int, { nullable: true, description: 'Borne basse du délai médian, à 95 %.' })
  medianeBas!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Borne haute ; absente si la moitié pourrait n’être jamais atteinte.',
  })
  medianeHaut!: number | null;

  @Field(() => [PointDeSuivi])
  points!: PointDeSuivi[];

  @Field(() => String, { nullable: true, description: 'Adresse de ses carnets dans la console.' })
  chemin!: string | null;
}

@ArgsType()
export class CarnetsSuivisArgs extends PageArgs {
  @Field(() => OrigineDuSuivi, { defaultValue: OrigineDuSuivi.REMISE })
  par!: OrigineDuSuivi;

  @Field(() => FiltreStatistiques, { nullable: true })
  @ValidateNested()
  filtre?: FiltreStatistiques;

  @Field(() => ID, { nullable: true })
  @Texte(36)
  cohorte?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Délai du k-ième pass ; sans lui, tous les carnets suivis.',
  })
  @Min(0)
  @Max(DELAI_MAX)
  delai?: number;

  @Field(() => UniteDeDelai, { defaultValue: UniteDeDelai.JOURS })
  unite!: UniteDeDelai;

  @Field(() => Int, { defaultValue: 1 })
  @Min(1)
  @Max(K_MAX)
  k!: number;

  @Field(() => LocalDate, { nullable: true })
  au?: string;
}
