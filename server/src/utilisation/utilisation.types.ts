import { Max, Min } from 'class-validator';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { NumeroMalSaisi, Pass } from '../carnet/carnet.module.ts';
import { JourImpossible } from '../remise/remise.module.ts';
import { CleIdempotence, Deja } from '../shared/operation.champs.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import {
  LieuDUneAutreStructure,
  LieuNonLabellise,
  MoisClos,
  PassArrete,
  PassDejaUtilise,
  PassExpire,
  PassHorsPerimetre,
  PassInconnu,
  PassNonDistribue,
  ServiceNonAdmis,
} from './refus.types.ts';
import { ServiceRendu } from './service.types.ts';

@InputType({ description: 'Utilisation d’un pass dans un lieu.' })
export class UtiliserPassInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'Numéro imprimé sur le pass.' })
  @Texte(50)
  numero!: string;

  @Field(() => ID, { description: 'Lieu où le service est rendu.' })
  @Texte(36)
  lieu!: string;

  @Field(() => ServiceRendu)
  service!: ServiceRendu;

  @Field(() => Int, { nullable: true, description: 'Durée en minutes, de 1 à 600.' })
  @Min(1)
  @Max(600)
  minutes?: number;

  @Field(() => Centimes, {
    description:
      'Prix du service ; le pass en paie sa valeur faciale au plus (10 € en général), le reste est à charge.',
  })
  @Min(1)
  @Max(1_000_000)
  prixCentimes!: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Jour du service ; ce jour par défaut, 30 jours en arrière au plus.',
  })
  jour?: string;
}

@ObjectType({ description: 'Le pass est utilisé.', simpleResolvers: true })
export class PassUtilise {
  @Field(() => Pass)
  pass!: object;

  @Deja()
  deja!: boolean;

  constructor(pass: object, deja: boolean) {
    this.pass = pass;
    this.deja = deja;
  }
}

export const UtiliserPassResult = createUnionType({
  name: 'UtiliserPassResult',
  description: 'Réponse de `utiliserPass` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () =>
    [
      PassUtilise,
      PassInconnu,
      PassDejaUtilise,
      PassNonDistribue,
      PassExpire,
      LieuNonLabellise,
      LieuDUneAutreStructure,
      PassArrete,
      PassHorsPerimetre,
      ServiceNonAdmis,
      MoisClos,
      JourImpossible,
      NumeroMalSaisi,
    ] as const,
});
/** Why a pass is not used. */
export type RefusDUsage =
  | PassInconnu
  | PassDejaUtilise
  | PassNonDistribue
  | PassExpire
  | LieuNonLabellise
  | LieuDUneAutreStructure
  | PassArrete
  | PassHorsPerimetre
  | ServiceNonAdmis
  | MoisClos
  | JourImpossible
  | NumeroMalSaisi;
export type UtiliserPassResult = PassUtilise | RefusDUsage;
