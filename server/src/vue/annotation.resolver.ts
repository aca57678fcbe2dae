import { Arg, Args, ArgsType, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import type { Operee } from '../shared/operation.ts';
import { Texte } from '../shared/texte.ts';
import { annotationsDe } from './annotation.queries.ts';
import { annotationDe, annoter, retirerAnnotation } from './annotation.service.ts';
import {
  Annotation,
  AnnotationEcrite,
  AnnoterInput,
  AnnoterResult,
  RetirerAnnotationInput,
  RetirerAnnotationResult,
} from './annotation.types.ts';

@ArgsType()
class AnnotationsArgs {
  @Field(() => String, { nullable: true, description: 'SIREN.' })
  @Texte(9)
  collectivite?: string;

  @Field(() => String, { nullable: true })
  @Texte(3)
  departement?: string;

  @Field(() => String, { nullable: true })
  @Texte(3)
  region?: string;
}

const ecrite = (faite: Operee | Refus): object =>
  faite instanceof Refus
    ? faite
    : Object.assign(new AnnotationEcrite(), { annotation: annotationDe(faite), deja: faite.deja });

@Resolver()
export class AnnotationResolver {
  @Query(() => [Annotation], {
    description:
      'Ce qui est écrit sur le temps des figures d’un territoire : les événements du dispositif, et ce que les agents ont annoté.',
  })
  async annotations(
    @Args(() => AnnotationsArgs) args: AnnotationsArgs,
    @Ctx() context: Context,
  ): Promise<Annotation[]> {
    return [...(await annotationsDe(context, args))];
  }

  @Mutation(() => AnnoterResult, {
    description: 'Écrit une annotation sur le temps des figures d’un territoire.',
  })
  async annoter(
    @Arg('input', () => AnnoterInput) input: AnnoterInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return ecrite(await annoter(context, input));
  }

  @Mutation(() => RetirerAnnotationResult, {
    description: 'Retire une annotation des figures, ou l’y remet.',
  })
  async retirerAnnotation(
    @Arg('input', () => RetirerAnnotationInput) input: RetirerAnnotationInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return ecrite(await retirerAnnotation(context, input));
  }
}
