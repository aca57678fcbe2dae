import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Collectivite } from '../collectivite/collectivite.module.ts';
import { Convention } from '../convention/convention.module.ts';
import { PageArgs } from '../shared/connection.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { Operateur } from './operateur.entity.ts';

export const EtatDeDevis = { EN_ATTENTE: 'EN_ATTENTE', SIGNE: 'SIGNE', ABANDONNE: 'ABANDONNE' } as const;
export type EtatDeDevis = (typeof EtatDeDevis)[keyof typeof EtatDeDevis];
registerEnumType(EtatDeDevis, { name: 'EtatDeDevis', description: 'Où en est un devis ; déduit des faits.' });

/** A quote is not an order: nothing is bought until it is signed. */
@ObjectType({
  description: 'Devis : il devient une commande par sa signature, qui donne le jour d’achat.',
  simpleResolvers: true,
})
export class Devis {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'D, année et rang : D2026-001.' })
  numero!: string;

  @Field(() => EtatDeDevis)
  etat!: EtatDeDevis;

  @Field(() => Int)
  vague!: number;

  @Field(() => Int)
  nombreDePass!: number;

  @Field(() => Int)
  tailleDeCarnet!: number;

  @Field(() => Centimes)
  valeurFacialeCentimes!: number;

  @Field(() => Centimes, { description: 'Nombre de pass × valeur faciale, frais à part.' })
  valeurCentimes!: number;

  @Field(() => LocalDate)
  etabliLe!: string;

  @Field(() => LocalDate)
  valideJusquAu!: string;

  @Field(() => LocalDate, { description: 'Dernier jour où un lieu pourra accepter un pass.' })
  tolereeJusquAu!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes des départements ; absent : toute la France.',
  })
  departements!: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Services payés ; absent : tous.' })
  services!: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Publics servis ; absent : tous.' })
  publics!: string[] | null;

  @Field(() => Int, { description: 'En dix-millièmes de la valeur, hors taxes.' })
  fraisAmontDixMilliemes!: number;

  @Field(() => Int, { description: 'En dix-millièmes de ce que le pass paie, hors taxes.' })
  fraisAvalDixMilliemes!: number;

  @Field(() => Int, { description: 'Taux de TVA, en dix-millièmes : 2000 est 20 %.' })
  tvaDixMilliemes!: number;

  @Field(() => Centimes, { description: 'Prestations à part, hors taxes.' })
  prestationsCentimes!: number;

  @Field(() => Collectivite)
  collectivite!: Collectivite;

  @Field(() => Convention, { nullable: true })
  convention!: Convention | null;

  @Field(() => Operateur)
  operateur!: Operateur;

  @Field(() => String, { nullable: true, description: 'Numéro de la commande qu’il est devenu.' })
  numeroDeCommande!: string | null;

  @Field(() => String, { description: 'Qui l’a établi : pseudonyme de l’agent, sinon au nom de qui.' })
  par!: string;

  @Field(() => LocalDate, { nullable: true })
  abandonneLe!: string | null;

  @Field(() => String, { nullable: true })
  motifDAbandon!: string | null;
}

@ArgsType()
export class DevisArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite?: string;

  @Field(() => String, { nullable: true, description: 'Code de l’opérateur.' })
  @Texte(50)
  operateur?: string;

  @Field(() => Int, { nullable: true })
  vague?: number;

  @Field(() => EtatDeDevis, { nullable: true })
  etat?: EtatDeDevis;

  @Field(() => String, { nullable: true, description: 'Numéro, ou partie du nom de la collectivité.' })
  @Texte(100)
  recherche?: string;
}
