import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { NumeroMalSaisi } from '../carnet/carnet.module.ts';
import { JourImpossible } from '../remise/remise.module.ts';
import { Refus } from '../shared/errors.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { PassInconnu } from './refus.types.ts';
import { ServiceRendu } from './service.types.ts';
import type { RefusDUsage } from './utilisation.types.ts';

@ObjectType({
  description: 'Un pass vu du guichet : s’il serait accepté, sinon pourquoi. Rien n’est écrit.',
  simpleResolvers: true,
})
export class TestDePass {
  @Field(() => Boolean, { description: 'Vrai si ce lieu peut l’utiliser ce jour-là.' })
  valide!: boolean;

  @Field(() => Refus, {
    nullable: true,
    description:
      'La première condition qui ne tient pas, dans les mots d’`utiliserPass` ; absente s’il est valide.',
  })
  refus!: RefusDUsage | null;

  @Field(() => Centimes, { description: 'Valeur faciale : ce qu’il paie au plus.' })
  valeurCentimes!: number;

  @Field(() => Int, { description: 'Pass de son carnet déjà utilisés.' })
  nombreDUtilisations!: number;

  @Field(() => Int, { description: 'Pass de son carnet.' })
  nombreDePass!: number;

  @Field(() => LocalDate)
  valideJusquAu!: string;

  @Field(() => LocalDate, { description: 'Dernier jour où un lieu peut l’accepter.' })
  tolereJusquAu!: string;

  @Field(() => Int, {
    description: 'Jours qui restent jusqu’au dernier jour toléré ; 0 ce jour-là ou après.',
  })
  joursRestants!: number;

  @Field(() => [ServiceRendu], {
    nullable: true,
    description: 'Services que sa commande admet ; absent s’ils le sont tous.',
  })
  services!: readonly string[] | null;
}

export const ResultatDeTest = createUnionType({
  name: 'ResultatDeTest',
  description: 'Un pass qui peut servir, ou ce qui l’empêche.',
  types: () => [TestDePass, PassInconnu, JourImpossible, NumeroMalSaisi] as const,
});
export type ResultatDeTest = TestDePass | PassInconnu | JourImpossible | NumeroMalSaisi;

@ObjectType({
  description: 'Ce que tout le monde peut savoir d’un pass : oui ou non, et rien de plus.',
  simpleResolvers: true,
})
export class ValiditeDePass {
  @Field(() => Boolean)
  valide!: boolean;

  @Field(() => String, {
    description:
      'Phrase en français, la même pour un pass inconnu, utilisé, expiré ou arrêté ; un numéro mal saisi est dit tel.',
  })
  message!: string;
}
