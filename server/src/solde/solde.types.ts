import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Collectivite } from '../collectivite/collectivite.module.ts';
import { PartDeFinanceur } from '../convention/convention.module.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';

@ObjectType({
  description:
    'Publics éloignés de l’emploi (PIC) : au moins la moitié des pass de la vague 2020, sur les pass remis et sur la valeur utilisée.',
  simpleResolvers: true,
})
export class PartPic {
  @Field(() => Float, {
    nullable: true,
    description: 'Part des pass remis, de 0 à 1 ; absente tant que rien n’est remis.',
  })
  remis!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Part de la valeur utilisée, de 0 à 1 ; absente tant que rien ne l’est.',
  })
  utilises!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Part promise, en dix-millièmes ; absente quand l’appel n’en demande pas.',
  })
  promiseDixMilliemes!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'La part promise est tenue sur les pass remis.' })
  tenueSurRemis!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'La part promise est tenue sur la valeur utilisée.' })
  tenueSurUtilises!: boolean | null;
}

/** What a wave and a convention count alike. */
@ObjectType({ simpleResolvers: true })
abstract class Compte {
  @Field(() => Centimes, { description: 'Part de l’État dans les conventions signées.' })
  partEtatCentimes!: number;

  @Field(() => Centimes, { description: 'Budget des conventions, toutes parts comprises.' })
  totalCentimes!: number;

  @Field(() => Centimes, { description: 'Valeur des pass commandés.' })
  commandeCentimes!: number;

  @Field(() => Int, { description: 'Pass commandés.' })
  nombreDePass!: number;

  @Field(() => Centimes, { description: 'Ce que les pass utilisés ont payé, hors utilisations annulées.' })
  utiliseCentimes!: number;

  @Field(() => Centimes, { description: 'Ce que les structures ont reçu, frais compris.' })
  payeCentimes!: number;

  @Field(() => Centimes, { description: 'Valeur commandée, non utilisée, et qui ne peut plus l’être.' })
  nonUtiliseCentimes!: number;

  @Field(() => Centimes, { description: 'Valeur commandée qui peut encore être utilisée.' })
  encoreUtilisableCentimes!: number;

  @Field(() => Centimes, { description: 'Ce que l’État a versé.' })
  verseCentimes!: number;

  @Field(() => Centimes, {
    description:
      'Ce que l’État doit selon l’usage : 50 % de la valeur utilisée, dans la limite de sa part (M6, vague 2020) ; 0 en 2019.',
  })
  duCentimes!: number;

  @Field(() => Centimes, {
    description:
      'Ce que l’État peut réclamer : sa part de ce qui n’a pas été utilisé (M6, vague 2019) ; 0 en 2020.',
  })
  exigibleCentimes!: number;

  @Field(() => PartPic)
  pic!: PartPic;
}

@ObjectType({
  description: 'Solde d’une convention avec l’État, tel que connu un jour donné.',
  simpleResolvers: true,
})
export class SoldeDeConvention extends Compte {
  @Field(() => ID, { description: 'Identifiant de la convention.' })
  id!: string;

  @Field(() => Int)
  vague!: number;

  @Field(() => LocalDate)
  au!: string;

  @Field(() => Boolean, {
    description: 'Vrai quand l’État paie ce qui est utilisé, faux quand il a payé à la signature.',
  })
  suitLUsage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Numéro de son dossier ; absent pour une convention reprise sans lui.',
  })
  dossier!: string | null;

  @Field(() => LocalDate)
  signeeLe!: string;

  collectiviteId!: string;

  @Field(() => Collectivite)
  collectivite?: Collectivite;

  @Field(() => [PartDeFinanceur], {
    description: 'Qui a payé la valeur utilisée, au centime (plus fort reste).',
  })
  utiliseParFinanceur!: readonly object[];
}

@ObjectType({
  description: 'Vague d’un appel à projets, telle que connue un jour donné.',
  simpleResolvers: true,
})
export class Vague extends Compte {
  @Field(() => Int, { description: '2019 ou 2020.' })
  vague!: number;

  @Field(() => LocalDate)
  au!: string;

  @Field(() => Centimes, { description: 'Crédits que l’État a annoncés.' })
  enveloppeCentimes!: number;

  @Field(() => String, { description: 'D’où vient l’enveloppe.' })
  source!: string;

  @Field(() => Int, { description: 'Dossiers déposés.' })
  dossiers!: number;

  @Field(() => Int, { description: 'Dossiers retenus.' })
  laureats!: number;

  @Field(() => Int, { description: 'Conventions signées.' })
  conventions!: number;
}
