import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Collectivite } from '../collectivite/collectivite.module.ts';
import { LieuLabellise, Structure } from '../lieu/lieu.module.ts';
import { PageArgs } from '../shared/connection.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { ServiceRendu } from '../utilisation/utilisation.module.ts';
import { RaisonDAttente } from './cloture.types.ts';
import { ContrePaiement } from './contre-paiement.types.ts';

@ObjectType({
  description:
    'Relevé d’une structure : les pass utilisés dans ses lieux pendant une période, et ce qui en est réglé.',
  simpleResolvers: true,
})
export class Releve {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Premier jour d’usage compté ; absent, depuis toujours.',
  })
  du!: string | null;

  @Field(() => LocalDate, { description: 'Dernier jour compté, comme le registre le savait ce jour-là.' })
  au!: string;

  @Field(() => Int, { description: 'Pass utilisés, hors usages annulés.' })
  nombreDUsages!: number;

  @Field(() => Centimes, { description: 'Somme des parts payées par ces pass.' })
  usagesCentimes!: number;

  @Field(() => Int)
  nombreRegle!: number;

  @Field(() => Centimes, { description: 'Parts réglées, avant frais.' })
  regleCentimes!: number;

  @Field(() => Centimes, { description: 'Frais aval retenus, taxe comprise.' })
  fraisCentimes!: number;

  @Field(() => Centimes, {
    description: 'Ajustements faits pendant la période, avec leur signe, réglés ou non.',
  })
  ajustementsCentimes!: number;

  @Field(() => Int)
  nombreEnAttente!: number;

  @Field(() => Centimes, { description: 'Parts en attente, avant frais : ils sont calculés à la clôture.' })
  enAttenteCentimes!: number;

  @Field(() => RaisonDAttente, {
    nullable: true,
    description: 'Pourquoi des pass attendent ; absent si rien n’attend.',
  })
  raison!: RaisonDAttente | null;

  @Field(() => Structure)
  structure!: object;
}

@ObjectType({
  description: 'Un pass utilisé dans un lieu de la structure, réglé ou en attente.',
  simpleResolvers: true,
})
export class LigneDeReleve {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalDate, { description: 'Jour du service rendu.' })
  utiliseLe!: string;

  @Field(() => ServiceRendu)
  service!: ServiceRendu;

  @Field(() => Centimes)
  partCentimes!: number;

  @Field(() => LocalDate, { nullable: true, description: 'Jour du règlement ; absent tant qu’il attend.' })
  regleLe!: string | null;

  @Field(() => Centimes, { nullable: true })
  fraisCentimes!: number | null;

  @Field(() => Centimes, { nullable: true, description: 'Part moins frais ; absent tant qu’il attend.' })
  netCentimes!: number | null;

  @Field(() => LieuLabellise)
  lieu!: LieuLabellise;

  @Field(() => Collectivite, { description: 'Collectivité qui a acheté le pass.' })
  collectivite!: Collectivite;

  @Field(() => ContrePaiement, { nullable: true })
  contrePaiement!: ContrePaiement | null;
}

@ObjectType({
  description: 'Versement au titre d’un lieu, par clôture et par acheteur.',
  simpleResolvers: true,
})
export class Versement {
  @Field(() => LocalDate)
  jour!: string;

  @Field(() => String, { nullable: true, description: 'Numéro du contre-paiement.' })
  contrePaiement!: string | null;

  @Field(() => String, { description: 'Collectivité qui a acheté les pass.' })
  acheteur!: string;

  @Field(() => Int)
  nombreDePass!: number;

  @Field(() => Centimes)
  brutCentimes!: number;

  @Field(() => Centimes)
  fraisCentimes!: number;

  @Field(() => Centimes)
  netCentimes!: number;
}

@ObjectType({
  description:
    'Attestation de paiement d’un lieu pour une période de règlement, que la régie d’une personne publique joint à ses comptes (CGCT, R.1617-1 et suivants).',
  simpleResolvers: true,
})
export class Attestation {
  @Field(() => LocalDate)
  du!: string;

  @Field(() => LocalDate)
  au!: string;

  @Field(() => Int)
  nombreDePass!: number;

  @Field(() => Centimes)
  brutCentimes!: number;

  @Field(() => Centimes)
  fraisCentimes!: number;

  @Field(() => Centimes)
  netCentimes!: number;

  @Field(() => [Versement])
  versements!: Versement[];

  @Field(() => LieuLabellise)
  lieu!: object;
}

@ArgsType()
export class LignesDeReleveArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Seulement ce qui attend, ou seulement ce qui est réglé.',
  })
  enAttente?: boolean;
}
