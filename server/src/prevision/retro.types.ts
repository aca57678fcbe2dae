import { Max, Min } from 'class-validator';
import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import { Centimes, LocalDate } from '../shared/scalars.ts';

@ArgsType()
export class RetroTestArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'Mois avant la fin de la tolérance où la prévision est refaite, de 1 à 24 ; par défaut, autant qu’il en reste ici.',
  })
  @Min(1)
  @Max(24)
  moisAvant?: number;
}

@ObjectType({ description: 'Une commande passée, telle qu’elle aurait été prévue.', simpleResolvers: true })
export class PrevisionPassee {
  @Field(() => String)
  commande!: string;

  @Field(() => LocalDate, { description: 'Jour de connaissance de la prévision.' })
  prevueAu!: string;

  @Field(() => Int, { description: 'Pass pas encore utilisés ce jour-là.' })
  restants!: number;

  @Field(() => Int, { description: 'Pass prévus perdus ce jour-là.' })
  perdus!: number;

  @Field(() => Int, { description: 'Borne basse de ce qui était prévu, en pass.' })
  perdusBas!: number;

  @Field(() => Int, { description: 'Borne haute de ce qui était prévu, en pass.' })
  perdusHaut!: number;

  @Field(() => Int, { description: 'Pass inutilisés en vérité, connus au jour de la demande.' })
  verite!: number;

  @Field(() => Centimes, { description: 'Valeur faciale de prévu moins vérité.' })
  ecartCentimes!: number;

  @Field(() => Boolean, { description: 'Vrai si la vérité est dans l’intervalle.' })
  dedans!: boolean;
}

@ObjectType({
  description:
    'Le même modèle, mené comme on l’aurait mené avant la fin de commandes passées, et ce qu’il en fut.',
  simpleResolvers: true,
})
export class RetroTest {
  @Field(() => Int, { description: 'Mois entre le jour de la prévision et la fin de validité.' })
  moisAvant!: number;

  @Field(() => Int, { description: 'Commandes passées que le modèle aurait pu prévoir.' })
  commandes!: number;

  @Field(() => Int, { description: 'Dont la vérité est dans l’intervalle à 80 %.' })
  dansLIntervalle!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Leur part, de 0 à 1 : 0,8 est promis.',
  })
  couverture!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Somme des largeurs d’intervalle ÷ pass qui restaient, de 0 à 1 : plus elle est petite, plus la prévision dit.',
  })
  largeur!: number | null;

  @Field(() => Float, { nullable: true, description: 'Erreur absolue moyenne d’une commande, en pass.' })
  erreurMoyenne!: number | null;

  @Field(() => Centimes, { nullable: true, description: 'La même, en valeur faciale.' })
  erreurMoyenneCentimes!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Somme des erreurs absolues ÷ pass qui restaient à utiliser, de 0 à 1.',
  })
  erreurRelative!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Somme des erreurs signées ÷ pass qui restaient : positive, le modèle a trop prévu de pertes.',
  })
  biais!: number | null;

  @Field(() => [PrevisionPassee])
  lignes!: PrevisionPassee[];
}
