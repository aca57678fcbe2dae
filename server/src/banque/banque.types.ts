import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Structure } from '../lieu/lieu.module.ts';
import { Refus } from '../shared/errors.ts';
import { CleIdempotence, Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

export const GenreDeTitulaire = {
  ENTREPRISE: 'ENTREPRISE',
  ASSOCIATION: 'ASSOCIATION',
  REGIE_PUBLIQUE: 'REGIE_PUBLIQUE',
  COLLECTIVITE: 'COLLECTIVITE',
  AUTRE: 'AUTRE',
} as const;
export type GenreDeTitulaire = (typeof GenreDeTitulaire)[keyof typeof GenreDeTitulaire];
registerEnumType(GenreDeTitulaire, {
  name: 'GenreDeTitulaire',
  description: 'Qui tient le compte : les pièces demandées en dépendent.',
  valuesConfig: {
    REGIE_PUBLIQUE: {
      description: 'Régie de recettes d’une personne publique (CGCT, R.1617-1 et suivants).',
    },
  },
});

export const EtatDesCoordonnees = {
  ABSENTES: 'ABSENTES',
  DECLAREES: 'DECLAREES',
  VERIFIEES: 'VERIFIEES',
  REFUSEES: 'REFUSEES',
} as const;
export type EtatDesCoordonnees = (typeof EtatDesCoordonnees)[keyof typeof EtatDesCoordonnees];
registerEnumType(EtatDesCoordonnees, {
  name: 'EtatDesCoordonnees',
  description: 'Où en sont les dernières coordonnées bancaires d’une structure ce jour ; déduit des faits.',
  valuesConfig: {
    DECLAREES: { description: 'Elles attendent d’être vérifiées par quelqu’un d’autre.' },
    VERIFIEES: { description: 'Elles servent à partir de leur jour d’effet, 48 h après la vérification.' },
  },
});

@ObjectType({
  description: 'Coordonnées bancaires déclarées pour une structure ; l’IBAN entier se demande à part.',
  simpleResolvers: true,
})
export class CoordonneesBancaires {
  @Field(() => ID)
  id!: string;

  @Field(() => GenreDeTitulaire)
  genre!: GenreDeTitulaire;

  @Field(() => String)
  titulaire!: string;

  @Field(() => String, { description: 'Quatre derniers caractères de l’IBAN.' })
  ibanFin!: string;

  @Field(() => String)
  bic!: string;

  @Field(() => EtatDesCoordonnees)
  etat!: EtatDesCoordonnees;

  @Field(() => LocalDate)
  declareesLe!: string;

  @Field(() => String, { description: 'Pseudonyme de l’agent, ou ce au nom de quoi c’était fait.' })
  declareesPar!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Jour du verdict.' })
  verifieesLe!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Premier jour où elles reçoivent un virement ; absent tant qu’elles ne sont pas vérifiées.',
  })
  effectivesLe!: string | null;

  @Field(() => String, { nullable: true, description: 'Pourquoi elles sont refusées.' })
  motif!: string | null;

  @Field(() => Structure)
  structure!: Structure;
}

@InputType({ description: 'Coordonnées bancaires d’une structure.' })
export class DeclarerCoordonneesBancairesInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Identifiant de la structure ; une structure ne déclare que les siennes.',
  })
  @Texte(36)
  structure?: string;

  @Field(() => GenreDeTitulaire)
  genre!: GenreDeTitulaire;

  @Field(() => String)
  @Texte(140)
  titulaire!: string;

  @Field(() => String, { description: 'IBAN, avec ou sans espaces.' })
  @Texte(60)
  iban!: string;

  @Field(() => String)
  @Texte(20)
  bic!: string;
}

export const VerdictBancaire = { VERIFIEES: 'VERIFIEES', REFUSEES: 'REFUSEES' } as const;
export type VerdictBancaire = (typeof VerdictBancaire)[keyof typeof VerdictBancaire];
registerEnumType(VerdictBancaire, { name: 'VerdictBancaire', description: 'Ce que dit la vérification.' });

@InputType({ description: 'Verdict sur des coordonnées déclarées par quelqu’un d’autre.' })
export class VerifierCoordonneesBancairesInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => ID)
  @Texte(36)
  coordonnees!: string;

  @Field(() => VerdictBancaire)
  verdict!: VerdictBancaire;

  @Field(() => String, { nullable: true, description: 'Attendu quand elles sont refusées.' })
  @Texte(500)
  motif?: string;
}

@ObjectType({
  implements: Refus,
  description: 'La structure n’est pas dans le registre, ou n’est pas la vôtre.',
})
export class StructureInconnue extends Refus {
  @Field(() => String, { description: 'Identifiant demandé.' })
  readonly structure: string;

  constructor(structure: string) {
    super(
      'Cette structure n’est pas dans le registre, ou n’est pas la vôtre : un identifiant de structure est attendu.',
    );
    this.structure = structure;
  }
}

@ObjectType({ description: 'Les coordonnées, comme elles sont maintenant.', simpleResolvers: true })
export class CoordonneesEnregistrees {
  @Field(() => CoordonneesBancaires)
  coordonnees!: object;

  @Deja()
  deja!: boolean;
}

export const DeclarerCoordonneesBancairesResult = createUnionType({
  name: 'DeclarerCoordonneesBancairesResult',
  description: 'Réponse de `declarerCoordonneesBancaires` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [CoordonneesEnregistrees, StructureInconnue, RegleNonTenue] as const,
});
export const VerifierCoordonneesBancairesResult = createUnionType({
  name: 'VerifierCoordonneesBancairesResult',
  description: 'Réponse de `verifierCoordonneesBancaires` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [CoordonneesEnregistrees, RegleNonTenue] as const,
});
