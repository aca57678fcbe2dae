import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { LieuLabellise, Structure } from '../lieu/lieu.module.ts';
import { Refus } from '../shared/errors.ts';
import { Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { Instant } from '../shared/scalars.ts';
import { ChampModifie } from './historique.types.ts';
import type { ErreurDeSaisie } from './saisie.rules.ts';

const EN_JSON = 'en JSON ; une position y est { latitude, longitude }';

@ObjectType({
  description: 'Un champ à trois valeurs : au départ, la leur, la mienne.',
  simpleResolvers: true,
})
export class ChampATroisValeurs {
  @Field(() => String, { description: 'Nom du champ, ou « position ».' })
  champ!: string;

  @Field(() => String, { description: `Au départ de la saisie, ${EN_JSON}.` })
  base!: string;

  @Field(() => String, { description: `Enregistrée depuis par un autre, ${EN_JSON}.` })
  eux!: string;

  @Field(() => String, { description: `Celle de la saisie, ${EN_JSON}.` })
  moi!: string;

  @Field(() => Boolean, { description: 'Vrai si la valeur retenue est celle de la saisie.' })
  deMoi!: boolean;

  @Field(() => String, { nullable: true, description: 'Pseudonyme de qui l’a changé depuis.' })
  par!: string | null;
}

@ObjectType({
  implements: Refus,
  description:
    'Le même champ a été changé depuis par un autre, à une autre valeur : rien n’a été écrit, il faut choisir.',
})
export class ConflitDeModification extends Refus {
  @Field(() => Int, { description: 'Version de la fiche à présent : à renvoyer avec les choix.' })
  readonly version: number;

  @Field(() => [ChampATroisValeurs], { description: 'Champs à choisir.' })
  readonly champs: readonly ChampATroisValeurs[];

  @Field(() => [ChampATroisValeurs], { description: 'Champs qui fusionnent d’eux-mêmes.' })
  readonly fusionnes: readonly ChampATroisValeurs[];

  @Field(() => String, { description: 'Pseudonyme de qui a enregistré en dernier.' })
  readonly par: string;

  @Field(() => String, { nullable: true })
  readonly motif: string | null;

  @Field(() => Instant, { description: 'Quand il a enregistré.' })
  readonly quand: string;

  constructor(conflit: Omit<ConflitDeModification, 'message'>) {
    super(
      'Un autre a changé les mêmes champs pendant votre saisie : rien n’a été écrit. Choisissez, champ par champ, la valeur à garder.',
    );
    this.version = conflit.version;
    this.champs = conflit.champs;
    this.fusionnes = conflit.fusionnes;
    this.par = conflit.par;
    this.motif = conflit.motif;
    this.quand = conflit.quand;
  }
}

@ObjectType({ description: 'Ce qui ne va pas dans un champ.', simpleResolvers: true })
export class ErreurDeChamp {
  @Field(() => String)
  champ!: string;

  @Field(() => String, { description: 'Ce qui était attendu.' })
  message!: string;
}

@ObjectType({ implements: Refus, description: 'Des champs sont mal remplis : rien n’a été écrit.' })
export class SaisieRefusee extends Refus {
  @Field(() => [ErreurDeChamp])
  readonly champs: readonly ErreurDeSaisie[];

  constructor(champs: readonly ErreurDeSaisie[]) {
    super(champs.length === 1 ? 'Un champ est à corriger.' : `${champs.length} champs sont à corriger.`);
    this.champs = champs;
  }
}

@ObjectType({ implements: Refus, description: 'L’identifiant ne désigne aucun lieu du registre.' })
export class LieuInconnu extends Refus {
  constructor() {
    super('Aucun lieu du registre ne porte cet identifiant.');
  }
}

@ObjectType({ description: 'La fiche est enregistrée, ou le serait.', simpleResolvers: true })
export class LieuEnregistre {
  @Field(() => LieuLabellise, { nullable: true, description: 'Le lieu à présent ; absent d’un lieu simulé.' })
  lieu!: object | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Événement, à donner à `annulerEvenement` ; absent d’une simulation.',
  })
  evenement!: string | null;

  @Field(() => [ChampModifie], { description: 'Ce qui a été écrit, ou le serait.' })
  champs!: readonly object[];

  @Field(() => [ChampATroisValeurs], {
    description: 'Champs fusionnés avec ce que d’autres ont enregistré depuis le départ de la saisie.',
  })
  fusionnes!: readonly object[];

  @Deja()
  deja!: boolean;
}

@ObjectType({ description: 'La structure est enregistrée.', simpleResolvers: true })
export class StructureEnregistree {
  @Field(() => Structure)
  structure!: object;

  @Deja()
  deja!: boolean;
}

export const ModifierLieuResult = createUnionType({
  name: 'ModifierLieuResult',
  description: 'Réponse de `modifierLieu` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [LieuEnregistre, ConflitDeModification, SaisieRefusee, LieuInconnu, RegleNonTenue] as const,
});
export const CreerLieuResult = createUnionType({
  name: 'CreerLieuResult',
  description: 'Réponse de `creerLieu` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [LieuEnregistre, SaisieRefusee, RegleNonTenue] as const,
});
export const RetablirChampResult = createUnionType({
  name: 'RetablirChampResult',
  description: 'Réponse de `retablirChamp` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [LieuEnregistre, ConflitDeModification, LieuInconnu, RegleNonTenue] as const,
});
export const RetirerLieuResult = createUnionType({
  name: 'RetirerLieuResult',
  description: 'Réponse de `remettreLieu` et `retirerLieu` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [LieuEnregistre, LieuInconnu, RegleNonTenue] as const,
});
export const ModifierStructureResult = createUnionType({
  name: 'ModifierStructureResult',
  description: 'Réponse de `modifierStructure` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [StructureEnregistree, ConflitDeModification, RegleNonTenue] as const,
});
