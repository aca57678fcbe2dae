import { Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { LocalDate } from '../shared/scalars.ts';
import { Indicateur } from '../statistique/statistique.module.ts';
import { VERSIONS_PASSEES, type VersionPassee } from './versions.ts';

@ObjectType({ description: 'Ce qu’un indicateur voulait dire avant.', simpleResolvers: true })
export class VersionDIndicateur {
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  definition!: string;

  @Field(() => String)
  formule!: string;

  @Field(() => LocalDate)
  depuis!: string;

  @Field(() => LocalDate, { description: 'Dernier jour où elle a valu.' })
  jusquAu!: string;
}

@Resolver(() => Indicateur)
export class VersionsDIndicateurResolver {
  @FieldResolver(() => [VersionDIndicateur], {
    description:
      'Ses définitions passées, de la plus ancienne à la plus récente ; vide si elle n’a jamais changé.',
  })
  versions(@Root() { code }: Indicateur): readonly VersionPassee[] {
    return VERSIONS_PASSEES[code] ?? [];
  }
}
