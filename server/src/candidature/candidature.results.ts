import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { Refus } from '../shared/errors.ts';
import { Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { Candidature } from './candidature.types.ts';

@ObjectType({ description: 'La candidature a avancé.', simpleResolvers: true })
export class CandidatureAvancee {
  @Field(() => Candidature)
  candidature!: object;

  @Field(() => ID, { nullable: true, description: 'Événement qui l’a fait, pour l’annuler.' })
  evenement!: string | null;

  @Deja()
  deja!: boolean;
}

@ObjectType({
  implements: Refus,
  description: 'Aucune candidature ni aucun lieu de votre périmètre n’a cet identifiant.',
})
export class CandidatureInconnue extends Refus {
  constructor(quoi: 'CANDIDATURE' | 'LIEU') {
    super(
      quoi === 'LIEU'
        ? 'Ce lieu n’est pas de votre structure : un de vos lieux est attendu.'
        : 'Aucune candidature de votre périmètre n’a cet identifiant.',
    );
  }
}

export const CandidatureResult = createUnionType({
  name: 'CandidatureResult',
  description:
    'Réponse de `abandonnerCandidature`, `accepterCandidature`, `demanderPieces`, `deposerCandidature`, `instruire`, `refuserCandidature` et `verserPiece` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [CandidatureAvancee, CandidatureInconnue, RegleNonTenue] as const,
});
