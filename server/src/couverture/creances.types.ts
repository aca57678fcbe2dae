import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EtatDesCoordonnees } from '../banque/banque.module.ts';
import { Commande } from '../commande/commande.module.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { ChiffresDeCouverture } from './couverture.types.ts';
import { OperateurDeCouverture } from './operateur.types.ts';

@ObjectType({ description: 'Ce qu’un opérateur doit à une structure.', simpleResolvers: true })
export class LigneDeCreance {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Structure, ou lieu qu’aucune ne tient.' })
  structure!: string | null;

  @Field(() => String, { nullable: true })
  siret!: string | null;

  @Field(() => Int, { description: 'Pass utilisés et pas réglés.' })
  nombre!: number;

  @Field(() => Centimes, { description: 'Ce que ces pass ont payé.' })
  brutCentimes!: number;

  @Field(() => Centimes, { description: 'Frais aval, taxes comprises.' })
  fraisCentimes!: number;

  @Field(() => Centimes, { description: 'Ajustements pas encore réglés.' })
  ajustementsCentimes!: number;

  @Field(() => Centimes, { description: 'Brut moins frais, plus ajustements.' })
  netCentimes!: number;

  @Field(() => EtatDesCoordonnees)
  banque!: EtatDesCoordonnees;
}

@ObjectType({ description: 'Pass en circulation repris par un autre opérateur.', simpleResolvers: true })
export class Reemission {
  @Field(() => ID)
  id!: string;

  @Field(() => Commande)
  commande!: Commande;

  @Field(() => OperateurDeCouverture, { description: 'Qui répondait de la commande.' })
  ancien!: OperateurDeCouverture;

  @Field(() => OperateurDeCouverture, { description: 'Qui en répond depuis.' })
  operateur!: OperateurDeCouverture;

  @Field(() => LocalDate, {
    description: 'Premier jour dont les usages sont réglés par le nouvel opérateur.',
  })
  jour!: string;

  @Field(() => Int, { description: 'Pass non utilisés ce jour-là ; leurs numéros ne changent pas.' })
  nombreDePass!: number;

  @Field(() => Centimes)
  centimes!: number;

  @Field(() => String)
  motif!: string;
}

@ObjectType({
  description: 'Ce qu’un opérateur doit un jour : créances par structure, et fonds qui devraient être là.',
  simpleResolvers: true,
})
export class Creances {
  @Field(() => OperateurDeCouverture)
  operateur!: OperateurDeCouverture;

  @Field(() => LocalDate)
  au!: string;

  @Field(() => ChiffresDeCouverture, { description: 'Ses engagements, et les fonds qui devraient être là.' })
  chiffres!: ChiffresDeCouverture;

  @Field(() => Int)
  nombre!: number;

  @Field(() => Centimes)
  brutCentimes!: number;

  @Field(() => Centimes)
  fraisCentimes!: number;

  @Field(() => Centimes)
  netCentimes!: number;

  @Field(() => [LigneDeCreance], { description: 'Une par structure, la plus grande d’abord.' })
  lignes!: readonly LigneDeCreance[];

  @Field(() => [Reemission], { description: 'Commandes qu’un autre opérateur a reprises.' })
  reemissions!: readonly Reemission[];
}

@ObjectType({ description: 'Ce qu’une réémission ferait, avant de la faire.', simpleResolvers: true })
export class EffetsDeReemission {
  @Field(() => Int, { description: 'Pass non utilisés, que le nouvel opérateur honorerait.' })
  nombreDePass!: number;

  @Field(() => Centimes, { description: 'Leur valeur faciale.' })
  centimes!: number;

  @Field(() => Int, { description: 'Usages d’avant ce jour, pas réglés : ils restent dus par l’ancien.' })
  usagesAvant!: number;

  @Field(() => Centimes)
  creancesCentimes!: number;

  @Field(() => Int, { description: 'Usages de ce jour ou d’après : ils seraient réglés par le nouveau.' })
  usagesApres!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Ce qui l’empêche, en une phrase ; rien si elle est possible.',
  })
  empechement!: string | null;
}
