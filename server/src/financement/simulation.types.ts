import { Max, Min } from 'class-validator';
import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Centimes } from '../shared/scalars.ts';
import type { Criteres } from './simulation.rules.ts';
import { RegleDAppel } from './regle.types.ts';

export const EchelleDeProjet = {
  COMMUNE: 'COMMUNE',
  INTERCOMMUNAL: 'INTERCOMMUNAL',
  DEPARTEMENTAL: 'DEPARTEMENTAL',
  INTERDEPARTEMENTAL: 'INTERDEPARTEMENTAL',
  REGIONAL: 'REGIONAL',
} as const;
export type EchelleDeProjet = (typeof EchelleDeProjet)[keyof typeof EchelleDeProjet];
registerEnumType(EchelleDeProjet, {
  name: 'EchelleDeProjet',
  description: 'Échelle d’un projet : son territoire est comparé à la moyenne de cette échelle.',
});

const FRANCE = 70_000_000;
const LE_PLUS_DENSE = 100_000;
const ENTIER = 10_000;

@InputType({ description: 'Ce qu’un projet dit de lui ; ce que l’appel ne demande pas est laissé de côté.' })
export class CriteresInput {
  @Field(() => EchelleDeProjet)
  echelle!: EchelleDeProjet;

  @Field(() => Int, { nullable: true, description: 'Habitants du territoire (2019).' })
  @Min(0)
  @Max(FRANCE)
  population?: number | null;

  @Field(() => Float, { nullable: true, description: 'Habitants par km² (2019).' })
  @Min(0)
  @Max(LE_PLUS_DENSE)
  densite?: number | null;

  @Field(() => Float, { nullable: true, description: 'Taux de pauvreté, de 0 à 1 (2019).' })
  @Min(0)
  @Max(1)
  tauxDePauvrete?: number | null;

  @Field(() => Centimes, { nullable: true, description: 'Budget propre du porteur (2019).' })
  budgetPorteurCentimes?: number | null;

  @Field(() => Centimes, { nullable: true, description: 'Achat de pass, part de l’État comprise (2020).' })
  achatCentimes?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Part des pass pour les publics éloignés de l’emploi, en dix-millièmes (2020).',
  })
  @Min(0)
  @Max(ENTIER)
  partPicDixMilliemes?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Communes groupées derrière un porteur unique (2020).',
  })
  groupement?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Un public cible au moins est atteint (2019).' })
  publicCible?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Les acteurs de la médiation sont structurés (2019).',
  })
  structurationLocale?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Un hub est présent et partenaire (2019).' })
  hub?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'D’autres porteurs sont associés (2019).' })
  autresPorteurs?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Des fonds européens sont mobilisés (2019).' })
  fondsEuropeens?: boolean | null;
}

/** What was said, with what was not said told apart from no. */
export const criteresDe = (dits: CriteresInput): Criteres => ({
  echelle: dits.echelle,
  population: dits.population ?? null,
  densite: dits.densite ?? null,
  pauvrete: dits.tauxDePauvrete ?? null,
  budgetPorteurCentimes: dits.budgetPorteurCentimes ?? null,
  achatCentimes: dits.achatCentimes ?? null,
  partPicDixMilliemes: dits.partPicDixMilliemes ?? null,
  groupement: dits.groupement ?? false,
  publicCible: dits.publicCible ?? false,
  structurationLocale: dits.structurationLocale ?? false,
  hub: dits.hub ?? false,
  autresPorteurs: dits.autresPorteurs ?? false,
  fondsEuropeens: dits.fondsEuropeens ?? false,
});

@ObjectType({ description: 'Prime d’un appel, obtenue ou non.', simpleResolvers: true })
export class PrimeDeTaux {
  @Field(() => String, { description: 'Code stable : base, sociale, hub…' })
  code!: string;

  @Field(() => String, { description: 'Ce qui la donne.' })
  libelle!: string;

  @Field(() => Int, { description: 'Ce qu’elle vaut, en dix-millièmes.' })
  dixMilliemes!: number;

  @Field(() => Boolean)
  obtenue!: boolean;
}

@ObjectType({ description: 'Condition de l’appel que le projet ne remplit pas.', simpleResolvers: true })
export class MotifDIneligibilite {
  @Field(() => String, { description: 'Code de la règle.' })
  regle!: string;

  @Field(() => String, { description: 'Ce qui manque, et ce qui était attendu.' })
  message!: string;

  @Field(() => String, { description: 'D’où vient la règle.' })
  source!: string;
}

@ObjectType({
  description:
    'Note sociale du territoire, de 0 à 75 : plus peuplé, moins dense, plus pauvre que la moyenne de son échelle.',
  simpleResolvers: true,
})
export class NoteSocialeDuTerritoire {
  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: 'De 0 à 25.' })
  population!: number;

  @Field(() => Int, { description: 'De 0 à 25.' })
  densite!: number;

  @Field(() => Int, { description: 'De 0 à 25.' })
  pauvrete!: number;
}

@ObjectType({
  description: 'Ce que l’État apporterait à un projet, et ce qu’il achèterait.',
  simpleResolvers: true,
})
export class SimulationDeCofinancement {
  @Field(() => Boolean)
  eligible!: boolean;

  @Field(() => [MotifDIneligibilite], { description: 'Vide quand le projet est éligible.' })
  motifs!: readonly MotifDIneligibilite[];

  @Field(() => Int, {
    description: 'Taux de l’État, en dix-millièmes ; 0 quand le projet n’est pas éligible.',
  })
  tauxDixMilliemes!: number;

  @Field(() => [PrimeDeTaux], { description: 'Ce qui fait le taux, le taux de base d’abord.' })
  primes!: readonly PrimeDeTaux[];

  @Field(() => NoteSocialeDuTerritoire, {
    nullable: true,
    description: 'Absente quand l’appel n’en tient pas compte.',
  })
  noteSociale!: NoteSocialeDuTerritoire | null;

  @Field(() => Centimes, { description: 'Part de l’État.' })
  aideCentimes!: number;

  @Field(() => Centimes, { description: 'Part du porteur.' })
  porteurCentimes!: number;

  @Field(() => Centimes, { description: 'Somme des deux parts.' })
  totalCentimes!: number;

  @Field(() => Boolean, { description: 'Vrai quand le plafond par projet a réduit l’aide.' })
  plafonnee!: boolean;

  @Field(() => Int, { description: 'Pass estimés, frais déduits.' })
  nombreDePass!: number;

  @Field(() => Int, {
    description:
      'Personnes visées, un carnet de dix pass chacune : une estimation de l’appel, pas un compte.',
  })
  nombreDePersonnes!: number;

  @Field(() => RegleDAppel, { description: 'Version des règles qui a servi.' })
  regle!: RegleDAppel;
}
