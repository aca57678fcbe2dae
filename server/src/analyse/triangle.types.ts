import { ArrayMaxSize, ArrayMinSize, Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { FiltreStatistiques } from '../statistique/statistique.module.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { MesureDeSuivi, OrigineDuSuivi, UniteDeDelai } from './suivi.enums.ts';

/** A delay longer than the longest validity says nothing more. */
export const DELAI_MAX = 1500;
export const K_MAX = 10;

@ArgsType()
export class TriangleArgs {
  @Field(() => OrigineDuSuivi, { defaultValue: OrigineDuSuivi.REMISE })
  par!: OrigineDuSuivi;

  @Field(() => FiltreStatistiques, {
    nullable: true,
    description:
      'Carnets suivis ; la période est celle de l’origine. Les filtres sur l’utilisation (commune, lieu, service) sont refusés.',
  })
  @ValidateNested()
  filtre?: FiltreStatistiques;

  @Field(() => ID, { nullable: true, description: 'La seule cohorte dont les carnets sont suivis.' })
  @Texte(36)
  cohorte?: string;

  @Field(() => [Int], {
    defaultValue: [30, 90, 180, 365],
    description: 'Délais des colonnes, 25 au plus, dans l’unité demandée.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(25)
  @Min(0, { each: true })
  @Max(DELAI_MAX, { each: true })
  jalons!: number[];

  @Field(() => UniteDeDelai, { defaultValue: UniteDeDelai.JOURS })
  unite!: UniteDeDelai;

  @Field(() => MesureDeSuivi, { defaultValue: MesureDeSuivi.AU_MOINS_UN })
  mesure!: MesureDeSuivi;

  @Field(() => Int, { nullable: true, description: 'Nombre de pass de K_PASS, de 1 à 10 ; 1 par défaut.' })
  @Min(1)
  @Max(K_MAX)
  k?: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Tel que connu à la fin de ce jour ; ce jour par défaut, et provisoire.',
  })
  au?: string;
}

@ObjectType({ description: 'Part d’un mois à un délai, avec ses deux termes.', simpleResolvers: true })
export class CelluleDeTriangle {
  @Field(() => Int, { description: 'Délai, dans l’unité du triangle.' })
  jalon!: number;

  @Field(() => Boolean, {
    description:
      'Vrai tant que le délai n’est pas observé pour tous les carnets du mois : rien n’est alors dit.',
  })
  censure!: boolean;

  @Field(() => LocalDate, { description: 'Jour à la fin duquel le délai est observé pour tout le mois.' })
  observableLe!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Carnets pour lesquels c’est arrivé dans ce délai ; absent s’il est masqué.',
  })
  numerateur!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Carnets suivis aussi longtemps ; absent s’il est masqué.',
  })
  denominateur!: number | null;

  @Field(() => Float, { nullable: true, description: 'Numérateur ÷ dénominateur, de 0 à 1.' })
  part!: number | null;

  @Field(() => Float, { nullable: true, description: 'Borne basse de l’intervalle de Wilson à 95 %.' })
  intervalleBas!: number | null;

  @Field(() => Float, { nullable: true, description: 'Borne haute de l’intervalle de Wilson à 95 %.' })
  intervalleHaut!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Adresse, dans la console, des carnets du numérateur ; absente d’une cellule censurée.',
  })
  chemin!: string | null;
}

@ObjectType({ description: 'Un mois d’origine, et ce qu’en disent les délais.', simpleResolvers: true })
export class LigneDeTriangle {
  @Field(() => LocalDate, { nullable: true, description: 'Premier jour du mois ; absent de l’ensemble.' })
  mois!: string | null;

  @Field(() => Int, { description: 'Carnets suivis.' })
  carnets!: number;

  @Field(() => Int, { description: 'Pass de ces carnets.' })
  pass!: number;

  @Field(() => String, { nullable: true, description: 'Adresse de ces carnets dans la console.' })
  chemin!: string | null;

  @Field(() => [CelluleDeTriangle])
  cellules!: CelluleDeTriangle[];
}

@ObjectType({
  description: 'Ce que deviennent les carnets, mois d’origine par mois d’origine.',
  simpleResolvers: true,
})
export class Triangle {
  @Field(() => OrigineDuSuivi)
  par!: OrigineDuSuivi;

  @Field(() => UniteDeDelai)
  unite!: UniteDeDelai;

  @Field(() => MesureDeSuivi)
  mesure!: MesureDeSuivi;

  @Field(() => Int, { description: 'Nombre de pass attendus d’un carnet ; 1 hors de K_PASS.' })
  k!: number;

  @Field(() => LocalDate, { description: 'Jour de connaissance.' })
  au!: string;

  @Field(() => Boolean, { description: 'Vrai tant que le jour n’est pas fini.' })
  provisoire!: boolean;

  @Field(() => String, { description: 'Ce que dit une cellule, en toutes lettres.' })
  definition!: string;

  @Field(() => [LigneDeTriangle], { description: 'Par mois d’origine, le premier d’abord.' })
  lignes!: LigneDeTriangle[];

  @Field(() => LigneDeTriangle, {
    description: 'Tous les mois ; chaque délai y est rapporté aux carnets des seuls mois où il est observé.',
  })
  ensemble!: LigneDeTriangle;
}
