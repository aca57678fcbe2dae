import { Length } from 'class-validator';
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Refus } from '../shared/errors.ts';
import { CleIdempotence, Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

export const TerritoireAnnote = {
  FRANCE: 'FRANCE',
  REGION: 'REGION',
  DEPARTEMENT: 'DEPARTEMENT',
  COLLECTIVITE: 'COLLECTIVITE',
} as const;
export type TerritoireAnnote = (typeof TerritoireAnnote)[keyof typeof TerritoireAnnote];
registerEnumType(TerritoireAnnote, {
  name: 'TerritoireAnnote',
  description: 'Où une annotation vaut : là, et dans ce que ce territoire contient.',
});

@ObjectType({
  description: 'Ce qui s’est passé entre deux jours, écrit sur le temps des figures.',
  simpleResolvers: true,
})
export class Annotation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  nom!: string;

  @Field(() => String, { description: 'Pour l’axe : 16 caractères au plus.' })
  court!: string;

  @Field(() => String, { nullable: true, description: 'En anglais, pour un événement du dispositif.' })
  nomAnglais!: string | null;

  @Field(() => String, { nullable: true })
  courtAnglais!: string | null;

  @Field(() => String, { nullable: true })
  texte!: string | null;

  @Field(() => LocalDate)
  du!: string;

  @Field(() => LocalDate, { description: 'Compris ; le même jour pour ce qui n’a pas duré.' })
  au!: string;

  @Field(() => TerritoireAnnote)
  territoire!: TerritoireAnnote;

  @Field(() => String, { nullable: true, description: 'Code INSEE ou SIREN ; rien pour la France.' })
  code!: string | null;

  @Field(() => String, {
    description: 'D’où vient l’événement ; ou le rôle et le périmètre de qui l’a écrit.',
  })
  source!: string;

  @Field(() => Boolean, { description: 'Vrai pour un événement du dispositif, livré avec le registre.' })
  duDispositif!: boolean;

  @Field(() => Boolean, { description: 'Vrai si le lecteur peut la retirer.' })
  retirable!: boolean;
}

@InputType({ description: 'Une annotation à écrire.' })
export class AnnoterInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'De 1 à 80 caractères, sans nom de personne.' })
  @Length(1, 80)
  @Texte(80)
  nom!: string;

  @Field(() => String, { description: 'Pour l’axe, de 1 à 16 caractères.' })
  @Length(1, 16)
  @Texte(16)
  court!: string;

  @Field(() => String, { nullable: true })
  @Texte(500)
  texte?: string | null;

  @Field(() => LocalDate)
  du!: string;

  @Field(() => LocalDate)
  au!: string;

  @Field(() => TerritoireAnnote)
  territoire!: TerritoireAnnote;

  @Field(() => String, { nullable: true, description: 'Code INSEE ou SIREN ; rien pour la France.' })
  @Texte(9)
  code?: string | null;
}

@InputType({ description: 'Annotation à retirer des figures, ou à y remettre.' })
export class RetirerAnnotationInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => ID)
  @Texte(36)
  annotation!: string;

  @Field(() => Boolean, { description: 'Faux pour la remettre.' })
  retiree!: boolean;
}

@ObjectType({ description: 'L’annotation est écrite, retirée ou remise.', simpleResolvers: true })
export class AnnotationEcrite {
  @Field(() => ID)
  annotation!: string;

  @Deja()
  deja!: boolean;
}

@ObjectType({ implements: Refus, description: 'Aucun territoire du périmètre du lecteur n’a ce code.' })
export class TerritoireInconnu extends Refus {
  constructor() {
    super(
      'Aucun territoire de votre périmètre n’a ce code : une collectivité à vous, ou la France entière si elle l’est, est attendue.',
    );
  }
}

@ObjectType({
  implements: Refus,
  description: 'Aucune annotation que le lecteur puisse retirer n’a cet identifiant.',
})
export class AnnotationInconnue extends Refus {
  constructor() {
    super('Aucune annotation que vous puissiez retirer n’a cet identifiant.');
  }
}

export const AnnoterResult = createUnionType({
  name: 'AnnoterResult',
  description: 'Réponse de `annoter` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [AnnotationEcrite, TerritoireInconnu, RegleNonTenue] as const,
});
export const RetirerAnnotationResult = createUnionType({
  name: 'RetirerAnnotationResult',
  description: 'Réponse de `retirerAnnotation` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [AnnotationEcrite, AnnotationInconnue] as const,
});
