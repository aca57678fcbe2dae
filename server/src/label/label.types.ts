import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  ActeDeLabel,
  AssertionDeLabel,
  EtatDeLabel,
  GenreDeLabel,
  LieuLabellise,
} from '../lieu/lieu.module.ts';
import { Refus } from '../shared/errors.ts';
import { CleIdempotence, Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { ActeSurLabel } from './acte.types.ts';

@ObjectType({ description: 'Un changement d’état à venir.', simpleResolvers: true })
export class ChangementDEtat {
  @Field(() => LocalDate, { description: 'Premier jour du nouvel état.' })
  jour!: string;

  @Field(() => EtatDeLabel)
  etat!: EtatDeLabel;
}

@ObjectType({
  description: 'Un label d’un lieu, ce jour : déduit de ses assertions, jamais stocké.',
  simpleResolvers: true,
})
export class LabelDuJour {
  @Field(() => ID)
  id!: string;

  @Field(() => GenreDeLabel)
  genre!: GenreDeLabel;

  @Field(() => String, { nullable: true, description: 'Nom du label, quand son genre est AUTRE.' })
  libelle!: string | null;

  @Field(() => EtatDeLabel, { nullable: true, description: 'État ce jour ; absent si rien n’en est dit.' })
  etat!: EtatDeLabel | null;

  @Field(() => AssertionDeLabel, {
    nullable: true,
    description: 'L’assertion qui décide de ce jour, ou la dernière dite si aucune ne vaut.',
  })
  decision!: object | null;

  @Field(() => AssertionDeLabel, {
    nullable: true,
    description:
      'La labellisation en cours, ou la dernière : ce qu’un renouvellement prolonge, ce qu’une correction corrige.',
  })
  labellisation!: object | null;

  @Field(() => Float, {
    description:
      'Position du dernier événement qui a dit quelque chose de ce label : à rendre en `versionAttendue`.',
  })
  version!: number;

  @Field(() => ChangementDEtat, { nullable: true, description: 'Son prochain changement d’état.' })
  aVenir!: ChangementDEtat | null;
}

@ObjectType({ description: 'Des jours qui se suivent.', simpleResolvers: true })
export class JoursDeLabel {
  @Field(() => LocalDate)
  debut!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Dernier jour ; absent si c’est sans fin.' })
  fin!: string | null;
}

@ObjectType({
  description: 'Ce qu’un acte sur un label change, montré avant d’enregistrer.',
  simpleResolvers: true,
})
export class EffetsDeLabel {
  /** Known of the rooms that add to it. */
  lieu!: string;
  genre!: GenreDeLabel;

  @Field(() => LocalDate, { description: 'Premier jour d’effet.' })
  du!: string;

  @Field(() => EtatDeLabel, { nullable: true, description: 'État ce jour-là avant l’acte.' })
  etatAvant!: EtatDeLabel | null;

  @Field(() => EtatDeLabel, { nullable: true, description: 'État ce jour-là après l’acte.' })
  etatApres!: EtatDeLabel | null;

  @Field(() => [JoursDeLabel], { description: 'Jours où le label valait, et ne vaudra plus.' })
  joursPerdus!: readonly JoursDeLabel[];

  @Field(() => [JoursDeLabel], { description: 'Jours où le label ne valait pas, et vaudra.' })
  joursGagnes!: readonly JoursDeLabel[];

  @Field(() => Int, { description: 'Autres lieux de la même structure où ce label vaut ce jour-là.' })
  autresLieuxDeLaStructure!: number;

  @Field(() => Int, { description: 'Autres lieux de la commune où ce label vaut ce jour-là.' })
  autresLieuxDeLaCommune!: number;

  @Field(() => Int, { description: 'Autres lieux du département où ce label vaut ce jour-là.' })
  autresLieuxDuDepartement!: number;

  @Field(() => Int, { description: 'Délai au bout duquel la carte publique suit, au plus, en secondes.' })
  delaiPublicSecondes!: number;
}

@ObjectType({ description: 'Le label est modifié ; ou simulé, et rien n’est écrit.', simpleResolvers: true })
export class LabelModifie {
  @Field(() => LieuLabellise)
  lieu!: object;

  @Field(() => EffetsDeLabel, { nullable: true, description: 'Absent quand la même clé l’avait déjà fait.' })
  effets!: EffetsDeLabel | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Événement qui l’a fait, pour l’annuler ; absent d’une simulation.',
  })
  evenement!: string | null;

  @Field(() => Boolean, {
    description: 'Vrai si d’autres champs, corrigés depuis par un collègue, ont été gardés.',
  })
  fusionne!: boolean;

  @Deja()
  deja!: boolean;
}

@ObjectType({ description: 'Ce qui a été dit d’un label depuis une version.', simpleResolvers: true })
export class DitDepuis {
  @Field(() => ActeDeLabel)
  acte!: ActeDeLabel;

  @Field(() => LocalDate)
  du!: string;

  @Field(() => LocalDate, { nullable: true })
  jusquAu!: string | null;

  @Field(() => String)
  emetteur!: string;

  @Field(() => String, { nullable: true })
  motif!: string | null;

  @Field(() => LocalDate, { description: 'Jour où le registre l’a su.' })
  enregistreLe!: string;

  @Field(() => String, { nullable: true, description: 'Pseudonyme de qui l’a dit.' })
  par!: string | null;
}

@ObjectType({
  implements: Refus,
  description: 'Ce label a changé depuis la version attendue ; rien n’a été écrit.',
})
export class ConflitDeLabel extends Refus {
  @Field(() => Float, { description: 'Version d’aujourd’hui, à rendre si l’acte est maintenu.' })
  readonly version: number;

  @Field(() => [DitDepuis], { description: 'Ce qui a été dit depuis, du plus ancien au plus récent.' })
  readonly depuis: readonly DitDepuis[];

  @Field(() => [String], { description: 'Champs de la correction demandée qui ont aussi changé.' })
  readonly champs: readonly string[];

  constructor(message: string, version: number, depuis: readonly DitDepuis[], champs: readonly string[]) {
    super(message);
    this.version = version;
    this.depuis = depuis;
    this.champs = champs;
  }
}

export const ModifierLabelResult = createUnionType({
  name: 'ModifierLabelResult',
  description: 'Réponse de `modifierLabel` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [LabelModifie, ConflitDeLabel, RegleNonTenue] as const,
});

@InputType({ description: 'Un acte sur un label d’un lieu ; un champ omis n’est pas demandé.' })
export class ModifierLabelInput {
  @Field(() => ID)
  @Texte(36)
  lieu!: string;

  @Field(() => GenreDeLabel)
  genre!: GenreDeLabel;

  @Field(() => String, { nullable: true, description: 'Nom du label, quand son genre est AUTRE.' })
  @Texte(120)
  libelle?: string;

  @Field(() => ActeSurLabel)
  acte!: ActeSurLabel;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Premier jour d’effet ; ce jour par défaut, ou le lendemain de la fin pour un renouvellement.',
  })
  du?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Dernier jour d’effet ; `null` : sans fin.' })
  jusquAu?: string | null;

  @Field(() => String, { nullable: true, description: 'Qui le dit ; l’émetteur du label par défaut.' })
  @Texte(200)
  emetteur?: string | null;

  @Field(() => String, { nullable: true, description: 'Ce qui le prouve, en mots.' })
  @Texte(500)
  preuve?: string | null;

  @Field(() => ID, { nullable: true, description: 'Pièce déposée qui le prouve.' })
  @Texte(36)
  piece?: string | null;

  @Field(() => String, { nullable: true, description: 'Attendu, sauf pour donner ou renouveler un label.' })
  @Texte(1000)
  motif?: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Version du label que l’on a sous les yeux ; absente ou 0 pour un label que le lieu n’a pas.',
  })
  versionAttendue?: number | null;

  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => Boolean, { nullable: true, description: 'Vrai : dit les effets, et n’écrit rien.' })
  simuler?: boolean | null;
}
