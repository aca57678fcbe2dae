import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { connectionOf } from '../shared/connection.ts';
import { type Context, proprietaireDe } from '../shared/context.ts';
import { LocalDate } from '../shared/scalars.ts';
import { compileRows, lookAhead } from '../shared/statement.ts';
import { estUuid } from '../shared/texte.ts';
import { acteurDe, type Cours, lireLeCours } from './cours.queries.ts';
import { type Compte, compterDepuis, rangDepuis, retardDe } from './rejeu.service.ts';
import { EnvoisArgs, LettresMortesArgs } from './webhook.inputs.ts';
import {
  DU_PROPRIETAIRE,
  listeDesEnvois,
  listeDesLettresMortes,
  WEBHOOKS,
  webhooks,
} from './webhook.queries.ts';
import { EnvoiDeWebhook, EtatDeWebhook, LettreMorte, PrevisionDeRejeu, Webhook } from './webhook.types.ts';

@ObjectType({ simpleResolvers: true })
class EnvoiDeWebhookConnection extends connectionOf(EnvoiDeWebhook) {}

@ObjectType({ simpleResolvers: true })
class LettreMorteConnection extends connectionOf(LettreMorte) {}

/** A webhook as a page reads it. */
interface Ligne {
  readonly id: string;
  readonly suspension: string | null;
  readonly essais: number;
}

const AUCUN: Compte = { nombre: 0, plafonne: false };
/** What waits for a target is counted once, however many fields tell it. */
const retards = new WeakMap<object, Promise<Compte>>();
/** Events read before a replay is counted no further. */
const PREVUS = 10_000;

const A_LUI = (id: string, { actor }: Context) => ({ id, proprietaire: proprietaireDe(actor) });

/** All that a sending of a webhook of the reader would rest on. */
async function coursDe(id: string, context: Context): Promise<Cours | null> {
  const cours = estUuid(id) ? await lireLeCours(context.pool, id, context.today) : null;
  return cours && !cours.supprime && cours.proprietaire === proprietaireDe(context.actor) ? cours : null;
}

@Resolver(() => Webhook)
export class WebhookResolver {
  @Query(() => [Webhook], { description: 'Webhooks du lecteur, dans l’ordre où il les a faits.' })
  async webhooks(
    @Ctx() { read, actor }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly object[]> {
    const compile = () => compileRows(WEBHOOKS, webhooks.fields, 'order by t.id', lookAhead(info));
    return read.rows('webhooks', compile, { proprietaire: proprietaireDe(actor) }, info);
  }

  @Query(() => Webhook, { nullable: true, description: 'Un webhook du lecteur.' })
  async webhook(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return estUuid(id) ? context.read.where(webhooks, DU_PROPRIETAIRE, A_LUI(id, context), info) : null;
  }

  @Query(() => EnvoiDeWebhookConnection, {
    description: 'Envois à la cible d’un webhook du lecteur, les derniers d’abord.',
  })
  envoisDeWebhook(
    @Args(() => EnvoisArgs) args: EnvoisArgs,
    @Ctx() { read, actor }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesEnvois, Object.assign({}, args, visibles(args.webhook, actor)), info);
  }

  @Query(() => LettreMorteConnection, {
    description: 'Événements que la cible d’un webhook du lecteur n’a jamais acceptés, les premiers d’abord.',
  })
  lettresMortes(
    @Args(() => LettresMortesArgs) args: LettresMortesArgs,
    @Ctx() { read, actor }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesLettresMortes, Object.assign({}, args, visibles(args.webhook, actor)), info);
  }

  @Query(() => PrevisionDeRejeu, {
    nullable: true,
    description: 'Ce qu’un rejeu depuis un curseur ou un jour enverrait ; rien pour le webhook d’un autre.',
  })
  async previsionDeRejeu(
    @Arg('webhook', () => ID) id: string,
    @Ctx() context: Context,
    @Arg('curseur', () => String, { nullable: true }) curseur?: string,
    @Arg('jour', () => LocalDate, { nullable: true }) jour?: string,
  ): Promise<Compte | null> {
    const cours = await coursDe(id, context);
    if (cours === null) return null;
    const rang = await rangDepuis(context.pool, { curseur: curseur ?? null, jour: jour ?? null });
    const acteur = await acteurDe(context.pool, cours);
    return typeof acteur === 'string' ? AUCUN : compterDepuis(context.lot, rang, acteur, cours, PREVUS);
  }

  @FieldResolver(() => EtatDeWebhook)
  async etat(@Root() ligne: Ligne, @Ctx() context: Context): Promise<EtatDeWebhook> {
    if (ligne.suspension !== null) return EtatDeWebhook.SUSPENDU;
    if (ligne.essais > 0) return EtatDeWebhook.EN_ECHEC;
    const { nombre, plafonne } = await retard(ligne, context);
    return nombre > 0 || plafonne ? EtatDeWebhook.EN_RETARD : EtatDeWebhook.A_JOUR;
  }

  @FieldResolver(() => Int)
  async retard(@Root() ligne: Ligne, @Ctx() context: Context): Promise<number> {
    return (await retard(ligne, context)).nombre;
  }

  @FieldResolver(() => Boolean)
  async retardPlafonne(@Root() ligne: Ligne, @Ctx() context: Context): Promise<boolean> {
    return (await retard(ligne, context)).plafonne;
  }
}

const NUL = '00000000-0000-0000-0000-000000000000';

const visibles = (webhook: string, actor: Context['actor']) => ({
  webhook: estUuid(webhook) ? webhook : NUL,
  proprietaire: proprietaireDe(actor),
});

function retard(ligne: Ligne, context: Context): Promise<Compte> {
  const connu = retards.get(ligne) ?? compter(ligne, context);
  retards.set(ligne, connu);
  return connu;
}

async function compter({ id }: Ligne, context: Context): Promise<Compte> {
  const cours = await coursDe(id, context);
  const acteur = cours && (await acteurDe(context.pool, cours));
  if (!cours || !acteur || typeof acteur === 'string') return AUCUN;
  return retardDe(context.pool, cours.curseur, acteur, cours);
}
