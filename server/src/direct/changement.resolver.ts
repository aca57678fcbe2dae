import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root, Subscription } from 'type-graphql';
import { aLeDroit } from '../acces/acces.module.ts';
import { LieuLabellise, lieux } from '../lieu/lieu.module.ts';
import type { Actor, Context } from '../shared/context.ts';
import { BadInput } from '../shared/errors.ts';
import { estUuid } from '../shared/texte.ts';
import { changementVu, concerne } from './changement.rules.ts';
import { ChangementDeLieux, ChangementDuLieu } from './changement.types.ts';
import { rangDuCurseur } from './curseur.service.ts';
import type { EvenementSuivi } from './evenement.ts';
import { filDe } from './fil.service.ts';

interface Abonnement {
  readonly args: {
    readonly lieu?: string | null;
    readonly departement?: string | null;
    readonly depuis?: string | null;
  };
  readonly context: Context;
}

const LIEU = { nullable: true, description: 'Un seul lieu.' };
const DEPARTEMENT = { nullable: true, description: 'Les lieux d’un département, par son code.' };
const DEPUIS = {
  nullable: true,
  description:
    'Curseur du dernier changement reçu : ceux d’après arrivent d’abord. Sans lui, à partir de maintenant.',
};

/** Follows the tail of the journal for what was asked; refuses a cursor or a place that cannot be one. */
async function suivre(
  { args: { lieu = null, departement = null, depuis = null }, context }: Abonnement,
  labels: boolean,
) {
  if (lieu !== null && !estUuid(lieu)) throw new BadInput('lieu : un identifiant (UUID) est attendu.');
  const rang = depuis === null ? null : await rangDuCurseur(context.pool, depuis);
  const suivi = { lieu, departement, labels };
  return filDe(context.pool).suivre({
    lieu,
    depuis: rang,
    retient: (evenement) => concerne(evenement, suivi),
  });
}

/** Events of places belong to no collectivité: the journal shows them to who sees all of France. */
const litLeJournal = ({ role, perimeter }: Actor): boolean =>
  perimeter === null && aLeDroit(role, 'LIRE_JOURNAL');

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
    return changementVu(evenement, { lieu, departement, labels: false }, litLeJournal(actor));
  }

  @Subscription(() => ChangementDeLieux, {
    description: 'Ce qui change des labels seulement, à mesure que c’est enregistré.',
    subscribe: (demande: Abonnement) => suivre(demande, true),
  })
  labelModifie(
    @Root() evenement: EvenementSuivi,
    @Arg('lieu', () => ID, LIEU) lieu: string | null,
    @Arg('departement', () => String, DEPARTEMENT) departement: string | null,
    @Arg('depuis', () => String, DEPUIS) _depuis: string | null,
    @Ctx() { actor }: Context,
  ): object {
    return changementVu(evenement, { lieu, departement, labels: true }, litLeJournal(actor));
  }

  @FieldResolver(() => LieuLabellise)
  lieu(@Root() { id }: ChangementDuLieu, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.one(lieux, 'id', id, info);
  }
}
