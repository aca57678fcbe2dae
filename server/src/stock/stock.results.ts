import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Carnet, NumeroMalSaisi } from '../carnet/carnet.module.ts';
import { CarnetInconnu, DistributeurInconnu, JourImpossible } from '../remise/remise.module.ts';
import { Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { Bordereau } from './stock.types.ts';

export const ObstacleAuDeplacement = {
  INCONNU: 'INCONNU',
  REMIS: 'REMIS',
  ARRETE: 'ARRETE',
  NON_LIVRE: 'NON_LIVRE',
  AUTRE_COLLECTIVITE: 'AUTRE_COLLECTIVITE',
  DEJA_LA: 'DEJA_LA',
  POSTERIEUR: 'POSTERIEUR',
} as const;
export type ObstacleAuDeplacement = (typeof ObstacleAuDeplacement)[keyof typeof ObstacleAuDeplacement];
registerEnumType(ObstacleAuDeplacement, {
  name: 'ObstacleAuDeplacement',
  description: 'Ce qui empêche un carnet d’être déplacé.',
  valuesConfig: {
    INCONNU: { description: 'Aucun carnet de votre périmètre ne porte ce numéro.' },
    ARRETE: { description: 'Bloqué, perdu, volé, annulé ou remplacé.' },
    NON_LIVRE: { description: 'Sa commande n’était pas livrée ce jour-là.' },
    AUTRE_COLLECTIVITE: {
      description: 'Le distributeur, ou le reste du bordereau, est d’une autre collectivité.',
    },
    POSTERIEUR: { description: 'Il a été déplacé, ou livré, après ce jour.' },
  },
});

@ObjectType({ description: 'Carnets d’une plage qu’un même obstacle retient.', simpleResolvers: true })
export class CarnetsRetenus {
  @Field(() => ObstacleAuDeplacement)
  obstacle!: ObstacleAuDeplacement;

  @Field(() => Int)
  carnets!: number;

  @Field(() => String, { nullable: true, description: 'Numéro du premier d’entre eux.' })
  exemple!: string | null;
}

@ObjectType({ description: 'Ce qu’il advient d’une plage d’un bordereau.', simpleResolvers: true })
export class PlageJugee {
  @Field(() => String)
  premier!: string;

  @Field(() => String)
  dernier!: string;

  @Field(() => Int, { description: 'Carnets qui peuvent être déplacés.' })
  carnets!: number;

  @Field(() => Int, { description: 'Pass de ces carnets.' })
  pass!: number;

  @Field(() => [CarnetsRetenus], {
    description: 'Carnets qui ne le peuvent pas ; un seul retient le bordereau.',
  })
  retenus!: readonly CarnetsRetenus[];
}

@ObjectType({ description: 'Les carnets sont déplacés, ou le seraient.', simpleResolvers: true })
export class CarnetsDeplaces {
  @Field(() => Bordereau, { nullable: true, description: 'Absent d’une simulation.' })
  bordereau!: object | null;

  @Field(() => Int)
  carnets!: number;

  @Field(() => Int)
  pass!: number;

  @Field(() => [PlageJugee], { description: 'Plage par plage ; vide si la même clé l’avait déjà fait.' })
  plages!: readonly PlageJugee[];

  @Deja()
  deja!: boolean;

  constructor(faits: CarnetsDeplaces) {
    Object.assign(this, faits);
  }
}

/** A carnet as it is after what was done to it. */
@ObjectType({ simpleResolvers: true })
abstract class CarnetModifie {
  @Field(() => Carnet, { description: 'Tel qu’il est maintenant ; d’un échange, celui qui est remis.' })
  carnet!: object;

  @Deja()
  deja!: boolean;

  constructor(carnet: object, deja: boolean) {
    this.carnet = carnet;
    this.deja = deja;
  }
}

@ObjectType({ description: 'Le carnet est arrêté.', simpleResolvers: true })
export class CarnetArrete extends CarnetModifie {}

@ObjectType({ description: 'Le carnet circule de nouveau.', simpleResolvers: true })
export class CarnetLibere extends CarnetModifie {}

@ObjectType({
  description: 'Le carnet est remplacé, et celui qui le remplace est remis.',
  simpleResolvers: true,
})
export class CarnetEchange extends CarnetModifie {}

const REFUS = [CarnetInconnu, NumeroMalSaisi, JourImpossible, RegleNonTenue] as const;

export const DeplacerCarnetsResult = createUnionType({
  name: 'DeplacerCarnetsResult',
  description: 'Réponse de `deplacerCarnets` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [CarnetsDeplaces, DistributeurInconnu, ...REFUS] as const,
});
export const ArreterCarnetResult = createUnionType({
  name: 'ArreterCarnetResult',
  description:
    'Réponse de `arreterCarnet` et `declarerCarnetPerdu` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [CarnetArrete, ...REFUS] as const,
});
export const LibererCarnetResult = createUnionType({
  name: 'LibererCarnetResult',
  description: 'Réponse de `libererCarnet` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [CarnetLibere, ...REFUS] as const,
});
export const EchangerCarnetResult = createUnionType({
  name: 'EchangerCarnetResult',
  description: 'Réponse de `echangerCarnet` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [CarnetEchange, ...REFUS] as const,
});
