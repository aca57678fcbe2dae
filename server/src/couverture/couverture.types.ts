import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Commande } from '../commande/commande.module.ts';
import { PageArgs } from '../shared/connection.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import type { Couvert, Montants } from './comptes.rules.ts';
import { CompteEnum, OperationEnum } from './ecriture.types.ts';
import { OperateurDeCouverture } from './operateur.types.ts';

const CouvertEnum = {
  COUVERT: 'COUVERT',
  INSUFFISANT: 'INSUFFISANT',
  SANS_ENGAGEMENT: 'SANS_ENGAGEMENT',
} as const;
registerEnumType(CouvertEnum, {
  name: 'Couvert',
  description: 'Si les fonds détenus suffisent aux engagements ; sans engagement, rien n’est à couvrir.',
});

@ObjectType({
  description:
    'Montants d’un jour, tirés des écritures du grand livre. Achetée = utilisée + avoirs + non activée + circulation + expirée (M5).',
  simpleResolvers: true,
})
export class ChiffresDeCouverture implements Montants {
  @Field(() => Centimes, { description: 'Valeur faciale des commandes signées.' })
  acheteeCentimes!: number;

  @Field(() => Centimes, { description: 'Signée, pas encore en circulation.' })
  nonActiveeCentimes!: number;

  @Field(() => Centimes, { description: 'Active, non utilisée, ni expirée.' })
  circulationCentimes!: number;

  @Field(() => Centimes, { description: 'Non utilisée, tolérance finie, pas encore rendue par un avoir.' })
  expireeCentimes!: number;

  @Field(() => Centimes, { description: 'Valeur faciale des pass utilisés.' })
  utiliseeCentimes!: number;

  @Field(() => Centimes, { description: 'Avoirs émis.' })
  avoirsCentimes!: number;

  @Field(() => Centimes, { description: 'Fonds reçus pour les commandes.' })
  recusCentimes!: number;

  @Field(() => Centimes, { description: 'Versé aux structures, frais déduits, ajustements compris.' })
  payesCentimes!: number;

  @Field(() => Centimes, { description: 'Frais aval retenus, taxes comprises : ils sont à l’opérateur.' })
  fraisCentimes!: number;

  @Field(() => Centimes, { description: 'Valeur faciale que les lieux n’ont pas demandée.' })
  reliquatsCentimes!: number;

  @Field(() => Centimes, { description: 'Pass utilisés et pas encore réglés, frais compris.' })
  duAuxStructuresCentimes!: number;

  @Field(() => Centimes, { description: 'Avoirs émis et pas encore remboursés.' })
  avoirsDusCentimes!: number;

  @Field(() => Centimes, { description: 'Reste à recevoir des commanditaires.' })
  creancesCentimes!: number;

  @Field(() => Centimes, { description: 'Fonds reçus moins ce qui est sorti, frais de l’opérateur déduits.' })
  fondsDetenusCentimes!: number;

  @Field(() => Centimes, {
    description: 'Ce que les fonds doivent couvrir : circulation, expirée, dû aux structures et avoirs dus.',
  })
  engagementsCentimes!: number;

  @Field(() => CouvertEnum)
  etat!: Couvert;

  @Field(() => Float, {
    nullable: true,
    description: 'Fonds détenus ÷ engagements ; absent sans engagement.',
  })
  ratio!: number | null;
}

@ObjectType({ description: 'Couverture des engagements d’un opérateur.', simpleResolvers: true })
export class CouvertureDOperateur {
  @Field(() => OperateurDeCouverture)
  operateur!: OperateurDeCouverture;

  @Field(() => ChiffresDeCouverture)
  chiffres!: ChiffresDeCouverture;

  @Field(() => Int)
  nombreDeCommandes!: number;
}

@ObjectType({ description: 'Couverture d’une commande.', simpleResolvers: true })
export class CouvertureDeCommande {
  @Field(() => ID)
  id!: string;

  @Field(() => Commande)
  commande!: Commande;

  @Field(() => OperateurDeCouverture, { description: 'Qui en répond ce jour-là.' })
  operateur!: OperateurDeCouverture;

  @Field(() => ChiffresDeCouverture)
  chiffres!: ChiffresDeCouverture;
}

@ObjectType({ description: 'Ce qui circule, est dû et est détenu, un jour.', simpleResolvers: true })
export class Couverture {
  @Field(() => LocalDate, { description: 'Jour dont on lit ce que le registre savait.' })
  au!: string;

  @Field(() => ChiffresDeCouverture)
  total!: ChiffresDeCouverture;

  @Field(() => Centimes, {
    description: 'Dont valeur faciale bloquée, perdue, annulée ou remplacée, et pas encore rendue.',
  })
  arreteesCentimes!: number;

  @Field(() => [CouvertureDOperateur])
  parOperateur!: readonly CouvertureDOperateur[];

  @Field(() => [CouvertureDeCommande])
  parCommande!: readonly CouvertureDeCommande[];
}

@ArgsType()
export class CouvertureArgs {
  @Field(() => LocalDate, { nullable: true, description: 'Ce que le registre savait ce jour-là.' })
  au?: string;

  @Field(() => String, { nullable: true, description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite?: string;

  @Field(() => String, { nullable: true, description: 'Code de l’opérateur.' })
  @Texte(50)
  operateur?: string;
}

@ArgsType()
export class EcrituresArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Numéro de la commande.' })
  @Texte(11)
  commande?: string;

  @Field(() => String, { nullable: true, description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite?: string;

  @Field(() => CompteEnum, { nullable: true, description: 'Écritures qui débitent ou créditent ce compte.' })
  compte?: CompteEnum;

  @Field(() => OperationEnum, { nullable: true })
  operation?: OperationEnum;

  @Field(() => LocalDate, { nullable: true, description: 'Ce que le registre savait ce jour-là.' })
  au?: string;
}
