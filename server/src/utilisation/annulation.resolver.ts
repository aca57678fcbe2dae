import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import {
  estAuthentique,
  lireNumeroDePass,
  mauvaisPass,
  noterLInconnu,
  Pass,
  peutEssayer,
} from '../carnet/carnet.module.ts';
import { noterRefus } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { BadInput, type Refus } from '../shared/errors.ts';
import { idDe, operer } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import { annuler, type UsageDesigne } from './annulation.service.ts';
import {
  AnnulationDUtilisation,
  AnnulerUtilisationInput,
  AnnulerUtilisationResult,
  UsageInconnu,
  UtilisationAnnulee,
} from './annulation.types.ts';
import { Utilisation } from './utilisation.entity.ts';

const ACTION = 'pass.annuler';

@Resolver()
export class AnnulationResolver {
  @Mutation(() => AnnulerUtilisationResult, {
    description:
      'Annule une utilisation qui n’est pas payée : le pass peut servir de nouveau. Une structure annule les siennes, dans les 30 jours.',
  })
  async annulerUtilisation(
    @Arg('input', () => AnnulerUtilisationInput) input: AnnulerUtilisationInput,
    @Ctx() context: Context,
  ): Promise<AnnulerUtilisationResult> {
    const { cleIdempotence: cle, motif, utilisation, numero } = input;
    const designe = await designer(input, context);
    if ('message' in designe) return noterRefus(context, ACTION, designe);
    const fait = await operer(
      context,
      { owner: 'pass', action: ACTION, cle, entree: [utilisation ?? null, numero ?? null, motif] },
      (client, noter) => annuler(client, noter, context, { designe, motif }),
    );
    if ('message' in fait) return fait;
    return new UtilisationAnnulee(idDe(fait.objet), fait.deja);
  }
}

/** Which use is meant: by its identifier, or by the number that one holds; a number of nobody is one more try. */
async function designer(
  { utilisation, numero }: AnnulerUtilisationInput,
  context: Context,
): Promise<UsageDesigne | (Refus & AnnulerUtilisationResult)> {
  if ((utilisation == null) === (numero == null))
    throw new BadInput(
      'Une utilisation se désigne par son identifiant ou par le numéro de son pass, l’un des deux.',
    );
  if (utilisation != null) return estUuid(utilisation) ? { id: utilisation } : new UsageInconnu();
  const lu = lireNumeroDePass(numero ?? '');
  if (!lu) return mauvaisPass(numero ?? '');
  peutEssayer(context);
  if (estAuthentique(context.settings.cleDesNumeros, lu)) return lu;
  await noterLInconnu(context);
  return new UsageInconnu();
}

/** What the room adds to its own type, and to that of the pass. */
@Resolver(() => Utilisation)
export class UtilisationAnnulationResolver {
  @FieldResolver(() => AnnulationDUtilisation, {
    nullable: true,
    description: 'Son annulation ; absente tant qu’elle compte.',
  })
  annulation(
    @Root() { annulation }: { annulation: AnnulationDUtilisation | null },
  ): AnnulationDUtilisation | null {
    return annulation;
  }
}

@Resolver(() => Pass)
export class PassAnnulationResolver {
  @FieldResolver(() => [Utilisation], {
    description: 'Ses utilisations annulées, la plus ancienne d’abord.',
  })
  utilisationsAnnulees(
    @Root() { utilisationsAnnulees }: { utilisationsAnnulees: Utilisation[] },
  ): Utilisation[] {
    return utilisationsAnnulees;
  }
}
