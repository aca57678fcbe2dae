import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { GenreDeDetenteur } from '../carnet/carnet.module.ts';

@ObjectType({
  description: 'Ce que sont devenus les carnets émis (C1) : émis est la somme exacte de tout le reste.',
  simpleResolvers: true,
})
export class ComptesDeStock {
  @Field(() => Int)
  emis!: number;

  @Field(() => Int, { description: 'Chez leur détenteur, ni remis ni arrêtés.' })
  enStock!: number;

  @Field(() => Int, { description: 'Expédiés par l’opérateur, pas encore livrés.' })
  enTransit!: number;

  @Field(() => Int, { description: 'Remis à une cohorte.' })
  injectes!: number;

  @Field(() => Int)
  bloques!: number;

  @Field(() => Int, { description: 'Perdus ou volés.' })
  perdus!: number;

  @Field(() => Int)
  annules!: number;

  @Field(() => Int, { description: 'Remplacés par un autre carnet.' })
  remplaces!: number;
}

@ObjectType({ description: 'Stock d’un détenteur.', simpleResolvers: true })
export class StockDeDetenteur {
  @Field(() => ID)
  id!: string;

  @Field(() => GenreDeDetenteur)
  genre!: GenreDeDetenteur;

  @Field(() => String, { description: 'Nom du distributeur, de la collectivité, ou des opérateurs.' })
  nom!: string;

  @Field(() => String, { nullable: true, description: 'Code du distributeur.' })
  code!: string | null;

  @Field(() => String, { description: 'SIREN de la collectivité qui a acheté les carnets.' })
  siren!: string;

  @Field(() => String, { description: 'Nom de cette collectivité.' })
  collectivite!: string;

  @Field(() => ComptesDeStock)
  carnets!: ComptesDeStock;

  @Field(() => ComptesDeStock)
  pass!: ComptesDeStock;

  @Field(() => Int, {
    nullable: true,
    description: 'Jours depuis l’arrivée des carnets en stock, pour la moitié d’entre eux au plus (médiane).',
  })
  ageMedian!: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'Arrivée du plus ancien carnet en stock.' })
  plusAncien!: string | null;

  @Field(() => Int, { description: 'Carnets en stock sans mouvement depuis plus de 90 jours.' })
  dormants!: number;
}

@ObjectType({ description: 'Stock par détenteur, tel qu’on le savait un jour.', simpleResolvers: true })
export class Stocks {
  @Field(() => LocalDate)
  au!: string;

  @Field(() => ComptesDeStock, { description: 'Somme des détenteurs, en carnets.' })
  carnets!: ComptesDeStock;

  @Field(() => ComptesDeStock, { description: 'Somme des détenteurs, en pass.' })
  pass!: ComptesDeStock;

  @Field(() => Int, { description: 'Carnets en stock sans mouvement depuis plus de 90 jours.' })
  dormants!: number;

  @Field(() => [StockDeDetenteur], {
    description: 'Par collectivité : opérateur, collectivité, distributeurs.',
  })
  detenteurs!: readonly StockDeDetenteur[];
}

@ArgsType()
export class StocksArgs {
  @Field(() => String, {
    nullable: true,
    description: 'SIREN de la collectivité ; tout le périmètre par défaut.',
  })
  @Texte(9)
  collectivite?: string;

  @Field(() => String, { nullable: true, description: 'Code d’un distributeur, pour le sien seul.' })
  @Texte(50)
  distributeur?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Jour : ce qu’on savait ce jour-là de ce qui était arrivé ; ce jour par défaut.',
  })
  au?: string;
}
