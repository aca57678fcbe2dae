import { Length, Max, Min } from 'class-validator';
import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { Refus } from '../shared/errors.ts';
import { CleIdempotence, Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { Dossier, EtapeDeDossier } from './dossier.types.ts';
import { CriteresInput } from './simulation.types.ts';

@InputType({ description: 'Dépôt d’un dossier de cofinancement.' })
export class DeposerDossierInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'SIREN de la collectivité qui porte le projet.' })
  @Texte(9)
  collectivite!: string;

  @Field(() => Int, { description: '2019 ou 2020.' })
  @Min(2019)
  @Max(2020)
  vague!: number;

  @Field(() => String)
  @Length(1, 300)
  @Texte(300)
  intitule!: string;

  @Field(() => CriteresInput)
  criteres!: CriteresInput;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Jour du dépôt, quand il est passé : réservé à l’administrateur.',
  })
  jour?: string | null;
}

@InputType({ description: 'Étape d’un dossier à franchir.' })
export class FranchirEtapeDeDossierInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'Numéro du dossier.' })
  @Texte(20)
  dossier!: string;

  @Field(() => EtapeDeDossier, {
    description: 'INSTRUIT, LAUREAT, REFUSE ou VERSE ; les autres ont leur propre mutation.',
  })
  etape!: EtapeDeDossier;

  @Field(() => LocalDate, { nullable: true, description: 'Jour de l’étape ; ce jour par défaut.' })
  jour?: string | null;

  @Field(() => Centimes, {
    nullable: true,
    description: 'Montant accordé ou versé ; par défaut, tout ce que la règle permet.',
  })
  centimes?: number | null;

  @Field(() => String, { nullable: true, description: 'Numéro de la pièce.' })
  @Texte(200)
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'Attendu pour un refus.' })
  @Texte(500)
  motif?: string | null;
}

@ObjectType({ implements: Refus, description: 'Le numéro n’est celui d’aucun dossier du périmètre.' })
export class DossierInconnu extends Refus {
  constructor() {
    super('Aucun dossier de votre périmètre ne porte ce numéro.');
  }
}

@ObjectType({
  implements: Refus,
  description: 'Le SIREN de qui porte le dossier n’est celui d’aucune collectivité du périmètre.',
})
export class PorteurInconnu extends Refus {
  constructor() {
    super('Aucune collectivité de votre périmètre ne porte ce SIREN.');
  }
}

@ObjectType({ description: 'Le dossier est déposé, ou a franchi une étape.', simpleResolvers: true })
export class DossierAvance {
  @Field(() => Dossier)
  dossier!: object;

  @Deja()
  deja!: boolean;
}

export const DeposerDossierResult = createUnionType({
  name: 'DeposerDossierResult',
  description: 'Réponse de `deposerDossier` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [DossierAvance, RegleNonTenue, PorteurInconnu] as const,
});
export const FranchirEtapeDeDossierResult = createUnionType({
  name: 'FranchirEtapeDeDossierResult',
  description: 'Réponse de `franchirEtapeDeDossier` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [DossierAvance, RegleNonTenue, DossierInconnu] as const,
});
