import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDate } from '../shared/scalars.ts';
import { Dimension } from './dimension.ts';
import { Attribution, Base } from './etape.rules.ts';

export const Nature = {
  COMPTE: 'COMPTE',
  RAPPORT: 'RAPPORT',
  SOMME: 'SOMME',
  QUANTILE: 'QUANTILE',
  DISTINCT: 'DISTINCT',
} as const;
export type Nature = (typeof Nature)[keyof typeof Nature];
registerEnumType(Nature, {
  name: 'NatureDIndicateur',
  description: 'Comment un indicateur se calcule, donc s’il s’additionne.',
  valuesConfig: {
    COMPTE: { description: 'Un compte de lignes : les mailles s’additionnent.' },
    SOMME: { description: 'Une somme sur des lignes : les mailles s’additionnent.' },
    RAPPORT: {
      description: 'Un numérateur sur un dénominateur : le total est leur rapport, non la somme des mailles.',
    },
    QUANTILE: { description: 'Médiane ou neuvième décile des lignes : rien ne s’additionne.' },
    DISTINCT: { description: 'Un compte d’objets distincts : le total n’est pas la somme des mailles.' },
  },
});

@ObjectType({
  description: 'Indicateur du catalogue : ce qu’un chiffre compte, sur quoi, et ce qu’il laisse de côté.',
  simpleResolvers: true,
})
export class Indicateur {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  nom!: string;

  @Field(() => String)
  definition!: string;

  @Field(() => String)
  formule!: string;

  @Field(() => String, { nullable: true, description: 'En mots ; absent si ce n’est pas un rapport.' })
  numerateur!: string | null;

  @Field(() => String, { nullable: true, description: 'En mots ; absent si ce n’est pas un rapport.' })
  denominateur!: string | null;

  @Field(() => String, { description: 'pass, carnets, lieux, part, jours, heures, kilomètres ou centimes.' })
  unite!: string;

  @Field(() => Nature)
  nature!: Nature;

  @Field(() => [Base], { description: 'Bases sur lesquelles il a un sens.' })
  bases!: readonly Base[];

  @Field(() => [Attribution], { description: 'Attributions qu’il admet.' })
  attributions!: readonly Attribution[];

  @Field(() => [Dimension], { description: 'Dimensions qu’il admet.' })
  dimensions!: readonly Dimension[];

  @Field(() => String, { nullable: true, description: 'Ce qui n’est pas compté.' })
  exclusions!: string | null;

  @Field(() => String, { description: 'Ce que sont les lignes auxquelles il s’ouvre, en mots.' })
  lignes!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => LocalDate, { description: 'Jour de cette version.' })
  depuis!: string;
}
