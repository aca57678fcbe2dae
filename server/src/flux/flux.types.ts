import { ArrayMaxSize, IsOptional } from 'class-validator';
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { JournalArgs } from '../journal/journal.module.ts';
import { Texte } from '../shared/texte.ts';
import type { TerritoireSuivi } from './suivi.rules.ts';

export const TypeDeTerritoireSuivi = {
  REGION: 'REGION',
  DEPARTEMENT: 'DEPARTEMENT',
  COLLECTIVITE: 'COLLECTIVITE',
} as const satisfies Record<TerritoireSuivi['type'], string>;
registerEnumType(TypeDeTerritoireSuivi, {
  name: 'TypeDeTerritoireSuivi',
  description: 'Échelon d’un territoire dont on suit les événements.',
});

@InputType({
  description:
    'Territoire dont on suit les événements : ceux de ses collectivités, et ceux des lieux qui s’y trouvent.',
})
export class TerritoireSuiviInput implements TerritoireSuivi {
  @Field(() => TypeDeTerritoireSuivi)
  type!: TerritoireSuivi['type'];

  @Field(() => String, { description: 'Code officiel géographique, ou SIREN d’une collectivité.' })
  code!: string;
}

export const TYPES = {
  nullable: true,
  description: 'Types d’événements, comme pass.utilise, ou leur début, comme pass.* ; vingt au plus.',
};
export const OBJET = { nullable: true, description: 'Objet, comme carnet:<id>.' };
export const TERRITOIRE = {
  nullable: true,
  description: 'Un seul territoire.',
};
export const DEPUIS = {
  nullable: true,
  description:
    'Curseur du dernier événement reçu : ceux d’après arrivent d’abord. Sans lui, à partir de maintenant.',
};

/** The list of the journal, or its feed of changes after a cursor. */
@ArgsType()
export class FluxArgs extends JournalArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Curseur d’un événement (`curseur`), ou `pageInfo.endCursor` de la page d’avant ; vide pour commencer au premier. Les événements qui suivent, dans l’ordre et avec la visibilité de l’abonnement `evenements`. Reprenez de `endCursor`, même d’une page vide ; une page peut être courte tant que `hasNextPage` est vrai. Ne se combine qu’avec `first`, `types`, `territoire` et `objet`.',
  })
  @Texte(200)
  apres?: string;

  @Field(() => [String], TYPES)
  @IsOptional()
  @ArrayMaxSize(20)
  types?: string[];

  @Field(() => TerritoireSuiviInput, TERRITOIRE)
  territoire?: TerritoireSuiviInput;
}
