import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root, Subscription } from 'type-graphql';
import { aLeDroit } from '../acces/acces.module.ts';
import { ecrireCurseur, type EvenementSuivi, filDe, rangDuCurseur } from '../fil/fil.module.ts';
import { DEPUIS, type TerritoireSuivi, TerritoireSuiviInput, verifierLeChoix } from '../flux/flux.module.ts';
import { LieuLabellise, lieux } from '../lieu/lieu.module.ts';
import type { Actor, Context } from '../shared/context.ts';
import { deprecie } from '../shared/depreciation.rules.ts';
import { BadInput } from '../shared/errors.ts';
import { estUuid } from '../shared/texte.ts';
import { changementVu, concerne, type Suivi } from './changement.rules.ts';
import { ChangementDeLieux, ChangementDuLieu } from './changement.types.ts';

interface Args {
  readonly lieu?: string | null;
  readonly departement?: string | null;
  readonly territoire?: TerritoireSuivi | null;
  readonly depuis?: string | null;
}

interface Abonnement {
  readonly args: Args;
  readonly context: Context;
}

const LIEU = { nullable: true, description: 'Un seul lieu.' };
const DEPARTEMENT = { nullable: true, description: 'Les lieux d’un département, par son code.' };
const DEPARTEMENT_DE_LABELS = {
  ...DEPARTEMENT,
  deprecationReason: deprecie({
    depuis: '2026-11-22',
    retrait: '2027-12-31',
    remplace: 'Subscription.labelModifie(territoire)',
  }),
};
const DE_LIEUX = { nullable: true, description: 'Les lieux d’une région ou d’un département, par son code.' };

/** What a subscriber follows of places: what it asked for, within what its token hears of. */
function suiviDe({ lieu, departement, territoire }: Args, { jeton }: Actor, labels: boolean): Suivi {
  return {
    lieu: lieu ?? null,
    departement: departement ?? null,
    territoire: territoire ?? null,
    departements: jeton?.departements ?? null,
    labels,
  };
}

/** Follows the tail of the journal for what was asked; refuses a cursor or a place that cannot be one. */
async function suivre({ args, context }: Abonnement, labels: boolean) {
  const { lieu = null, territoire = null, depuis = null } = args;
  if (lieu !== null && !estUuid(lieu)) throw new BadInput('lieu : un identifiant (UUID) est attendu.');
  if (territoire?.type === 'COLLECTIVITE')
    throw new BadInput('territoire : un lieu est d’une région et d’un département, pas d’une collectivité.');
  verifierLeChoix({ territoire });
  const rang = depuis === null ? null : await rangDuCurseur(context.pool, depuis);
  const suivi = suiviDe(args, context.actor, labels);
  return filDe(context.pool).suivre({
    lieu,
    depuis: rang,
    retient: (evenement) => concerne(evenement, suivi),
  });
}

/** Events of places belong to no collectivité: the journal shows them to who sees all of France. */
const litLeJournal = ({ role, perimeter }: Actor): boolean =>
  perimeter === null && aLeDroit(role, 'LIRE_JOURNAL');

const dire = (evenement: EvenementSuivi, suivi: Suivi, actor: Actor): object => ({
  ...changementVu(evenement, suivi, litLeJournal(actor)),
  curseur: ecrireCurseur(evenement.rang),
});

@Resolver(() => ChangementDuLieu)
export class ChangementResolver {
  @Subscription(() => ChangementDeLieux, {
    description: 'Ce qui change des lieux et de leurs labels, à mesure que c’est enregistré.',
    subscribe: (demande: Abonnement) => suivre(demande, false),
  })
  lieuModifie(
    @Root() evenement: EvenementSuivi,
    @Arg('lieu', () => ID, LIEU) lieu: string | null,
    @Arg('departement', () => String, DEPARTEMENT) departement: string | null,
    @Arg('depuis', () => String, DEPUIS) _depuis: string | null,
    @Ctx() { actor }: Context,
  ): object {
    return dire(evenement, suiviDe({ lieu, departement }, actor, false), actor);
  }

  @Subscription(() => ChangementDeLieux, {
    description: 'Ce qui change des labels seulement, à mesure que c’est enregistré.',
    subscribe: (demande: Abonnement) => suivre(demande, true),
  })
  labelModifie(
    @Root() evenement: EvenementSuivi,
    @Arg('lieu', () => ID, LIEU) lieu: string | null,
    @Arg('departement', () => String, DEPARTEMENT_DE_LABELS) departement: string | null,
    @Arg('territoire', () => TerritoireSuiviInput, DE_LIEUX) territoire: TerritoireSuiviInput | null,
    @Arg('depuis', () => String, DEPUIS) _depuis: string | null,
    @Ctx() { actor }: Context,
  ): object {
    return dire(evenement, suiviDe({ lieu, departement, territoire }, actor, true), actor);
  }

  @FieldResolver(() => LieuLabellise)
  lieu(@Root() { id }: ChangementDuLieu, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.one(lieux, 'id', id, info);
  }
}
