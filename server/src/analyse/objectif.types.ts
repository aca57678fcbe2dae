import { Max, Min } from 'class-validator';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Cohorte } from '../cohorte/cohorte.module.ts';
import { Refus } from '../shared/errors.ts';
import { CleIdempotence, Deja, Motif } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

@ObjectType({
  description: 'Ce qu’une collectivité vise pour une cohorte, tel qu’elle l’a dit à un moment.',
  simpleResolvers: true,
})
export class ObjectifDeCohorte {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Carnets à remettre ; absent si elle n’en dit rien.' })
  carnets!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Personnes à toucher, déclarées comme celles de la cohorte : jamais déduites des carnets.',
  })
  personnes!: number | null;

  @Field(() => LocalDate, { description: 'Jour à compter duquel il vaut.' })
  aCompterDu!: string;

  @Field(() => LocalDate, { description: 'Jour où le registre l’a su.' })
  enregistreLe!: string;

  @Field(() => Boolean, { description: 'Vrai pour le seul qui vaut au jour demandé.' })
  enVigueur!: boolean;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Jour de son annulation, si elle est connue au jour demandé.',
  })
  annuleLe!: string | null;

  @Field(() => String, { nullable: true, description: 'Pourquoi il a été annulé.' })
  motif!: string | null;
}

const PERSONNES_MAX = 1_000_000;

@InputType({ description: 'Objectif d’une cohorte : des carnets, des personnes, ou les deux.' })
export class FixerObjectifDeCohorteInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => ID)
  @Texte(36)
  cohorte!: string;

  @Field(() => Int, { nullable: true, description: 'Carnets à remettre.' })
  @Min(1)
  @Max(PERSONNES_MAX)
  carnets?: number;

  @Field(() => Int, { nullable: true, description: 'Personnes à toucher.' })
  @Min(1)
  @Max(PERSONNES_MAX)
  personnes?: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Jour à compter duquel il vaut, passé ou à venir ; ce jour par défaut.',
  })
  aCompterDu?: string;
}

@InputType({ description: 'Objectif à annuler : celui d’avant vaut de nouveau.' })
export class AnnulerObjectifDeCohorteInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => ID, { description: 'L’objectif.' })
  @Texte(36)
  objectif!: string;

  @Motif()
  motif!: string;
}

@ObjectType({ description: 'L’objectif de la cohorte a changé.', simpleResolvers: true })
export class ObjectifChange {
  @Field(() => Cohorte)
  cohorte!: object;

  @Deja()
  deja!: boolean;

  constructor(cohorte: object, deja: boolean) {
    this.cohorte = cohorte;
    this.deja = deja;
  }
}

@ObjectType({ implements: Refus, description: 'La cohorte ou l’objectif n’existe pas dans le périmètre.' })
export class ObjectifInconnu extends Refus {
  constructor() {
    super('Cet objectif, ou cette cohorte, n’existe pas, ou n’est pas de votre périmètre.');
  }
}

export const ChangerObjectifResult = createUnionType({
  name: 'ChangerObjectifResult',
  description:
    'Réponse de `annulerObjectifDeCohorte` et `fixerObjectifDeCohorte` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [ObjectifChange, ObjectifInconnu, RegleNonTenue] as const,
});
