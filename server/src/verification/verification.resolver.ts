import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { verifier } from './verification.service.ts';

@ObjectType({ description: 'Invariant du registre, et ce qui le rompt.', simpleResolvers: true })
export class Invariant {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  libelle!: string;

  @Field(() => String, { description: 'Ce qui est comparé à quoi, sur tout le registre.' })
  definition!: string;

  @Field(() => String, { description: 'D’où vient la règle.' })
  source!: string;

  @Field(() => [String], { description: 'Lignes qui le rompent, cent au plus ; aucune quand il tient.' })
  lignes!: readonly string[];
}

@Resolver()
export class VerificationResolver {
  @Query(() => [Invariant], {
    description: 'Tous les invariants, vérifiés à l’instant : jamais gardé en cache.',
  })
  verification(@Ctx() { actor, lot }: Context): Promise<Invariant[]> {
    // What breaks an invariant is named, whoever it belongs to.
    exigerLaFrance(actor);
    return verifier(lot);
  }
}
