import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root, Subscription } from 'type-graphql';
import { Import, imports } from '../echange/echange.module.ts';
import type { Context } from '../shared/context.ts';
import { BadInput } from '../shared/errors.ts';
import { estUuid } from '../shared/texte.ts';
import { type Progression, suivreLaProgression } from './progression.service.ts';
import { ProgressionDImport } from './progression.types.ts';

interface Abonnement {
  readonly args: { readonly depot?: string; readonly apres?: string | null };
  readonly context: Context;
}

const APRES = {
  nullable: true,
  description:
    'Import de ce fichier que l’on connaît déjà, comme sa simulation : c’est le suivant que l’on attend.',
};

async function suivre({ args: { depot = '', apres = null }, context }: Abonnement) {
  const suivie =
    estUuid(depot) && (apres === null || estUuid(apres))
      ? await suivreLaProgression(context, depot, apres)
      : null;
  if (suivie === null)
    throw new BadInput('Ce dépôt n’existe pas, n’existe plus (un jour) ou n’est pas le vôtre.');
  return suivie;
}

@Resolver(() => ProgressionDImport)
export class ProgressionResolver {
  @Subscription(() => ProgressionDImport, {
    description:
      'Où en est un fichier que l’on a déposé : tout de suite, puis quatre fois par seconde au plus ; finit avec l’import.',
    subscribe: suivre,
  })
  importProgression(
    @Root() progression: Progression,
    @Arg('depot', () => ID) _depot: string,
    @Arg('apres', () => ID, APRES) _apres: string | null,
  ): object {
    return progression;
  }

  @FieldResolver(() => Import, { nullable: true })
  async import(
    @Root() { importId }: Progression,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return importId === null ? null : read.one(imports, 'id', importId, info);
  }
}
