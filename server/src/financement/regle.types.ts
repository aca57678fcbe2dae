import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { articlesDe } from './articles.rules.ts';
import type { ContenuDeRegle } from './regle.rules.ts';

@ObjectType({ description: 'Version datée des règles d’un appel à projets.', simpleResolvers: true })
export class RegleDAppel {
  @Field(() => ID)
  readonly id: string;

  @Field(() => Int)
  readonly version: number;

  @Field(() => LocalDate, { description: 'Elle juge les dossiers déposés à partir de ce jour.' })
  readonly aCompterDu: string;

  @Field(() => String, { description: 'Document d’où viennent ces règles.' })
  readonly source: string;

  @Field(() => [String], { description: 'Les règles, en phrases.' })
  readonly articles: readonly string[];

  @Field(() => Int, { description: 'Taux le plus haut de l’État, en dix-millièmes.' })
  readonly tauxMaximalDixMilliemes: number;

  @Field(() => Centimes, { description: 'Aide la plus grande par projet.' })
  readonly plafondDeLAideCentimes: number;

  @Field(() => Boolean, { description: 'Vrai quand l’aide suit les pass utilisés, et non les pass achetés.' })
  readonly suitLUsage: boolean;

  @Field(() => Boolean, {
    description: 'Vrai quand le montant part de l’achat, faux quand il part du budget du porteur.',
  })
  readonly partDeLAchat: boolean;

  constructor(regle: RegleLue) {
    const { contenu } = regle;
    this.id = regle.id;
    this.version = regle.version;
    this.aCompterDu = regle.aCompterDu;
    this.source = regle.source;
    this.articles = articlesDe(contenu);
    this.tauxMaximalDixMilliemes = contenu.tauxMaximal;
    this.plafondDeLAideCentimes = contenu.plafondDeLAideCentimes;
    this.suitLUsage = contenu.assiette === 'UTILISES';
    this.partDeLAchat = contenu.calcul === 'ACHAT';
  }
}

/** A version of a rule as it is kept. */
export interface RegleLue {
  readonly id: string;
  readonly version: number;
  readonly aCompterDu: string;
  readonly contenu: ContenuDeRegle;
  readonly source: string;
}

@ObjectType({ description: 'Appel à projets de l’État, et ses règles datées.', simpleResolvers: true })
export class AppelAProjets {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Année de la vague : 2019 ou 2020.' })
  vague!: number;

  @Field(() => String)
  nom!: string;

  @Field(() => LocalDate)
  ouvertLe!: string;

  @Field(() => LocalDate)
  closLe!: string;

  @Field(() => Centimes, { description: 'Crédits annoncés par l’État.' })
  enveloppeCentimes!: number;

  @Field(() => String, { description: 'D’où viennent ses dates et son enveloppe.' })
  source!: string;

  @Field(() => [RegleDAppel], {
    description: 'Versions de ses règles, de la plus ancienne à la plus récente.',
  })
  regles!: readonly RegleDAppel[];
}
