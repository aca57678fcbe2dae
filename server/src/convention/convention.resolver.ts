import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Collectivite } from '../collectivite/collectivite.module.ts';
import { Dossier, dossiers } from '../financement/financement.module.ts';
import type { Context } from '../shared/context.ts';
import { rendreEn } from '../shared/resultat.ts';
import { Convention } from './convention.entity.ts';
import { ConventionSignee, SignerConventionInput, SignerConventionResult } from './convention.types.ts';
import { signer } from './signature.service.ts';

const rendre = rendreEn('dossier', dossiers);

@Resolver()
export class ConventionResolver {
  @Mutation(() => SignerConventionResult, {
    description: 'Signe la convention d’un dossier lauréat, avec les parts de tous ses financeurs.',
  })
  async signerConvention(
    @Arg('input', () => SignerConventionInput) input: SignerConventionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendre(await signer(context, input), ConventionSignee, context, info);
  }
}

/** What the room adds to other rooms' types: read with them, in the same statement. */
@Resolver(() => Collectivite)
export class CollectiviteConventionResolver {
  @FieldResolver(() => [Convention], { description: 'Conventions, par vague.' })
  conventions(@Root() { conventions }: { conventions: Convention[] }): Convention[] {
    return conventions;
  }
}

@Resolver(() => Dossier)
export class DossierConventionResolver {
  @FieldResolver(() => Convention, {
    nullable: true,
    description: 'Sa convention ; absente tant qu’elle n’est pas signée.',
  })
  convention(@Root() { convention }: { convention: Convention | null }): Convention | null {
    return convention;
  }
}
