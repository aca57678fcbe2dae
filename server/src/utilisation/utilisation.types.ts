import { Length, Max, Min } from 'class-validator';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NumeroMalSaisi, Pass } from '../carnet/carnet.module.ts';
import { JourImpossible } from '../remise/remise.module.ts';
import { Refus } from '../shared/errors.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

export const ServiceRendu = {
  DECOUVRIR: 'DECOUVRIR',
  MAITRISER: 'MAITRISER',
  AUGMENTER: 'AUGMENTER',
} as const;
export type ServiceRendu = (typeof ServiceRendu)[keyof typeof ServiceRendu];
registerEnumType(ServiceRendu, {
  name: 'ServiceRendu',
  description: 'Niveau du référentiel des services de médiation numérique.',
  valuesConfig: {
    DECOUVRIR: { description: 'Découvrir les enjeux.' },
    MAITRISER: { description: 'Maîtriser.' },
    AUGMENTER: { description: 'Augmenter son pouvoir d’agir.' },
  },
});

@InputType({ description: 'Utilisation d’un pass dans un lieu.' })
export class UtiliserPassInput {
  @Field(() => String, {
    description: 'Clé faite par l’appelant, de 8 à 255 caractères : la répéter n’utilise rien deux fois.',
  })
  @Length(8, 255)
  @Texte(255)
  cleIdempotence!: string;

  @Field(() => String, { description: 'Numéro imprimé sur le pass.' })
  @Texte(50)
  numero!: string;

  @Field(() => ID, { description: 'Lieu où le service est rendu.' })
  @Texte(36)
  lieu!: string;

  @Field(() => ServiceRendu)
  service!: ServiceRendu;

  @Field(() => Int, { nullable: true, description: 'Durée en minutes, de 1 à 600.' })
  @Min(1)
  @Max(600)
  minutes?: number;

  @Field(() => Centimes, {
    description: 'Prix du service ; le pass en paie 10 € au plus, le reste est à charge.',
  })
  @Min(1)
  @Max(1_000_000)
  prixCentimes!: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Jour du service ; ce jour par défaut, 30 jours en arrière au plus.',
  })
  jour?: string;
}

@ObjectType({ implements: Refus })
export class PassInconnu extends Refus {
  constructor() {
    super('Aucun pass ne porte ce numéro.');
  }
}

const enFrancais = (jour: string): string => jour.split('-').toReversed().join('/');

@ObjectType({ implements: Refus })
export class PassDejaUtilise extends Refus {
  @Field(() => LocalDate)
  readonly utiliseLe: string;

  constructor(utiliseLe: string) {
    super(`Ce pass a déjà été utilisé, le ${enFrancais(utiliseLe)} : un pass ne sert qu’une fois.`);
    this.utiliseLe = utiliseLe;
  }
}

@ObjectType({
  implements: Refus,
  description: 'Le carnet du pass n’était pas remis, ou pas activé, ce jour-là.',
})
export class PassNonDistribue extends Refus {
  constructor(remisLe: string | null) {
    super(
      remisLe === null
        ? 'Ce pass n’a pas été distribué : la remise de son carnet est attendue avant tout usage.'
        : `Ce pass a été distribué le ${enFrancais(remisLe)} : un usage ce jour-là ou après est attendu.`,
    );
  }
}

@ObjectType({ implements: Refus })
export class PassExpire extends Refus {
  @Field(() => LocalDate)
  readonly tolereJusquAu: string;

  constructor(tolereJusquAu: string) {
    super(`Ce pass a expiré : il était toléré jusqu’au ${enFrancais(tolereJusquAu)}.`);
    this.tolereJusquAu = tolereJusquAu;
  }
}

@ObjectType({ implements: Refus })
export class LieuNonLabellise extends Refus {
  @Field(() => LocalDate)
  readonly jour: string;

  constructor(jour: string) {
    super(
      `Ce lieu n’avait pas le label Pass numérique le ${enFrancais(jour)} : un lieu labellisé ce jour-là est attendu.`,
    );
    this.jour = jour;
  }
}

@ObjectType({ implements: Refus, description: 'Une structure n’utilise de pass que dans ses lieux.' })
export class LieuDUneAutreStructure extends Refus {
  constructor() {
    super('Ce lieu n’est pas de votre structure : un de ses lieux est attendu.');
  }
}

@ObjectType({ description: 'Le pass est utilisé.', simpleResolvers: true })
export class PassUtilise {
  @Field(() => Pass)
  pass!: object;

  @Field(() => Boolean, { description: 'Vrai si la même clé l’avait déjà fait.' })
  deja!: boolean;

  constructor(pass: object, deja: boolean) {
    this.pass = pass;
    this.deja = deja;
  }
}

export const UtiliserPassResult = createUnionType({
  name: 'UtiliserPassResult',
  types: () =>
    [
      PassUtilise,
      PassInconnu,
      PassDejaUtilise,
      PassNonDistribue,
      PassExpire,
      LieuNonLabellise,
      LieuDUneAutreStructure,
      JourImpossible,
      NumeroMalSaisi,
    ] as const,
});
export type UtiliserPassResult =
  | PassUtilise
  | PassInconnu
  | PassDejaUtilise
  | PassNonDistribue
  | PassExpire
  | LieuNonLabellise
  | LieuDUneAutreStructure
  | JourImpossible
  | NumeroMalSaisi;
