import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LieuLabellise } from '../lieu/lieu.module.ts';
import { LocalDate } from '../shared/scalars.ts';

export const EtatDeSignalement = { EN_ATTENTE: 'EN_ATTENTE', ACCEPTE: 'ACCEPTE', REFUSE: 'REFUSE' } as const;
export type EtatDeSignalement = (typeof EtatDeSignalement)[keyof typeof EtatDeSignalement];
registerEnumType(EtatDeSignalement, {
  name: 'EtatDeSignalement',
  description: 'Ce qu’il advint d’un changement signalé.',
});

export const OrigineDeSignalement = { PUBLIC: 'PUBLIC', STRUCTURE: 'STRUCTURE', AGENT: 'AGENT' } as const;
export type OrigineDeSignalement = (typeof OrigineDeSignalement)[keyof typeof OrigineDeSignalement];
registerEnumType(OrigineDeSignalement, {
  name: 'OrigineDeSignalement',
  description: 'D’où vient un signalement : jamais de qui.',
  valuesConfig: {
    PUBLIC: { description: 'Un visiteur, ou la structure d’un autre lieu.' },
    STRUCTURE: { description: 'La structure du lieu.' },
    AGENT: { description: 'Un agent du registre.' },
  },
});

@ObjectType({
  description: 'Un champ qu’un signalement propose de changer, à côté de ce que dit le lieu.',
  simpleResolvers: true,
})
export class ChampPropose {
  @Field(() => String, { description: 'Nom du champ dans l’API, comme telephone.' })
  champ!: string;

  @Field(() => String, { description: 'Ce que dit le lieu à présent, en JSON.' })
  actuelle!: string;

  @Field(() => String, { description: 'Ce qui est proposé, en JSON.' })
  proposee!: string;

  @Field(() => Boolean, { description: 'Vrai si le champ a changé depuis le signalement.' })
  changeDepuis!: boolean;
}

@ObjectType({ description: 'Ce qui fut décidé d’un signalement.', simpleResolvers: true })
export class DecisionDeSignalement {
  @Field(() => EtatDeSignalement)
  etat!: EtatDeSignalement;

  @Field(() => String, { nullable: true })
  motif!: string | null;

  @Field(() => [String], { description: 'Champs retenus.' })
  champs!: string[];

  @Field(() => LocalDate)
  enregistreLe!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Événement de la décision, que `annulerEvenement` défait ; absent pour une structure.',
  })
  evenement!: string | null;
}

@ObjectType({
  description: 'Changement signalé d’un lieu, à accepter ou à refuser ; qui l’a signalé n’est pas gardé.',
  simpleResolvers: true,
})
export class Signalement {
  @Field(() => ID)
  id!: string;

  @Field(() => LieuLabellise)
  lieu!: LieuLabellise;

  @Field(() => OrigineDeSignalement)
  origine!: OrigineDeSignalement;

  @Field(() => EtatDeSignalement)
  etat!: EtatDeSignalement;

  @Field(() => String, { nullable: true })
  message!: string | null;

  @Field(() => [ChampPropose])
  propositions!: ChampPropose[];

  @Field(() => LocalDate)
  enregistreLe!: string;

  @Field(() => Int, { description: 'Jours depuis qu’il est signalé.' })
  age!: number;

  @Field(() => DecisionDeSignalement, { nullable: true, description: 'Absente tant qu’il attend.' })
  decision!: DecisionDeSignalement | null;
}
