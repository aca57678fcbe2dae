import { ArgsType, createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Carnet, EtatDeCarnet, NumeroMalSaisi } from '../carnet/carnet.module.ts';
import { PublicCible } from '../cohorte/cohorte.module.ts';
import { PageArgs } from '../shared/connection.ts';
import { Refus } from '../shared/errors.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { enFrancais } from '../shared/jour.rules.ts';
import { CleIdempotence, Deja } from '../shared/operation.champs.ts';

export const GenreDeDistributeur = {
  MAIRIE: 'MAIRIE',
  CCAS: 'CCAS',
  FRANCE_SERVICES: 'FRANCE_SERVICES',
  CAF: 'CAF',
  MISSION_LOCALE: 'MISSION_LOCALE',
  FRANCE_TRAVAIL: 'FRANCE_TRAVAIL',
  ASSOCIATION: 'ASSOCIATION',
} as const;
export type GenreDeDistributeur = (typeof GenreDeDistributeur)[keyof typeof GenreDeDistributeur];
registerEnumType(GenreDeDistributeur, { name: 'GenreDeDistributeur', description: 'Qui remet les carnets.' });

@ArgsType()
export class RemisesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite?: string;

  @Field(() => String, { nullable: true, description: 'Code du distributeur.' })
  @Texte(50)
  distributeur?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Premier jour de remise.' })
  depuis?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Dernier jour de remise.' })
  jusquAu?: string;

  @Field(() => Boolean, { nullable: true, description: 'Vrai pour celles qu’a faites qui lit.' })
  miennes?: boolean;
}

@InputType({ description: 'Remise d’un carnet entier à une cohorte.' })
export class RemettreCarnetInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'Numéro imprimé sur le carnet.' })
  @Texte(50)
  numero!: string;

  @Field(() => String, { description: 'Code du distributeur.' })
  @Texte(50)
  distributeur!: string;

  @Field(() => ID)
  @Texte(36)
  cohorte!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Jour de la remise ; ce jour par défaut, 30 jours en arrière au plus.',
  })
  jour?: string;
}

@ObjectType({
  implements: Refus,
  description: 'Le numéro, bien formé, n’est celui d’aucun carnet du périmètre.',
})
export class CarnetInconnu extends Refus {
  constructor() {
    super('Aucun carnet de votre périmètre ne porte ce numéro.');
  }
}

@ObjectType({
  implements: Refus,
  description: 'Le carnet n’est pas en état d’être remis : un carnet activé est attendu.',
})
export class CarnetNonRemettable extends Refus {
  @Field(() => EtatDeCarnet)
  readonly etat: EtatDeCarnet;

  constructor(etat: EtatDeCarnet, raison: string) {
    super(raison);
    this.etat = etat;
  }
}

@ObjectType({
  implements: Refus,
  description: 'Le distributeur n’existe pas, ou est d’une autre collectivité que le carnet.',
})
export class DistributeurInconnu extends Refus {
  constructor() {
    super('Ce distributeur n’existe pas, ou n’est pas de la collectivité du carnet.');
  }
}

@ObjectType({
  implements: Refus,
  description: 'La cohorte n’existe pas, ou est d’une autre collectivité que le carnet.',
})
export class CohorteInconnue extends Refus {
  constructor() {
    super('Cette cohorte n’existe pas, ou n’est pas de la collectivité du carnet.');
  }
}

const PUBLICS: Readonly<Record<PublicCible, string>> = {
  JEUNES_NON_DIPLOMES: 'jeunes non diplômés',
  PERSONNES_AGEES: 'personnes âgées',
  PERSONNES_ISOLEES: 'personnes isolées',
  ALLOPHONES: 'allophones',
  DEMANDEURS_EMPLOI: 'demandeurs d’emploi',
  NON_COMMUNIQUE: 'public non communiqué',
};

@ObjectType({
  implements: Refus,
  description: 'La commande limite ses carnets à des publics ; celui de la cohorte n’en est pas.',
})
export class PublicNonAdmis extends Refus {
  @Field(() => [PublicCible], { description: 'Publics attendus.' })
  readonly publics: readonly PublicCible[];

  constructor(publics: readonly PublicCible[]) {
    const attendus = publics.map((un) => PUBLICS[un]).join(', ');
    super(`La commande de ce carnet ne vise pas ce public. Publics attendus : ${attendus}.`);
    this.publics = publics;
  }
}

@ObjectType({
  implements: Refus,
  description:
    'Le dernier déplacement du carnet l’a mené chez un autre distributeur, ou l’a rendu à l’opérateur.',
})
export class CarnetAilleurs extends Refus {
  @Field(() => String, { description: 'Chez qui il est.' })
  readonly chez: string;

  constructor(chez: string) {
    super(`Ce carnet est chez ${chez} : un carnet de votre stock est attendu, ou un déplacement vers vous.`);
    this.chez = chez;
  }
}

@ObjectType({ implements: Refus, description: 'Le jour ne convient pas : à venir, ou trop ancien.' })
export class JourImpossible extends Refus {
  @Field(() => String, { description: 'Jours attendus.' })
  readonly attendu: string;

  constructor(jour: string, attendu: string) {
    super(`Le ${enFrancais(jour)} ne convient pas : ${attendu}.`);
    this.attendu = attendu;
  }
}

@ObjectType({ description: 'Le carnet est remis.', simpleResolvers: true })
export class CarnetRemis {
  @Field(() => Carnet)
  carnet!: object;

  @Deja()
  deja!: boolean;

  constructor(carnet: object, deja: boolean) {
    this.carnet = carnet;
    this.deja = deja;
  }
}

export const RemettreCarnetResult = createUnionType({
  name: 'RemettreCarnetResult',
  description: 'Réponse de `remettreCarnet` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () =>
    [
      CarnetRemis,
      CarnetInconnu,
      CarnetNonRemettable,
      DistributeurInconnu,
      CohorteInconnue,
      PublicNonAdmis,
      CarnetAilleurs,
      JourImpossible,
      NumeroMalSaisi,
    ] as const,
});
export type RemettreCarnetResult =
  | CarnetRemis
  | CarnetInconnu
  | CarnetNonRemettable
  | DistributeurInconnu
  | CohorteInconnue
  | PublicNonAdmis
  | CarnetAilleurs
  | JourImpossible
  | NumeroMalSaisi;
