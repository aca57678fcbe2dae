import { Field, ObjectType } from 'type-graphql';
import { LocalDate } from '../shared/scalars.ts';
import { EtatDeLabel } from './lieu.types.ts';

@ObjectType({
  description: 'Une suite de jours où un label d’un lieu a le même état.',
  simpleResolvers: true,
})
export class PeriodeDeLabel {
  @Field(() => String, { description: 'Le label : son genre, ou « AUTRE » et son libellé.' })
  label!: string;

  @Field(() => EtatDeLabel)
  etat!: EtatDeLabel;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Premier jour ; absent si l’état vaut depuis toujours.',
  })
  debut!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Dernier jour ; absent si l’état vaut sans fin.' })
  fin!: string | null;
}
