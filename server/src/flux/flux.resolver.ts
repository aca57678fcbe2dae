import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { aLeDroit } from '../acces/acces.module.ts';
import { donneesDe, evenementVu, versionDe, voit, vueDe } from '../evenement/evenement.module.ts';
import { type EvenementSuivi, filDe, rangDuCurseur } from '../fil/fil.module.ts';
import {
  derniersEvenements,
  Evenement,
  EvenementConnection,
  listeDesEvenements,
} from '../journal/journal.module.ts';
import type { Context } from '../shared/context.ts';
import { BadInput, Forbidden } from '../shared/errors.ts';
import { duJournal } from './flux.queries.ts';
import { connexionDe, lireLeFlux, verifierLeChoix } from './flux.service.ts';
import { DEPUIS, FluxArgs, OBJET, TERRITOIRE, TerritoireSuiviInput, TYPES } from './flux.types.ts';
import { type Choix, choisit } from './suivi.rules.ts';

interface Abonnement {
  readonly args: Choix & { readonly depuis?: string | null };
  readonly context: Context;
}

/** Follows the tail of all journals for what was chosen, among what the reader may see. */
async function suivre({ args: { depuis = null, ...choix }, context }: Abonnement) {
  verifierLeChoix(choix);
  const rang = depuis === null ? null : await rangDuCurseur(context.pool, depuis);
  return filDe(context.pool).suivre({
    depuis: rang,
    // By the rights of the reader when it happens, not when they began to listen.
    retient: (evenement) => choisit(choix, evenement) && voit(context.actor, evenement),
  });
}

/** What narrows the list by who did something, why, or what it holds, is for who may read it. */
const RESERVES = ['acteur', 'motif', 'recherche'] as const;
/** What the feed does not know of. */
const DE_LA_LISTE = [...RESERVES, 'after', 'type', 'collectivite', 'departement', 'du', 'au'] as const;

@Resolver(() => Evenement)
export class FluxResolver {
  @Query(() => EvenementConnection, {
    description:
      'Le journal de son périmètre, dans l’ordre des événements ; ou, après un curseur (`apres`), ce que l’abonnement `evenements` dit : ceux des lieux et ceux que chacun peut lire y sont aussi, pour tous.',
  })
  async evenements(
    @Args(() => FluxArgs) args: FluxArgs,
    @Ctx() { read, pool, actor }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { apres, first, types, territoire, objet, recentsDAbord } = args;
    const choix = { types: types ?? null, territoire: territoire ?? null, objet: objet ?? null };
    verifierLeChoix(choix);
    if (apres != null) {
      const autre = recentsDAbord ? 'recentsDAbord' : DE_LA_LISTE.find((nom) => args[nom] != null);
      if (autre !== undefined) throw new BadInput(`${autre} ne se combine pas avec apres.`);
      const vue = vueDe(actor);
      const page = await lireLeFlux(pool, { apres, first, choix, vue });
      return connexionDe(page, (evenement) => evenementVu(evenement, vue));
    }
    const litLeJournal = aLeDroit(actor.role, 'LIRE_JOURNAL');
    const reserve = litLeJournal ? undefined : RESERVES.find((nom) => args[nom] != null);
    if (reserve !== undefined)
      throw new Forbidden(
        `${reserve} cherche dans ce que seuls lisent ceux qui ont le droit LIRE_JOURNAL.`,
        'LIRE_JOURNAL',
      );
    const liste = duJournal(recentsDAbord ? derniersEvenements : listeDesEvenements);
    const communs = actor.jeton?.departements ? 'AUCUN' : 'HORS_PLATEFORME';
    return read.page(liste, litLeJournal ? args : Object.assign(args, { communs }), info);
  }

  @Subscription(() => Evenement, {
    name: 'evenements',
    description:
      'Les événements de son périmètre à mesure qu’ils sont enregistrés, chacun une fois, dans un seul ordre. Reprend après une coupure par `depuis`.',
    subscribe: suivre,
  })
  suivreLesEvenements(
    @Root() evenement: EvenementSuivi,
    @Arg('depuis', () => String, DEPUIS) _depuis: string | null,
    @Arg('types', () => [String], TYPES) _types: string[] | null,
    @Arg('territoire', () => TerritoireSuiviInput, TERRITOIRE) _territoire: TerritoireSuiviInput | null,
    @Arg('objet', () => String, OBJET) _objet: string | null,
    @Ctx() { actor }: Context,
  ): object {
    return evenementVu(evenement, vueDe(actor));
  }

  @FieldResolver(() => String, {
    description: 'À redonner dans `depuis` ou dans `apres` pour recevoir ce qui suit.',
  })
  curseur(@Root() { curseur }: { curseur: string }): string {
    return curseur;
  }

  @FieldResolver(() => [String], {
    description: 'Codes des départements touchés : celui de sa collectivité, ou ceux des lieux.',
  })
  departements(@Root() { departements }: { departements: string[] }): string[] {
    return departements;
  }

  @FieldResolver(() => Int, { description: 'Version du schéma de `donnees`, par type.' })
  version(@Root() { type }: { type: string }): number {
    return versionDe(type);
  }

  @FieldResolver(() => String, {
    description:
      'Ce que l’événement publie de son contenu, en JSON : les champs de `typesDEvenement`, et aucun autre.',
  })
  donnees(@Root() { type, contenu }: { type: string; contenu: string }): string {
    return donneesDe(type, contenu);
  }
}
