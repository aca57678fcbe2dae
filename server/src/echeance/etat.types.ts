import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Centimes, Instant, LocalDate } from '../shared/scalars.ts';
import { PartieEnum } from './enums.ts';

@ObjectType({
  description: 'Pass non utilisés, par raison : un pass n’en a qu’une.',
  simpleResolvers: true,
})
export class NonUtilises {
  @Field(() => Int, { description: 'Restés en stock, jamais remis.' })
  expiresEnStock!: number;

  @Field(() => Int, { description: 'Remis, et jamais utilisés.' })
  expiresRemis!: number;

  @Field(() => Int)
  bloques!: number;

  @Field(() => Int, { description: 'Perdus ou volés.' })
  perdus!: number;

  @Field(() => Int)
  annules!: number;

  @Field(() => Int)
  remplaces!: number;
}

@ObjectType({
  description: 'Ce que les deux parties signent, calculé sur les faits jusqu’au jour d’arrêté.',
  simpleResolvers: true,
})
export class ContenuDeLEtat {
  @Field(() => String, { description: 'Numéro de la commande.' })
  commande!: string;

  @Field(() => String)
  collectivite!: string;

  @Field(() => String)
  siren!: string;

  @Field(() => String, { description: 'Opérateur qui répond de la commande ce jour-là.' })
  operateur!: string;

  @Field(() => LocalDate)
  arreteAu!: string;

  @Field(() => LocalDate)
  valideJusquAu!: string;

  @Field(() => LocalDate)
  tolereeJusquAu!: string;

  @Field(() => Centimes)
  valeurFacialeCentimes!: number;

  @Field(() => Int)
  emis!: number;

  @Field(() => Int)
  livres!: number;

  @Field(() => Int)
  actives!: number;

  @Field(() => Int)
  remis!: number;

  @Field(() => Int)
  utilises!: number;

  @Field(() => Int)
  payes!: number;

  @Field(() => NonUtilises)
  nonUtilises!: NonUtilises;

  @Field(() => Int)
  totalNonUtilises!: number;

  @Field(() => Centimes, { description: 'Pass émis × valeur faciale.' })
  valeurCentimes!: number;

  @Field(() => Centimes, { description: 'Pass utilisés × valeur faciale.' })
  valeurUtiliseeCentimes!: number;

  @Field(() => Centimes, { description: 'Ce que les pass utilisés ont payé aux lieux, frais compris.' })
  partDesLieuxCentimes!: number;

  @Field(() => Centimes, {
    description: 'Valeur faciale des pass utilisés que les lieux n’ont pas demandée.',
  })
  reliquatsCentimes!: number;

  @Field(() => Centimes, { description: 'Déjà réglé aux lieux, frais compris.' })
  dejaPayeCentimes!: number;

  @Field(() => Centimes, { description: 'Dont frais retenus.' })
  fraisCentimes!: number;

  @Field(() => Centimes, { description: 'Reste dû aux lieux, frais compris.' })
  duAuxLieuxCentimes!: number;

  @Field(() => Centimes, { description: 'Pass non utilisés × valeur faciale, et rien d’autre.' })
  avoirCentimes!: number;
}

@ObjectType({ description: 'Signature d’une partie.', simpleResolvers: true })
export class SignatureDEtat {
  @Field(() => PartieEnum)
  partie!: PartieEnum;

  @Field(() => String, { description: 'Pseudonyme de qui a signé, et au nom de qui.' })
  signataire!: string;

  @Field(() => Instant)
  signeA!: string;

  @Field(() => String, { description: 'SHA-256 de ce qui a été signé, en hexadécimal.' })
  empreinte!: string;
}

@ObjectType({ description: 'Une version de l’état contradictoire d’une commande.', simpleResolvers: true })
export class EtatContradictoire {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => LocalDate)
  jour!: string;

  @Field(() => ContenuDeLEtat)
  contenu!: ContenuDeLEtat;

  @Field(() => String, { description: 'SHA-256 du contenu écrit sous sa forme canonique, en hexadécimal.' })
  empreinte!: string;

  @Field(() => Boolean, { description: 'Vrai si le contenu donne toujours cette empreinte.' })
  intact!: boolean;

  @Field(() => Boolean, {
    description:
      'Faux si les faits ont changé depuis, ou si une version plus récente existe : ne se signe plus.',
  })
  aJour!: boolean;

  @Field(() => [SignatureDEtat])
  signatures!: readonly SignatureDEtat[];
}

@ObjectType({
  description: 'Avoir : la valeur faciale des pass non utilisés, une fois par commande.',
  simpleResolvers: true,
})
export class Avoir {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Comme A2026-001.' })
  numero!: string;

  @Field(() => Int)
  nombreDePass!: number;

  @Field(() => Centimes)
  centimes!: number;

  @Field(() => LocalDate)
  jour!: string;
}
