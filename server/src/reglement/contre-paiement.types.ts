import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { CoordonneesBancaires } from '../banque/banque.module.ts';
import { Collectivite } from '../collectivite/collectivite.module.ts';
import { Operateur } from '../commande/commande.module.ts';
import { LieuLabellise, Structure } from '../lieu/lieu.module.ts';
import { PageArgs } from '../shared/connection.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { ServiceRendu } from '../utilisation/utilisation.module.ts';

@ObjectType({
  description: 'Contre-paiement : clôture d’un mois d’un opérateur, immuable, un virement par structure.',
  simpleResolvers: true,
})
export class ContrePaiement {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  numero!: string;

  @Field(() => Operateur)
  operateur!: Operateur;

  @Field(() => LocalDate, { description: 'Premier jour du mois clos.' })
  mois!: string;

  @Field(() => LocalDate, { description: 'Jour de la clôture, et de la demande de virement.' })
  jour!: string;

  @Field(() => Int, { description: 'Pass réglés.' })
  nombreDeLignes!: number;

  @Field(() => Int)
  nombreDeVirements!: number;

  @Field(() => Centimes, { description: 'Somme des parts payées par les pass.' })
  centimes!: number;

  @Field(() => Centimes, { description: 'Frais aval retenus, taxe comprise.' })
  fraisCentimes!: number;

  @Field(() => Centimes, { description: 'Ajustements de lignes déjà réglées, avec leur signe.' })
  ajustementsCentimes!: number;

  @Field(() => Centimes, { description: 'Versé aux structures : parts, moins frais, plus ajustements.' })
  netCentimes!: number;

  @Field(() => String, {
    description: 'SHA-256 du contenu canonique : clôture, virements, lignes et ajustements.',
  })
  empreinte!: string;
}

@ObjectType({ description: 'Ce qu’une structure reçoit d’une clôture.', simpleResolvers: true })
export class Virement {
  @Field(() => ID)
  id!: string;

  @Field(() => Structure)
  structure!: Structure;

  @Field(() => CoordonneesBancaires, {
    nullable: true,
    description: 'Coordonnées bancaires du jour de la clôture.',
  })
  coordonnees!: CoordonneesBancaires | null;

  @Field(() => Int)
  nombreDeLignes!: number;

  @Field(() => Centimes)
  centimes!: number;

  @Field(() => Centimes)
  fraisCentimes!: number;

  @Field(() => Centimes)
  ajustementsCentimes!: number;

  @Field(() => Centimes)
  netCentimes!: number;

  @Field(() => ContrePaiement)
  contrePaiement!: ContrePaiement;
}

@ObjectType({
  description: 'Un pass réglé par une clôture : une seule ligne, jamais deux.',
  simpleResolvers: true,
})
export class LigneReglee {
  @Field(() => ID, { description: 'Lot, carnet, rang et usage ; un ajustement peut la nommer.' })
  id!: string;

  @Field(() => LocalDate, { description: 'Jour du service rendu.' })
  utiliseLe!: string;

  @Field(() => LocalDate)
  jour!: string;

  @Field(() => ServiceRendu)
  service!: ServiceRendu;

  @Field(() => Centimes, { description: 'Part payée par le pass.' })
  centimes!: number;

  @Field(() => Centimes)
  fraisCentimes!: number;

  @Field(() => Centimes)
  netCentimes!: number;

  @Field(() => LieuLabellise)
  lieu!: LieuLabellise;

  @Field(() => Collectivite, { description: 'Collectivité qui a acheté le pass.' })
  collectivite!: Collectivite;
}

@ObjectType({
  description:
    'Correction d’un règlement, par une ligne nouvelle : elle est versée ou retenue à la clôture suivante.',
  simpleResolvers: true,
})
export class Ajustement {
  @Field(() => ID)
  id!: string;

  @Field(() => Centimes, { description: 'En faveur de la structure, ou contre elle s’il est négatif.' })
  centimes!: number;

  @Field(() => String)
  motif!: string;

  @Field(() => LocalDate)
  jour!: string;

  @Field(() => ID, { nullable: true, description: 'Ligne réglée qu’il corrige.' })
  ligne!: string | null;

  @Field(() => Structure)
  structure!: Structure;

  @Field(() => Collectivite)
  collectivite!: Collectivite;

  @Field(() => ContrePaiement, {
    nullable: true,
    description: 'Clôture qui l’a pris ; absente tant qu’il attend.',
  })
  contrePaiement!: ContrePaiement | null;
}

@ArgsType()
export class ContrePaiementsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Code de l’opérateur.' })
  @Texte(50)
  operateur?: string;
}

@ArgsType()
export class LignesRegleesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Lignes d’une structure.' })
  @Texte(36)
  structure?: string;
}
