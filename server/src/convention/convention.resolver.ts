import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Collectivite } from '../collectivite/collectivite.module.ts';
import { Convention } from './convention.entity.ts';

/** What the room adds to another room's type: read with it, in the same statement. */
@Resolver(() => Collectivite)
export class CollectiviteConventionResolver {
  @FieldResolver(() => [Convention], { description: 'Conventions, par vague.' })
  conventions(@Root() { conventions }: { conventions: Convention[] }): Convention[] {
    return conventions;
  }
}
