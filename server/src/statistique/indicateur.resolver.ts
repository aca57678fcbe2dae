import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { IndicateurCalcule } from './catalogue.ts';
import { Indicateur } from './indicateur.type.ts';
import { sontDesPlis } from './lecture.ts';

@Resolver(() => Indicateur)
export class IndicateurResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Vrai s’il se compte sur le détail des faits : qui ne lit que des agrégats ne peut pas le demander.',
  })
  detail(@Root() indicateur: IndicateurCalcule): boolean {
    return !sontDesPlis([indicateur]);
  }
}
