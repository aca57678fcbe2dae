import { validateSync } from 'class-validator';
import { Arg, ArgumentValidationError, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import {
  Attribution,
  Base,
  exigerLeDetail,
  FiltreStatistiques,
  selectionDe,
} from '../statistique/statistique.module.ts';
import { indicateursSuivisDe } from './indicateurs.service.ts';
import { MiseAJourDIndicateurs, SelectionSuivieInput } from './indicateurs.types.ts';

interface Abonnement {
  readonly args: { readonly selection: SelectionSuivieInput };
  readonly context: Context;
}

const LIMITE = 100;

/** What is left out is left to its default, as where TypeGraphQL validates by itself. */
const COMME_UNE_REQUETE = { skipMissingProperties: true, forbidUnknownValues: false };

/** What a subscription is given is not validated before it listens. */
function lire(donnee: SelectionSuivieInput): SelectionSuivieInput {
  const filtre = donnee.filtre ? Object.assign(new FiltreStatistiques(), donnee.filtre) : null;
  const lue = Object.assign(new SelectionSuivieInput(), donnee, { filtre });
  const fautes = validateSync(lue, COMME_UNE_REQUETE);
  if (fautes.length > 0) throw new ArgumentValidationError(fautes);
  return lue;
}

function suivre({ args, context }: Abonnement) {
  const { actor, read, pool } = context;
  const { indicateurs, par, base, attribution, filtre, limite } = lire(args.selection);
  const compte = {
    base: base ?? Base.ACHAT,
    attribution: attribution ?? Attribution.COMMANDITAIRE,
    ...(filtre ? { filtre } : {}),
  };
  const demande = (jour: string) => ({
    selection: selectionDe(compte, jour, actor),
    indicateurs,
    par: [...new Set(par)],
    limite: limite ?? LIMITE,
  });
  exigerLeDetail(demande(context.today).selection, actor);
  // All who follow the same and may see the same are counted for together.
  const vue = [actor.role, read.lecteur, actor.jeton?.territoire ?? null];
  const cle = JSON.stringify([indicateurs, par ?? [], compte, limite ?? LIMITE, vue]);
  return indicateursSuivisDe(pool).suivre(cle, context, demande);
}

@Resolver()
export class IndicateursSuivisResolver {
  @Subscription(() => MiseAJourDIndicateurs, {
    description:
      'Des chiffres tels qu’ils sont, tout de suite, puis quand ils changent : une fois par seconde au plus, exacts, sous les mêmes règles que `statistiques`.',
    subscribe: suivre,
  })
  indicateursMisAJour(
    @Root() miseAJour: MiseAJourDIndicateurs,
    @Arg('selection', () => SelectionSuivieInput) _selection: SelectionSuivieInput,
  ): MiseAJourDIndicateurs {
    return miseAJour;
  }
}
