import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { connectionOf } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { idDe, type Operee } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import { compileRows, lookAhead } from '../shared/statement.ts';
import { estUuid } from '../shared/texte.ts';
import { acteurDe, type Cours, lireLeCours } from './cours.queries.ts';
import { essayerWebhook } from './essai.service.ts';
import { ecarterLettreMorte, renvoyerLettreMorte } from './lettre.service.ts';
import { type Compte, compterDepuis, rangDepuis, rejouerWebhook, retardDe } from './rejeu.service.ts';
import {
  CreerWebhookInput,
  EnvoisArgs,
  EssayerWebhookInput,
  LettreMorteInput,
  LettresMortesArgs,
  ModifierWebhookInput,
  RejouerWebhookInput,
  ReprendreWebhookInput,
  SupprimerWebhookInput,
  SuspendreWebhookInput,
  TournerSecretDeWebhookInput,
} from './webhook.inputs.ts';
import {
  DU_PROPRIETAIRE,
  listeDesEnvois,
  listeDesLettresMortes,
  WEBHOOKS,
  webhooks,
} from './webhook.queries.ts';
import {
  AgirSurWebhookResult,
  ChangerWebhookResult,
  CreerWebhookResult,
  EssayerWebhookResult,
  SecretDeWebhook,
  TournerSecretDeWebhookResult,
  WebhookGarde,
} from './webhook.results.ts';
import {
  type AvecSecret,
  creerWebhook,
  modifierWebhook,
  proprietaireDe,
  reprendreWebhook,
  supprimerWebhook,
  suspendreWebhook,
  tournerSecret,
} from './webhook.service.ts';
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

/** The webhook that a mutation wrote, as it is now; a refusal is answered as it is. */
async function lu(
  objet: string,
  context: Context,
  info: GraphQLResolveInfo,
  type: string,
): Promise<object | null> {
  const options = { type: info.schema.getType(type), under: 'webhook' };
  return context.read.where(webhooks, DU_PROPRIETAIRE, A_LUI(idDe(objet), context), info, options);
}

async function garde(faite: Operee | Refus, context: Context, info: GraphQLResolveInfo): Promise<object> {
  if (faite instanceof Refus) return faite;
  const webhook = await lu(faite.objet, context, info, 'WebhookGarde');
  return Object.assign(new WebhookGarde(), { webhook, deja: faite.deja });
}

async function avecSecret(
  faite: AvecSecret | Refus,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object> {
  if (faite instanceof Refus) return faite;
  const { objet, deja, secret, ancienJusquA } = faite;
  const webhook = await lu(objet, context, info, 'SecretDeWebhook');
  return Object.assign(new SecretDeWebhook(), {
    webhook,
    deja,
    secret,
    ancienJusquA: ancienJusquA?.toISOString() ?? null,
  });
}

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

  @Mutation(() => CreerWebhookResult, {
    description: 'Fait prévenir une adresse de ce que l’appelant peut voir, à compter de maintenant.',
  })
  async creerWebhook(
    @Arg('input', () => CreerWebhookInput) input: CreerWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return avecSecret(await creerWebhook(context, input), context, info);
  }

  @Mutation(() => ChangerWebhookResult, {
    description: 'Modifie un webhook ; ce qui attendait un nouvel essai part à l’instant.',
  })
  async modifierWebhook(
    @Arg('input', () => ModifierWebhookInput) input: ModifierWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return garde(await modifierWebhook(context, input), context, info);
  }

  @Mutation(() => AgirSurWebhookResult, {
    description: 'Suspend un webhook : rien ne lui est envoyé, ce qui suit attendra sa reprise.',
  })
  async suspendreWebhook(
    @Arg('input', () => SuspendreWebhookInput) input: SuspendreWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return garde(await suspendreWebhook(context, input), context, info);
  }

  @Mutation(() => AgirSurWebhookResult, { description: 'Reprend un webhook, là où il en était.' })
  async reprendreWebhook(
    @Arg('input', () => ReprendreWebhookInput) input: ReprendreWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return garde(await reprendreWebhook(context, input), context, info);
  }

  @Mutation(() => AgirSurWebhookResult, {
    description: 'Supprime un webhook : il ne reçoit plus rien, son histoire reste.',
  })
  async supprimerWebhook(
    @Arg('input', () => SupprimerWebhookInput) input: SupprimerWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return garde(await supprimerWebhook(context, input), context, info);
  }

  @Mutation(() => TournerSecretDeWebhookResult, {
    description: 'Donne un secret neuf à un webhook, et le montre ; l’ancien signe aussi pendant un délai.',
  })
  async tournerSecretDeWebhook(
    @Arg('input', () => TournerSecretDeWebhookInput) input: TournerSecretDeWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return avecSecret(await tournerSecret(context, input), context, info);
  }

  @Mutation(() => EssayerWebhookResult, {
    description: 'Envoie un événement d’essai, signé comme les autres, et dit ce que la cible en a fait.',
  })
  essayerWebhook(
    @Arg('input', () => EssayerWebhookInput) input: EssayerWebhookInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return essayerWebhook(context, input);
  }

  @Mutation(() => AgirSurWebhookResult, {
    description:
      'Renvoie, dans l’ordre et sous les mêmes identifiants, tout ce qui suit un curseur ou un jour.',
  })
  async rejouerWebhook(
    @Arg('input', () => RejouerWebhookInput) input: RejouerWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return garde(await rejouerWebhook(context, input), context, info);
  }

  @Mutation(() => AgirSurWebhookResult, {
    description: 'Renvoie une lettre morte, ou toutes : une fois chacune, hors de leur ordre.',
  })
  async renvoyerLettreMorte(
    @Arg('input', () => LettreMorteInput) input: LettreMorteInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return garde(await renvoyerLettreMorte(context, input), context, info);
  }

  @Mutation(() => AgirSurWebhookResult, {
    description: 'Écarte une lettre morte, ou toutes : le journal garde leurs événements.',
  })
  async ecarterLettreMorte(
    @Arg('input', () => LettreMorteInput) input: LettreMorteInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return garde(await ecarterLettreMorte(context, input), context, info);
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
