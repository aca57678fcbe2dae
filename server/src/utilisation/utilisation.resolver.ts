import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import {
  Carnet,
  estAuthentique,
  lirePassDuResultat,
  lireNumeroDePass,
  mauvaisPass,
  noterLInconnu,
  type NumeroDePass,
  Pass,
  peutEssayer,
} from '../carnet/carnet.module.ts';
import { LieuLabellise } from '../lieu/lieu.module.ts';
import { EtatDeCarnet, JourImpossible } from '../remise/remise.module.ts';
import { noterRefus } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { jourRefuse } from '../shared/jour.rules.ts';
import { cleConnue } from '../shared/operation.ts';
import { idOuRien } from '../shared/texte.ts';
import { moindreUsageDit } from './moindre-usage.ts';
import { Utilisation } from './utilisation.entity.ts';
import { refusDUsage } from './utilisation.refus.ts';
import { utiliser } from './utilisation.service.ts';
import { PassInconnu } from './refus.types.ts';
import { PassUtilise, UtiliserPassInput, UtiliserPassResult } from './utilisation.types.ts';

@Resolver()
export class UtilisationResolver {
  @Mutation(() => UtiliserPassResult, {
    description: 'Utilise un pass dans un lieu labellisé ce jour-là, une seule fois.',
  })
  async utiliserPass(
    @Arg('input', () => UtiliserPassInput) input: UtiliserPassInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UtiliserPassResult> {
    const { pool, settings, today } = context;
    const numero = lireNumeroDePass(input.numero);
    if (!numero) return noterRefus(context, 'pass.utiliser', mauvaisPass(input.numero));
    peutEssayer(context);
    if (!estAuthentique(settings.cleDesNumeros, numero)) return inconnu(context);
    const jour = input.jour ?? today;
    const impossible = jourRefuse(jour, today);
    if (impossible && !(await cleConnue(context, 'pass', input.cleIdempotence)))
      return noterRefus(context, 'pass.utiliser', new JourImpossible(jour, impossible));
    const vu = await utiliser(pool, demandeDe(input, numero, jour, context));
    if (vu.deja === null && vu.carnet === null) return inconnu(context);
    const refus = refusDUsage(vu, jour);
    if (refus) return noterRefus(context, 'pass.utiliser', refus, vu.carnet && `carnet:${vu.carnet}`);
    return new PassUtilise(await passUtilise(numero, vu.carnet, context, info), vu.deja !== null);
  }
}

/** The same answer as to any number that no pass has, and one more try. */
async function inconnu(context: Context): Promise<PassInconnu> {
  await noterLInconnu(context);
  return noterRefus(context, 'pass.utiliser', new PassInconnu());
}

const demandeDe = (
  input: UtiliserPassInput,
  { lot, serie, rang }: NumeroDePass,
  jour: string,
  { actor, read, today }: Context,
) => ({
  lot,
  serie,
  rang,
  lieu: idOuRien(input.lieu),
  jour,
  jourDemande: input.jour ?? null,
  service: input.service,
  minutes: input.minutes ?? null,
  prixCentimes: input.prixCentimes,
  acteur: actor.id,
  agent: actor.pseudonyme,
  cle: input.cleIdempotence,
  enregistreLe: today,
  lecteur: read.lecteur,
});

/** The pass just used: what the statement already told is not read again. */
async function passUtilise(
  { lot, serie, rang }: NumeroDePass,
  carnet: string | null,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object> {
  const known = { id: `${carnet}-${rang}`, lot, serie, rang, etat: 'UTILISE' };
  return lirePassDuResultat({ lot, serie, rang }, { of: 'PassUtilise', under: 'pass', known }, context, info);
}

/** What the room adds to other rooms' types: read with them, in the same statement. */
@Resolver(() => Pass)
export class PassUtilisationResolver {
  @FieldResolver(() => Utilisation, {
    nullable: true,
    description: 'Son utilisation ; absente tant qu’il n’a pas servi.',
  })
  utilisation(@Root() { utilisation }: { utilisation: Utilisation | null }): Utilisation | null {
    return utilisation;
  }
}

@Resolver(() => Carnet)
export class CarnetUtilisationResolver {
  @FieldResolver(() => Int, { description: 'Pass du carnet déjà utilisés.' })
  nombreDUtilisations(@Root() { nombreDUtilisations }: { nombreDUtilisations: number }): number {
    return nombreDUtilisations;
  }

  @FieldResolver(() => EtatDeCarnet, { description: 'Où en est le carnet ce jour.' })
  etat(@Root() { etat }: { etat: EtatDeCarnet }): EtatDeCarnet {
    return etat;
  }
}

@Resolver(() => LieuLabellise)
export class LieuUtilisationResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Pass utilisés dans ce lieu ; absent s’il y en a moins que le seuil du secret statistique et que qui lit ne les voit pas tous.',
  })
  nombreDUtilisations(
    @Root() { nombreDUtilisations }: { nombreDUtilisations: number },
    @Ctx() context: Context,
  ): number | null {
    const dit = nombreDUtilisations === 0 || nombreDUtilisations >= moindreUsageDit(context);
    return dit ? nombreDUtilisations : null;
  }
}
