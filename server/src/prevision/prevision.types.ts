import { ValidateNested } from 'class-validator';
import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FiltreStatistiques } from '../statistique/statistique.module.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { deprecie } from '../shared/depreciation.rules.ts';

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

  @Field(() => Int, { description: 'Borne basse, en pass, de l’intervalle de prévision.' })
  perdusBas!: number;

  @Field(() => Int, { description: 'Borne haute, en pass, de l’intervalle de prévision.' })
  perdusHaut!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Perdus ÷ restants, de 0 à 1 ; absent s’il ne reste rien.',
  })
  part!: number | null;

  @Field(() => Float, { nullable: true, description: 'Borne basse de la part, de 0 à 1.' })
  partBasse!: number | null;

  @Field(() => Float, { nullable: true, description: 'Borne haute de la part, de 0 à 1.' })
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

@ObjectType({
  description:
    'Les prévisions passées dont vient la largeur des intervalles : celles du même modèle, aussi longues.',
  simpleResolvers: true,
})
export class CalibrageDePrevision {
  @Field(() => Int, { description: 'Durée, en mois, des périodes passées où le modèle est éprouvé.' })
  mois!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Écarts types de part et d’autre de l’attendu ; 1,28 y suffirait si le hasard seul jouait. Absent si rien de passé ne le dit : l’intervalle va alors de rien à tout.',
  })
  ecarts!: number | null;

  @Field(() => Int, { description: 'Périodes passées éprouvées.' })
  fenetres!: number;

  @Field(() => Int, { description: 'Prévisions de commandes éprouvées sur ces périodes.' })
  previsions!: number;

  @Field(() => Boolean, {
    description: 'Vrai si, faute de prévisions aussi longues, de plus courtes y comptent, élargies.',
  })
  plusCourtes!: boolean;
}

const DE_CALIBRAGE = deprecie({
  depuis: '2026-11-22',
  retrait: '2027-12-31',
  remplace: 'Prevision.calibrages',
});

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

  @Field(() => Int, { description: 'Mois qui restent, à peu près, avant les échéances prévues.' })
  moisRestants!: number;

  @Field(() => [CalibrageDePrevision], {
    description:
      'D’où viennent les intervalles, par durée de ce qui reste avant la fin, la plus courte d’abord.',
  })
  calibrages!: CalibrageDePrevision[];

  @Field(() => Float, {
    description:
      'De combien l’intervalle est plus large que si le hasard seul jouait, au plus ; 1 : de rien, ou rien de passé ne le dit.',
    deprecationReason: DE_CALIBRAGE,
  })
  elargissement!: number;

  @Field(() => Int, {
    description: 'Prévisions passées dont vient l’élargissement ; 0 : trop peu pour en tirer un.',
    deprecationReason: DE_CALIBRAGE,
  })
  commandesDuCalibrage!: number;

  @Field(() => LigneDePrevision)
  total!: LigneDePrevision;

  @Field(() => [LigneDePrevision], { description: 'L’échéance la plus proche d’abord, puis par libellé.' })
  lignes!: LigneDePrevision[];
}
