import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Commande } from '../commande/commande.module.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Avoir, EtatContradictoire } from './etat.types.ts';
import { ActeEnum, EtatDActeEnum, EtatDeProcedureEnum, PartieEnum } from './enums.ts';

export const SommeDeConstat = {
  EMIS: 'EMIS',
  INJECTES: 'INJECTES',
  NON_INJECTES: 'NON_INJECTES',
  ENTAMES: 'ENTAMES',
  A_BLOQUER: 'A_BLOQUER',
} as const;
export type SommeDeConstat = (typeof SommeDeConstat)[keyof typeof SommeDeConstat];
registerEnumType(SommeDeConstat, {
  name: 'SommeDeConstat',
  description: 'Ce que compte un constat ; chaque somme s’ouvre sur ses carnets.',
});

@ObjectType({ description: 'Carnets, et pass qu’ils contiennent.', simpleResolvers: true })
export class CompteDeCarnets {
  @Field(() => Int)
  carnets!: number;

  @Field(() => Int)
  pass!: number;
}

@ObjectType({
  description: 'Les sommes d’une commande un jour, calculées sur les faits.',
  simpleResolvers: true,
})
export class Constat {
  @Field(() => CompteDeCarnets, { description: 'Carnets de la commande.' })
  emis!: CompteDeCarnets;

  @Field(() => CompteDeCarnets, { description: 'Remis à un public.' })
  injectes!: CompteDeCarnets;

  @Field(() => CompteDeCarnets, { description: 'Restés en stock : émis moins injectés.' })
  nonInjectes!: CompteDeCarnets;

  @Field(() => CompteDeCarnets, { description: 'Dont un pass au moins est utilisé.' })
  entames!: CompteDeCarnets;

  @Field(() => CompteDeCarnets, {
    description: 'Non remis et que rien n’arrête : ce qu’un blocage à J-15 arrêterait.',
  })
  aBloquer!: CompteDeCarnets;
}

@ObjectType({
  description: 'Un acte de la fin de validité, dû ou fait. Source : procédure de l’opérateur.',
  simpleResolvers: true,
})
export class ActeDeProcedure {
  @Field(() => ActeEnum)
  acte!: ActeEnum;

  @Field(() => LocalDate, { description: 'Premier jour où il peut être fait.' })
  duLe!: string;

  @Field(() => LocalDate, { description: 'Jour à partir duquel il est en retard.' })
  enRetardLe!: string;

  @Field(() => [PartieEnum], { description: 'Qui le doit.' })
  duPar!: readonly PartieEnum[];

  @Field(() => String, { description: 'Ce qui est attendu, en une phrase.' })
  attendu!: string;

  @Field(() => EtatDActeEnum)
  etat!: EtatDActeEnum;

  @Field(() => LocalDate, { nullable: true, description: 'Jour où il a été fait.' })
  faitLe!: string | null;

  @Field(() => String, { nullable: true, description: 'Pseudonyme de qui l’a fait.' })
  par!: string | null;

  @Field(() => Constat, { nullable: true, description: 'Les sommes de ce jour-là, gardées avec l’acte.' })
  constat!: Constat | null;

  @Field(() => Int, { nullable: true, description: 'Carnets bloqués par cet acte.' })
  carnetsBloques!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'À J-7 : si les pass remis entre-temps sont à la charge du commanditaire.',
  })
  aSaCharge!: boolean | null;
}

@ObjectType({
  description:
    'La fin de validité d’une commande activée : cinq actes datés, l’état contradictoire et l’avoir.',
  simpleResolvers: true,
})
export class Procedure {
  @Field(() => ID)
  id!: string;

  @Field(() => Commande)
  commande!: Commande;

  @Field(() => LocalDate, { description: 'Jour dont on lit ce que le registre savait.' })
  au!: string;

  @Field(() => EtatDeProcedureEnum)
  etat!: EtatDeProcedureEnum;

  @Field(() => [ActeDeProcedure], { description: 'Les cinq actes, dans l’ordre.' })
  actes!: readonly ActeDeProcedure[];

  @Field(() => ActeDeProcedure, { nullable: true, description: 'Le premier qui n’est pas fait.' })
  prochain!: ActeDeProcedure | null;

  @Field(() => Constat, { description: 'Les sommes du jour lu.' })
  constat!: Constat;

  @Field(() => [EtatContradictoire], { description: 'Ses versions, la dernière d’abord.' })
  etatsContradictoires!: readonly EtatContradictoire[];

  @Field(() => Avoir, { nullable: true })
  avoir!: Avoir | null;
}
