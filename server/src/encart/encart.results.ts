import { createUnionType, Field, ObjectType } from 'type-graphql';
import { JetonDIntegration, TerritoireDeJetonInconnu } from '../jeton/jeton.module.ts';
import { Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';

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
