import { ArrayMaxSize, ArrayMinSize, Min, ValidateNested } from 'class-validator';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { EtatDeLabel, FiltreLieux, GenreDeLabel } from '../lieu/lieu.module.ts';
import { CleIdempotence, Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { ActeSurLabel } from './acte.types.ts';

/** More places than this are named by a filter. */
const LIEUX_NOMMES = 1000;

@InputType({
  description:
    'Le même acte sur le label de plusieurs lieux, nommés ou pris par un filtre : l’un des deux est attendu.',
})
export class ModifierLabelsInput {
  @Field(() => [ID], { nullable: true, description: `Au plus ${LIEUX_NOMMES}.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(LIEUX_NOMMES)
  lieux?: string[] | null;

  @Field(() => FiltreLieux, { nullable: true, description: 'Tous les lieux de la liste ainsi filtrée.' })
  @ValidateNested()
  filtre?: FiltreLieux | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Nombre de lieux vus sous ce filtre : s’il en donne un autre nombre, rien n’est fait.',
  })
  @Min(0)
  nombreAttendu?: number | null;

  @Field(() => GenreDeLabel)
  genre!: GenreDeLabel;

  @Field(() => String, { nullable: true, description: 'Nom du label, quand son genre est AUTRE.' })
  @Texte(120)
  libelle?: string | null;

  @Field(() => ActeSurLabel)
  acte!: ActeSurLabel;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Premier jour d’effet ; ce jour par défaut, ou le lendemain de chaque fin pour un renouvellement.',
  })
  du?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Dernier jour d’effet ; sans fin par défaut.' })
  jusquAu?: string | null;

  @Field(() => String, { nullable: true, description: 'Qui le dit ; l’émetteur de chaque label par défaut.' })
  @Texte(200)
  emetteur?: string | null;

  @Field(() => String, { nullable: true, description: 'Attendu, sauf pour donner ou renouveler un label.' })
  @Texte(1000)
  motif?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Vrai : dit ce qu’il en serait, et n’écrit rien.' })
  simuler?: boolean | null;

  @CleIdempotence()
  cleIdempotence!: string;
}

@ObjectType({
  description: 'Ce qu’un acte en lot fait d’un lieu : changé, ou écarté et pourquoi.',
  simpleResolvers: true,
})
export class LigneDeLot {
  @Field(() => Int, { description: 'Rang dans le lot, à partir de 1.' })
  rang!: number;

  /** The place, read with the lines around it. */
  lieu!: string;

  @Field(() => Boolean, { description: 'Faux si le lieu est écarté : `regle` et `message` disent pourquoi.' })
  changee!: boolean;

  @Field(() => String, { nullable: true, description: 'Code de la règle qui l’écarte.' })
  regle!: string | null;

  @Field(() => String, { nullable: true, description: 'Ce qui l’écarte, et ce qui était attendu.' })
  message!: string | null;

  @Field(() => EtatDeLabel, { nullable: true, description: 'État du label ce jour, avant l’acte.' })
  etat!: EtatDeLabel | null;

  @Field(() => LocalDate, { nullable: true, description: 'Fin du label avant l’acte.' })
  fin!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Premier jour d’effet ; absent d’un lieu écarté.' })
  du!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Dernier jour d’effet ; absent si c’est sans fin.' })
  jusquAu!: string | null;
}

@ObjectType({
  description: 'Un acte en lot : un seul événement, qui s’annule d’un coup ; ou sa simulation.',
  simpleResolvers: true,
})
export class LotDeLabels {
  @Field(() => ID, {
    nullable: true,
    description: 'Événement qui l’a fait, pour l’annuler ; absent d’une simulation, ou si rien n’a changé.',
  })
  evenement!: string | null;

  @Field(() => ActeSurLabel)
  acte!: ActeSurLabel;

  @Field(() => GenreDeLabel)
  genre!: GenreDeLabel;

  @Field(() => Int, { description: 'Lieux changés, ou qui le seraient.' })
  changes!: number;

  @Field(() => Int, { description: 'Lieux écartés, chacun avec sa raison.' })
  ecartes!: number;

  @Field(() => Boolean, { description: 'Vrai si rien n’est écrit.' })
  simule!: boolean;

  @Deja()
  deja!: boolean;

  /** All of them, in their order. */
  toutes!: readonly LigneDeLot[];
}

export const ModifierLabelsResult = createUnionType({
  name: 'ModifierLabelsResult',
  description: 'Réponse de `modifierLabels` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [LotDeLabels, RegleNonTenue] as const,
});
