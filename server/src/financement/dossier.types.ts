import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Collectivite } from '../collectivite/collectivite.module.ts';
import { PageArgs } from '../shared/connection.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import type { Etape } from './etape.rules.ts';
import { RegleDAppel } from './regle.types.ts';
import { EchelleDeProjet } from './simulation.types.ts';

export const EtapeDeDossier = {
  DEPOSE: 'DEPOSE',
  INSTRUIT: 'INSTRUIT',
  LAUREAT: 'LAUREAT',
  REFUSE: 'REFUSE',
  CONVENTIONNE: 'CONVENTIONNE',
  VERSE: 'VERSE',
  SOLDE: 'SOLDE',
  REVERSEMENT: 'REVERSEMENT',
} as const satisfies Record<Etape, Etape>;
export type EtapeDeDossier = Etape;
registerEnumType(EtapeDeDossier, {
  name: 'EtapeDeDossier',
  description:
    'Étape d’un dossier de cofinancement, dans l’ordre. Source : appels à projets de 2019 et 2020.',
  valuesConfig: {
    VERSE: { description: 'L’aide est versée : en entier à la signature en 2019, selon l’usage en 2020.' },
    SOLDE: { description: 'Rien n’est dû, ou le reste l’a été.' },
    REVERSEMENT: { description: 'La collectivité doit rendre ce qui n’a pas été utilisé.' },
  },
});

@ObjectType({ description: 'Étape franchie par un dossier.', simpleResolvers: true })
export class EtapeFranchieDeDossier {
  @Field(() => ID)
  id!: string;

  @Field(() => EtapeDeDossier)
  etape!: EtapeDeDossier;

  @Field(() => LocalDate)
  jour!: string;

  @Field(() => Centimes, { nullable: true, description: 'Montant accordé, versé, soldé ou à reverser.' })
  centimes!: number | null;

  @Field(() => String, { nullable: true, description: 'Numéro de la pièce : arrêté, mandat, titre…' })
  reference!: string | null;

  @Field(() => String, { nullable: true })
  motif!: string | null;

  @Field(() => LocalDate, { description: 'Jour où le registre l’a su.' })
  enregistreLe!: string;
}

@ObjectType({ description: 'Ce que le projet a dit de lui à son dépôt.', simpleResolvers: true })
export class CriteresDeDossier {
  @Field(() => EchelleDeProjet)
  echelle!: EchelleDeProjet;

  @Field(() => Int, { nullable: true })
  population!: number | null;

  @Field(() => Float, { nullable: true, description: 'Habitants par km².' })
  densite!: number | null;

  @Field(() => Float, { nullable: true, description: 'De 0 à 1.' })
  tauxDePauvrete!: number | null;

  @Field(() => Centimes, { nullable: true })
  achatCentimes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Part des pass pour les publics éloignés de l’emploi.' })
  partPicDixMilliemes!: number | null;

  @Field(() => Boolean, { nullable: true })
  groupement!: boolean | null;

  @Field(() => Boolean, { nullable: true })
  publicCible!: boolean | null;

  @Field(() => Boolean, { nullable: true })
  structurationLocale!: boolean | null;

  @Field(() => Boolean, { nullable: true })
  hub!: boolean | null;

  @Field(() => Boolean, { nullable: true })
  autresPorteurs!: boolean | null;

  @Field(() => Boolean, { nullable: true })
  fondsEuropeens!: boolean | null;
}

@ObjectType({
  description: 'Dossier de cofinancement, jugé par les règles en vigueur le jour de son dépôt.',
  simpleResolvers: true,
})
export class Dossier {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Vague et rang : AAP2019-001.' })
  numero!: string;

  @Field(() => Int, { description: '2019 ou 2020.' })
  vague!: number;

  @Field(() => String)
  intitule!: string;

  @Field(() => CriteresDeDossier)
  criteres!: CriteresDeDossier;

  @Field(() => Centimes, { description: 'Ce que le porteur apporte.' })
  budgetPorteurCentimes!: number;

  @Field(() => Int, { description: 'Taux de l’État calculé au dépôt.' })
  tauxDixMilliemes!: number;

  @Field(() => Centimes, { description: 'Aide calculée au dépôt.' })
  aideCentimes!: number;

  @Field(() => LocalDate)
  deposeLe!: string;

  @Field(() => EtapeDeDossier, { description: 'Dernière étape franchie ce jour.' })
  etape!: EtapeDeDossier;

  @Field(() => [EtapeFranchieDeDossier], { description: 'Étapes franchies, dans l’ordre.' })
  etapes!: EtapeFranchieDeDossier[];

  @Field(() => Collectivite, { description: 'La collectivité qui porte le projet.' })
  collectivite!: Collectivite;

  @Field(() => RegleDAppel, { description: 'Version des règles qui a jugé le dossier.' })
  regle!: RegleDAppel;
}

@ArgsType()
export class DossiersArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: '2019 ou 2020.' })
  vague?: number;

  @Field(() => EtapeDeDossier, { nullable: true, description: 'Dossiers dont c’est la dernière étape.' })
  etape?: EtapeDeDossier;

  @Field(() => String, { nullable: true, description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite?: string;

  @Field(() => String, { nullable: true, description: 'Code du département de la collectivité.' })
  @Texte(3)
  departement?: string;

  @Field(() => String, { nullable: true, description: 'Code INSEE de la région de la collectivité.' })
  @Texte(3)
  region?: string;

  @Field(() => String, { nullable: true, description: 'SIREN de l’EPCI déposant.' })
  @Texte(9)
  epci?: string;
}
