import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Cohorte, cohortes } from '../cohorte/cohorte.module.ts';
import { wilson } from '../statistique/statistique.module.ts';
import type { Context } from '../shared/context.ts';
import { BadInput, Refus } from '../shared/errors.ts';
import { idDe, type Operee } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import { estUuid } from '../shared/texte.ts';
import { activiteDe, faitsDe, objectifsDe } from './cohorte.queries.ts';
import { ActiviteDeCohorte, SuiviDeCohorte } from './cohorte.types.ts';
import { annulerObjectif, fixerObjectif } from './objectif.service.ts';
import {
  AnnulerObjectifDeCohorteInput,
  ChangerObjectifResult,
  FixerObjectifDeCohorteInput,
  ObjectifChange,
  ObjectifDeCohorte,
} from './objectif.types.ts';

const AU = 'Tel que connu à la fin de ce jour ; ce jour par défaut.';
const celleCi = { id: (c: string, id: string): string => `${c}.id = ${id}` };
const owner = (c: string): string => `${c}.collectivite_id`;

function jourDe(au: string | null | undefined, today: string): string {
  if (au != null && au > today)
    throw new BadInput('Le jour « au » est à venir : un jour passé, ou ce jour, est attendu.');
  return au ?? today;
}

/** What the room adds to a cohort: its target, and what became of what it was handed. */
@Resolver(() => Cohorte)
export class SuiviDeCohorteResolver {
  @Query(() => Cohorte, {
    nullable: true,
    description: 'Une cohorte du périmètre de qui lit ; absente si elle n’existe pas.',
  })
  cohorte(
    @Arg('id', () => ID) id: string,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return estUuid(id) ? read.where(cohortes, celleCi, { id }, info, { owner }) : Promise.resolve(null);
  }

  @FieldResolver(() => SuiviDeCohorte, {
    description: 'Remises, utilisations et avancement vers l’objectif.',
  })
  async suivi(
    @Root() { id }: { readonly id: string },
    @Arg('au', () => LocalDate, { nullable: true, description: AU }) au: string | null,
    @Ctx() { read, today }: Context,
  ): Promise<SuiviDeCohorte> {
    const jour = jourDe(au, today);
    const [faits, objectifs] = await Promise.all([faitsDe(read, id, jour), objectifsDe(read, id, jour)]);
    const objectif = objectifs.find(({ enVigueur }) => enVigueur) ?? null;
    const [intervalleBas, intervalleHaut] = wilson(faits.utilises, faits.pass) ?? [null, null];
    return {
      ...faits,
      au: jour,
      taux: faits.pass > 0 ? faits.utilises / faits.pass : null,
      intervalleBas,
      intervalleHaut,
      objectif,
      avancementDesCarnets: objectif?.carnets == null ? null : faits.carnets / objectif.carnets,
      avancementDesPersonnes: objectif?.personnes == null ? null : faits.personnes / objectif.personnes,
      chemin: `/carnets?suivi=remise&f.cohorte=${id}${jour < today ? `&au=${jour}` : ''}`,
    };
  }

  @FieldResolver(() => [ActiviteDeCohorte], { description: 'Remises et utilisations, mois par mois.' })
  async activite(
    @Root() { id }: { readonly id: string },
    @Arg('au', () => LocalDate, { nullable: true, description: AU }) au: string | null,
    @Ctx() { read, today }: Context,
  ): Promise<ActiviteDeCohorte[]> {
    return [...(await activiteDe(read, id, jourDe(au, today)))];
  }

  @FieldResolver(() => [ObjectifDeCohorte], {
    description: 'Tous ses objectifs, le dernier dit d’abord : celui en vigueur, et ceux qu’il a remplacés.',
  })
  async objectifs(
    @Root() { id }: { readonly id: string },
    @Arg('au', () => LocalDate, { nullable: true, description: AU }) au: string | null,
    @Ctx() { read, today }: Context,
  ): Promise<ObjectifDeCohorte[]> {
    return [...(await objectifsDe(read, id, jourDe(au, today)))];
  }

  @Mutation(() => ChangerObjectifResult, {
    description: 'Dit ce qui est visé pour une cohorte ; l’objectif d’avant reste lisible.',
  })
  async fixerObjectifDeCohorte(
    @Arg('input', () => FixerObjectifDeCohorteInput) input: FixerObjectifDeCohorteInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return repondre(await fixerObjectif(context, input), context, info);
  }

  @Mutation(() => ChangerObjectifResult, {
    description: 'Annule un objectif : celui d’avant vaut de nouveau.',
  })
  async annulerObjectifDeCohorte(
    @Arg('input', () => AnnulerObjectifDeCohorteInput) input: AnnulerObjectifDeCohorteInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return repondre(await annulerObjectif(context, input), context, info);
  }
}

async function repondre(faite: Operee | Refus, { read }: Context, info: GraphQLResolveInfo): Promise<object> {
  if (faite instanceof Refus) return faite;
  const type = info.schema.getType('ObjectifChange');
  const lue = await read.where(cohortes, celleCi, { id: idDe(faite.objet) }, info, {
    type,
    under: 'cohorte',
  });
  return new ObjectifChange(lue ?? {}, faite.deja);
}
