import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { Refus } from '../shared/errors.ts';
import { Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { Programmation } from './rapport.types.ts';

@ObjectType({ description: 'La programmation, telle qu’elle est à présent.', simpleResolvers: true })
export class ProgrammationGardee {
  @Field(() => Programmation, { nullable: true, description: 'Absente une fois supprimée.' })
  programmation!: object | null;

  @Deja()
  deja!: boolean;
}

@ObjectType({
  implements: Refus,
  description: 'Le lecteur n’a pas de compte : rien ne peut lui être envoyé.',
})
export class CompteInconnu extends Refus {
  constructor() {
    super(
      'Un envoi va à un compte du registre, et à lui seul : connectez-vous par un fournisseur d’identité qui dit votre adresse.',
    );
  }
}

@ObjectType({ implements: Refus, description: 'Aucune programmation du lecteur n’a cet identifiant.' })
export class ProgrammationInconnue extends Refus {
  constructor() {
    super('Aucune de vos programmations n’a cet identifiant : rechargez la page des exports.');
  }
}

@ObjectType({
  implements: Refus,
  description: 'La programmation a changé depuis la version attendue ; rien n’a été écrit.',
})
export class ProgrammationChangeeDepuis extends Refus {
  @Field(() => Int, { description: 'Version à présent.' })
  readonly version: number;

  constructor(version: number) {
    super('Cette programmation a été changée dans une autre fenêtre : relisez-la, puis recommencez.');
    this.version = version;
  }
}

export const ProgrammerEnvoiResult = createUnionType({
  name: 'ProgrammerEnvoiResult',
  description: 'Réponse de `programmerEnvoi` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [ProgrammationGardee, CompteInconnu, RegleNonTenue] as const,
});
export const ModifierProgrammationResult = createUnionType({
  name: 'ModifierProgrammationResult',
  description: 'Réponse de `modifierProgrammation` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () =>
    [
      ProgrammationGardee,
      CompteInconnu,
      ProgrammationInconnue,
      ProgrammationChangeeDepuis,
      RegleNonTenue,
    ] as const,
});
export const EnvoyerMaintenantResult = createUnionType({
  name: 'EnvoyerMaintenantResult',
  description: 'Réponse de `envoyerMaintenant` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [ProgrammationGardee, CompteInconnu, ProgrammationInconnue, RegleNonTenue] as const,
});
