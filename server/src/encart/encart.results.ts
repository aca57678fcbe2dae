import { createUnionType, Field, ObjectType } from 'type-graphql';
import { JetonDIntegration, TerritoireDeJetonInconnu } from '../jeton/jeton.module.ts';
import { Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { FormeDEncart } from '../figure/figure.module.ts';

@ObjectType({
  description: 'Le jeton de l’encart, et son secret, qui fait son adresse : /embed/<secret>.',
  simpleResolvers: true,
})
export class EncartCree {
  @Field(() => JetonDIntegration)
  jeton!: object;

  @Field(() => String, {
    nullable: true,
    description:
      'Se lit cette fois seulement. Absent quand la même clé l’avait déjà créé : perdu, il se tourne.',
  })
  secret!: string | null;

  @Deja()
  deja!: boolean;
}

export const CreerEncartResult = createUnionType({
  name: 'CreerEncartResult',
  description: 'Réponse de `creerEncart` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [EncartCree, TerritoireDeJetonInconnu, RegleNonTenue] as const,
});

@ObjectType({
  description: 'Ce qu’une vue montrerait ailleurs, avant d’en faire un encart.',
  simpleResolvers: true,
})
export class EncartPossible {
  @Field(() => String, { description: 'La vue en mots ; vide si elle ne se montre pas.' })
  titre!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Son adresse dans la console ; absente si elle ne se montre pas.',
  })
  adresse!: string | null;

  @Field(() => FormeDEncart, { description: 'Celle qui convient à la vue.' })
  forme!: FormeDEncart;

  @Field(() => [FormeDEncart], { description: 'Celles qu’elle permet.' })
  formes!: FormeDEncart[];

  @Field(() => String, {
    nullable: true,
    description: 'Pourquoi elle ne se montre pas ; absent si elle le peut.',
  })
  refus!: string | null;
}
