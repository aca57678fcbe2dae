import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { Refus } from '../shared/errors.ts';
import { Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { JetonDIntegration } from './jeton.types.ts';

@ObjectType({ description: 'Ce qu’une portée aurait refusé de ce qui fut demandé.', simpleResolvers: true })
export class DemandeRefusee {
  @Field(() => String, { description: 'Nom de l’opération publiée ; vide pour une opération libre.' })
  operation!: string;

  @Field(() => [String])
  champs!: readonly string[];

  @Field(() => [String])
  indicateurs!: readonly string[];

  @Field(() => String)
  origine!: string;

  @Field(() => Int)
  requetes!: number;

  @Field(() => String, { description: 'Pourquoi, en français.' })
  raison!: string;
}

@ObjectType({
  description: 'Ce qu’une portée changerait, jugé sur les trente derniers jours du jeton.',
  simpleResolvers: true,
})
export class EssaiDePortee {
  @Field(() => Int, { description: 'Requêtes des trente derniers jours.' })
  requetes!: number;

  @Field(() => Int, { description: 'Celles que cette portée aurait refusées.' })
  refusees!: number;

  @Field(() => [DemandeRefusee], { description: 'Lesquelles, les plus fréquentes d’abord.' })
  detail!: readonly DemandeRefusee[];

  @Field(() => Int, { description: 'Jours où le nouveau quota aurait été dépassé, sur un serveur.' })
  joursAuDessusDuQuota!: number;

  @Field(() => Int, { description: 'Collectivités dont les lignes ne se liraient plus.' })
  collectivitesEnMoins!: number;

  @Field(() => Int, { description: 'Collectivités dont les lignes se liraient en plus.' })
  collectivitesEnPlus!: number;
}

@ObjectType({ description: 'Le jeton, tel qu’il est à présent.', simpleResolvers: true })
export class JetonGarde {
  @Field(() => JetonDIntegration)
  jeton!: object;

  @Deja()
  deja!: boolean;
}

@ObjectType({
  description: 'Le jeton, et son secret : c’est la seule fois qu’il se lit.',
  simpleResolvers: true,
})
export class JetonEtSecret {
  @Field(() => JetonDIntegration)
  jeton!: object;

  @Field(() => String, {
    nullable: true,
    description:
      'À présenter : Authorization: Bearer <secret>. Absent quand la même clé l’avait déjà fait : perdu, il se tourne.',
  })
  secret!: string | null;

  @Deja()
  deja!: boolean;
}

@ObjectType({ implements: Refus, description: 'Aucun territoire du périmètre du lecteur n’a ce code.' })
export class TerritoireDeJetonInconnu extends Refus {
  constructor() {
    super('Ce territoire n’est pas de votre périmètre : le vôtre, ou une collectivité à vous, est attendu.');
  }
}

@ObjectType({
  implements: Refus,
  description: 'Aucun jeton que le lecteur puisse gérer n’a cet identifiant.',
})
export class JetonInconnu extends Refus {
  constructor() {
    super(
      'Aucun jeton que vous puissiez gérer n’a cet identifiant : un des vôtres, ou de votre équipe, est attendu.',
    );
  }
}

@ObjectType({ implements: Refus, description: 'Le jeton est révoqué : il ne change plus.' })
export class JetonRevoque extends Refus {
  constructor() {
    super('Ce jeton est révoqué, pour toujours : créez-en un autre.');
  }
}

@ObjectType({
  implements: Refus,
  description: 'Quelqu’un a changé la portée depuis la version attendue ; rien n’a été écrit.',
})
export class PorteeChangeeDepuis extends Refus {
  @Field(() => Int, { description: 'Version de la portée à présent.' })
  readonly version: number;

  constructor(version: number) {
    super('La portée de ce jeton a changé depuis que vous l’avez ouverte : relisez-la, puis recommencez.');
    this.version = version;
  }
}

export const CreerJetonResult = createUnionType({
  name: 'CreerJetonResult',
  description: 'Réponse de `creerJeton` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [JetonEtSecret, TerritoireDeJetonInconnu, RegleNonTenue] as const,
});
export const ModifierPorteeResult = createUnionType({
  name: 'ModifierPorteeResult',
  description: 'Réponse de `modifierPortee` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () =>
    [
      JetonGarde,
      EssaiDePortee,
      JetonInconnu,
      JetonRevoque,
      PorteeChangeeDepuis,
      TerritoireDeJetonInconnu,
      RegleNonTenue,
    ] as const,
});
export const TournerJetonResult = createUnionType({
  name: 'TournerJetonResult',
  description: 'Réponse de `tournerJeton` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [JetonEtSecret, JetonInconnu, JetonRevoque, RegleNonTenue] as const,
});
export const RevoquerJetonResult = createUnionType({
  name: 'RevoquerJetonResult',
  description: 'Réponse de `revoquerJeton` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [JetonGarde, JetonInconnu, JetonRevoque, RegleNonTenue] as const,
});
