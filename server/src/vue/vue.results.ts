import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { Refus } from '../shared/errors.ts';
import { Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { VueEnregistree } from './vue.types.ts';

@ObjectType({ description: 'La vue, telle qu’elle est à présent.', simpleResolvers: true })
export class VueGardee {
  @Field(() => VueEnregistree, { nullable: true, description: 'Absente une fois supprimée.' })
  vue!: object | null;

  @Deja()
  deja!: boolean;
}

@ObjectType({
  implements: Refus,
  description: 'Aucune vue que le lecteur puisse modifier n’a cet identifiant.',
})
export class VueInconnue extends Refus {
  constructor() {
    super(
      'Aucune vue que vous puissiez modifier n’a cet identifiant : enregistrez la vôtre sous un autre nom.',
    );
  }
}

@ObjectType({
  implements: Refus,
  description:
    'Quelqu’un a changé les mêmes champs de la vue depuis la version attendue ; rien n’a été écrit.',
})
export class VueChangeeDepuis extends Refus {
  @Field(() => [String], { description: 'Champs qui ont changé, par leur nom dans l’API.' })
  readonly champs: readonly string[];

  @Field(() => Int, { description: 'Version de la vue à présent.' })
  readonly version: number;

  constructor(champs: readonly string[], version: number) {
    super(
      'Cette vue a été changée depuis que vous l’avez ouverte : relisez-la, ou enregistrez la vôtre à part.',
    );
    this.champs = champs;
    this.version = version;
  }
}

export const EnregistrerVueResult = createUnionType({
  name: 'EnregistrerVueResult',
  description: 'Réponse de `enregistrerVue` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [VueGardee, RegleNonTenue] as const,
});
export const ChangerVueResult = createUnionType({
  name: 'ChangerVueResult',
  description: 'Réponse de qui modifie, supprime ou rétablit une vue.',
  types: () => [VueGardee, VueInconnue, VueChangeeDepuis, RegleNonTenue] as const,
});
