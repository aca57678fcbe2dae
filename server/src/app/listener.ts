import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Context } from '../shared/context.ts';
import { isUnavailable } from './errors.ts';
import type { Following } from './following.ts';

/** What carries the messages of a reader, whichever way it came in. */
export interface Line {
  /** A second has gone: says that it is still there, when it has said nothing for a while. */
  beat(): void;
  /** Whether what was written to it has not moved for too long; asked at each turn. */
  stalled(): boolean;
  /** Closed because whoever reads it may no longer. */
  refuse(error: GraphQLError): void;
  /** Closed because its reader does not keep up; where it resumes, when that is one place. */
  late(curseur: string | null): void;
  /** Closed so that its reader comes back, and resumes from its cursor. */
  cut(): void;
  /** Closed because the server stops. */
  leave(): void;
}

/** Times in a row that nobody could say who a reader is, before it is cut. */
const MOST_UNVERIFIED = 4;

/** Whoever reads a line, and what it follows there. */
export class Listener {
  readonly request: FastifyRequest;
  readonly line: Line;
  readonly followings = new Set<Following>();
  context: Context;
  private unverified = 0;

  constructor(request: FastifyRequest, context: Context, line: Line) {
    this.request = request;
    this.context = context;
    this.line = line;
  }

  /** Readers who show the same are one. */
  get credentials(): string {
    const { headers, ip } = this.request;
    return [headers.authorization, headers.cookie, headers.origin, ip].join('\n');
  }

  /** A second has gone: cuts it when its line does not move, nor what waits for one of its subscriptions. */
  beat(): void {
    let late = this.line.stalled();
    for (const following of this.followings) late = following.stuck() || late;
    if (late) this.cutForLate();
    else this.line.beat();
  }

  /** Goes on as who it is now; when its rights changed it is told so, and asks again with those it has. */
  judge(now: Context): void {
    if (identityOf(now) !== identityOf(this.context)) {
      this.refuse(ended());
      return;
    }
    this.context = now;
    this.unverified = 0;
    for (const following of this.followings) {
      following.check();
      following.share();
    }
  }

  /** It could not be said who it is. */
  doubt(error: unknown): void {
    this.unverified += 1;
    if (error instanceof GraphQLError && !isUnavailable(error)) this.refuse(error);
    else if (this.unverified >= MOST_UNVERIFIED) this.line.cut();
  }

  private refuse(error: GraphQLError): void {
    for (const following of this.followings) following.fail(error);
    this.line.refuse(error);
  }

  /** Everything on a line is as late as the line: each of its subscriptions is told where it resumes. */
  private cutForLate(): void {
    const curseurs = Array.from(this.followings, (following) => following.curseur);
    for (const following of this.followings) following.fail(late(following.curseur));
    this.line.late(curseurs.length === 1 ? (curseurs[0] ?? null) : null);
  }
}

const identities = new WeakMap<Context, string>();

/** What decides of what a reader may hear; those who show the same share one context. */
function identityOf(context: Context): string {
  const { actor, read, session } = context;
  const identity =
    identities.get(context) ??
    [
      actor.role,
      read.lecteur,
      actor.compteId,
      session,
      actor.lectureSeule,
      JSON.stringify(actor.jeton ?? null),
    ].join('\n');
  identities.set(context, identity);
  return identity;
}

const ended = (): GraphQLError =>
  new GraphQLError('Votre session est finie, ou vos droits ont changé : abonnez-vous de nouveau.', {
    extensions: { code: 'ABONNEMENT_FINI' },
  });

const late = (curseur: string | null): GraphQLError =>
  new GraphQLError(
    curseur === null
      ? 'Vous lisez trop lentement : abonnez-vous de nouveau.'
      : 'Vous lisez trop lentement : abonnez-vous de nouveau, depuis ce curseur.',
    { extensions: { code: 'ABONNEMENT_EN_RETARD', ...(curseur === null ? {} : { curseur }) } },
  );
