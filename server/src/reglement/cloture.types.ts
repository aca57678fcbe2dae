import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Operateur } from '../commande/commande.module.ts';
import { LieuLabellise, Structure } from '../lieu/lieu.module.ts';
import { CleIdempotence, Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { ContrePaiement } from './contre-paiement.types.ts';

export const RaisonDAttente = {
  LIEU_SANS_STRUCTURE: 'LIEU_SANS_STRUCTURE',
  COORDONNEES_ABSENTES: 'COORDONNEES_ABSENTES',
  COORDONNEES_A_VERIFIER: 'COORDONNEES_A_VERIFIER',
  COORDONNEES_REFUSEES: 'COORDONNEES_REFUSEES',
  DELAI: 'DELAI',
  MOIS_OUVERT: 'MOIS_OUVERT',
} as const;
export type RaisonDAttente = (typeof RaisonDAttente)[keyof typeof RaisonDAttente];
registerEnumType(RaisonDAttente, {
  name: 'RaisonDAttente',
  description: 'Pourquoi un pass utilisé n’est pas encore réglé.',
  valuesConfig: {
    LIEU_SANS_STRUCTURE: { description: 'Le lieu n’est tenu par aucune structure du registre.' },
    DELAI: { description: 'Coordonnées vérifiées depuis moins de 48 h.' },
    MOIS_OUVERT: { description: 'Rien ne manque : il sera réglé à la prochaine clôture.' },
  },
});

@ObjectType({
  description: 'Où en est un opérateur de ses clôtures : ses mois se closent dans l’ordre.',
  simpleResolvers: true,
})
export class ClotureAFaire {
  @Field(() => LocalDate, { nullable: true, description: 'Premier jour du dernier mois clos.' })
  dernierMois!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Premier jour du prochain mois à clore, s’il est fini et que des pass y attendent.',
  })
  mois!: string | null;

  @Field(() => Operateur)
  operateur!: Operateur;
}

@ObjectType({ description: 'Virement qu’une clôture ferait.', simpleResolvers: true })
export class VirementPrevu {
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

  @Field(() => Structure)
  structure!: Structure;
}

@ObjectType({
  description: 'Pass utilisés qu’une clôture laisserait en attente, et pourquoi.',
  simpleResolvers: true,
})
export class AttentePrevue {
  @Field(() => RaisonDAttente)
  raison!: RaisonDAttente;

  @Field(() => Int)
  nombreDUsages!: number;

  @Field(() => Centimes, { description: 'Somme des parts des pass, avant frais.' })
  centimes!: number;

  @Field(() => Structure, { nullable: true })
  structure!: Structure | null;

  @Field(() => LieuLabellise, { nullable: true, description: 'Lieu, quand aucune structure ne le tient.' })
  lieu!: LieuLabellise | null;
}

@ObjectType({
  description: 'Ce que la clôture d’un mois règlerait, mois précédents en attente compris.',
  simpleResolvers: true,
})
export class ReglementPrevu {
  @Field(() => LocalDate, { description: 'Premier jour du mois.' })
  mois!: string;

  @Field(() => Int)
  nombreDeLignes!: number;

  @Field(() => Int)
  nombreDeVirements!: number;

  @Field(() => Centimes)
  centimes!: number;

  @Field(() => Centimes)
  fraisCentimes!: number;

  @Field(() => Centimes)
  ajustementsCentimes!: number;

  @Field(() => Centimes)
  netCentimes!: number;

  @Field(() => Int, { description: 'Pass utilisés qui attendraient une clôture suivante.' })
  nombreEnAttente!: number;

  @Field(() => Centimes)
  enAttenteCentimes!: number;

  @Field(() => Int, { description: 'Structures ou lieux en attente.' })
  nombreDAttentes!: number;
}

@ObjectType({ description: 'Le mois est clos, pour toujours.', simpleResolvers: true })
export class MoisRegle {
  @Field(() => ContrePaiement)
  contrePaiement!: object;

  @Deja()
  deja!: boolean;
}

@ObjectType({ description: 'Ce que la clôture ferait ; rien n’est écrit.', simpleResolvers: true })
export class ClotureSimulee {
  @Field(() => ReglementPrevu)
  prevision!: object;

  constructor(prevision: object) {
    this.prevision = prevision;
  }
}

@InputType({ description: 'Clôture d’un mois d’un opérateur.' })
export class CloreLeMoisInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'Code de l’opérateur.' })
  @Texte(50)
  operateur!: string;

  @Field(() => LocalDate, { description: 'Un jour du mois à clore.' })
  mois!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Dit ce qui serait réglé, sans rien écrire ; faux par défaut.',
  })
  simuler?: boolean;
}

export const CloreLeMoisResult = createUnionType({
  name: 'CloreLeMoisResult',
  description: 'Réponse de `cloreLeMois` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [MoisRegle, ClotureSimulee, RegleNonTenue] as const,
});
