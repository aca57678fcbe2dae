import { Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FiltreStatistiques } from '../statistique/statistique.module.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';

export const MailleDePrevision = {
  COMMANDE: 'COMMANDE',
  ECHEANCE: 'ECHEANCE',
  DISTRIBUTEUR: 'DISTRIBUTEUR',
  COLLECTIVITE: 'COLLECTIVITE',
  DEPARTEMENT: 'DEPARTEMENT',
  REGION: 'REGION',
} as const;
export type MailleDePrevision = (typeof MailleDePrevision)[keyof typeof MailleDePrevision];
registerEnumType(MailleDePrevision, {
  name: 'MailleDePrevision',
  description: 'Ce par quoi une prévision est rangée.',
  valuesConfig: {
    ECHEANCE: { description: 'Fin de validité des commandes.' },
    DISTRIBUTEUR: { description: 'Qui a remis les carnets, ou les a en stock ; « ailleurs » avant.' },
  },
});

@ArgsType()
export class PrevisionArgs {
  @Field(() => FiltreStatistiques, {
    nullable: true,
    description:
      'Commandes prévues ; la période est celle de l’achat. Les filtres sur la remise à un public ou l’utilisation sont refusés.',
  })
  @ValidateNested()
  filtre?: FiltreStatistiques;

  @Field(() => MailleDePrevision, { defaultValue: MailleDePrevision.COMMANDE })
  par!: MailleDePrevision;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Prévu de ce que le registre savait à la fin de ce jour ; ce jour par défaut.',
  })
  au?: string;
}

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

@ObjectType({
  description: 'Pass qui resteront inutilisés à la fin de la tolérance, avec un intervalle à 80 %.',
  simpleResolvers: true,
})
export class LigneDePrevision {
  @Field(() => String, { nullable: true, description: 'Numéro, jour, code ou SIREN ; absent du total.' })
  code!: string | null;

  @Field(() => String)
  libelle!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Dernier jour où un de ces pass peut servir : la plus proche tolérance.',
  })
  finLe!: string | null;

  @Field(() => Int, { description: 'Pass achetés, pas encore utilisés au jour de connaissance.' })
  restants!: number;

  @Field(() => Int, { description: 'Pass inutilisés attendus à la fin ; les lignes font le total.' })
  perdus!: number;

  @Field(() => Int)
  perdusBas!: number;

  @Field(() => Int)
  perdusHaut!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Perdus ÷ restants, de 0 à 1 ; absent s’il ne reste rien.',
  })
  part!: number | null;

  @Field(() => Float, { nullable: true })
  partBasse!: number | null;

  @Field(() => Float, { nullable: true })
  partHaute!: number | null;

  @Field(() => Centimes, { description: 'Valeur faciale des pass inutilisés attendus.' })
  centimes!: number;

  @Field(() => Centimes)
  centimesBas!: number;

  @Field(() => Centimes)
  centimesHaut!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Adresse, dans la console, de ce dont il est question.',
  })
  chemin!: string | null;
}

@ObjectType({ description: 'Une commande passée, telle qu’elle aurait été prévue.', simpleResolvers: true })
export class PrevisionPassee {
  @Field(() => String)
  commande!: string;

  @Field(() => LocalDate, { description: 'Jour de connaissance de la prévision.' })
  prevueAu!: string;

  @Field(() => Int, { description: 'Pass pas encore utilisés ce jour-là.' })
  restants!: number;

  @Field(() => Int)
  perdus!: number;

  @Field(() => Int)
  perdusBas!: number;

  @Field(() => Int)
  perdusHaut!: number;

  @Field(() => Int, { description: 'Pass inutilisés en vérité, connus au jour de la demande.' })
  verite!: number;

  @Field(() => Boolean, { description: 'Vrai si la vérité est dans l’intervalle.' })
  dedans!: boolean;
}

@ObjectType({
  description:
    'Le même modèle, mené comme on l’aurait mené avant la fin de commandes passées, et ce qu’il en fut.',
  simpleResolvers: true,
})
export class RetroTest {
  @Field(() => Int)
  moisAvant!: number;

  @Field(() => Int, { description: 'Commandes passées que le modèle aurait pu prévoir.' })
  commandes!: number;

  @Field(() => Int, { description: 'Dont la vérité est dans l’intervalle à 80 %.' })
  dansLIntervalle!: number;

  @Field(() => Float, { nullable: true, description: 'Erreur absolue moyenne d’une commande, en pass.' })
  erreurMoyenne!: number | null;

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

@ObjectType({
  description: 'Ce qui restera inutilisé à l’échéance, au rythme actuel.',
  simpleResolvers: true,
})
export class Prevision {
  @Field(() => MailleDePrevision)
  par!: MailleDePrevision;

  @Field(() => LocalDate, { description: 'Jour de connaissance : rien de su après n’y entre.' })
  au!: string;

  @Field(() => String, { description: 'Le modèle, en toutes lettres.' })
  definition!: string;

  @Field(() => Int, { description: 'Utilisations passées dont le modèle a appris.' })
  utilisationsApprises!: number;

  @Field(() => Float, {
    description:
      'De combien l’intervalle est élargi pour tenir ce qu’il promet, d’après les commandes passées ; 1 : de rien.',
  })
  elargissement!: number;

  @Field(() => Int, {
    description: 'Commandes passées dont vient l’élargissement ; 0 : trop peu pour en tirer un.',
  })
  commandesDuCalibrage!: number;

  @Field(() => Int, { description: 'Mois qui restent, à peu près, avant les échéances prévues.' })
  moisRestants!: number;

  @Field(() => LigneDePrevision)
  total!: LigneDePrevision;

  @Field(() => [LigneDePrevision], { description: 'L’échéance la plus proche d’abord, puis par libellé.' })
  lignes!: LigneDePrevision[];
}
