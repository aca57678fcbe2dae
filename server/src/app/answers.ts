import { hash } from 'node:crypto';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { versionDesDroits } from '../acces/acces.module.ts';
import type { Context } from '../shared/context.ts';
import type { Reader } from '../shared/read.ts';
import type { Footing, Versions } from '../shared/versions.ts';
import type { Admission } from './admission.ts';
import { type CollectiviteOf, footingsOf } from './cacheable.ts';
import type { Execution } from './execution.ts';
import { type Plan, Plans } from './plans.ts';
import type { Watch } from './server.ts';
import type { Answer, Execute, Question } from './question.ts';
import { Shortcut } from './shortcut.ts';

/** Where an answer is kept, and what it holds by. */
interface Place {
  readonly key: string;
  readonly footings: readonly Footing[];
  readonly stamp: string;
}

/** An answer that holds while the stamp of its footings is the same. */
interface Kept extends Answer, Omit<Place, 'key'> {
  readonly cost: number;
}

/** An answer being made, for all who ask for it meanwhile; `null` when it is not one to keep. */
interface Pending {
  readonly place: Place;
  readonly made: PromiseWithResolvers<Kept | null>;
}

/** One request that runs, and what is learnt of it on the way. */
interface Run {
  readonly question: Question;
  /** To be called once its text is known, when it was not. */
  readonly learnt: (() => void) | null;
  pending: Pending | null;
  cost: number;
}

export interface AnswersOptions {
  readonly schema: GraphQLSchema;
  readonly versions: Versions;
  readonly admission: Admission;
  readonly execution: Execution;
  readonly collectiviteOf: CollectiviteOf;
  /** How many bytes are kept; 0 keeps nothing. */
  readonly bytes: number;
}

/** Bytes that an entry takes, with what is kept beside its body. */
const sizeOf = ({ body }: Kept, key: string): number => body.length + 2 * key.length + 600;

/**
 * Answers already made, for who would be answered the same: same operation, variables, day, rows that may be seen and rights. One is
 * given again only while nothing that it was made from has changed, and is admitted each time as if it were run.
 */
export class Answers implements Watch {
  private readonly options: AnswersOptions;
  private readonly plans: Plans;
  private readonly kept: LRUCache<string, Kept> | null;
  private readonly pending = new Map<string, Pending>();
  /** By the reader of the request: Apollo Server copies the context that it is given. */
  private readonly runs = new WeakMap<Reader, Run>();
  private readonly shortcut: Shortcut;

  constructor(options: AnswersOptions) {
    const { bytes, schema } = options;
    this.options = options;
    this.plans = new Plans(schema);
    this.shortcut = new Shortcut(options);
    const maxEntrySize = Math.ceil(bytes / 4);
    this.kept = bytes === 0 ? null : new LRUCache({ maxSize: bytes, maxEntrySize, sizeCalculation: sizeOf });
  }

  /** The answer to a question: kept, being made for another, or made now. */
  async answer(question: Question, context: Context, execute: Execute): Promise<Answer> {
    const plan = await this.plans.of(question.text);
    if (plan === 'other') return execute();
    if (plan === undefined) {
      const learnt = this.plans.meet(question.text);
      return this.run({ question, learnt, pending: null, cost: 0 }, context, execute).finally(learnt);
    }
    const run = (): Promise<Answer> => this.shortcut.answer(plan, question, context, execute);
    const place = await this.placeOf(plan, question, context);
    if (place === null) return run();
    const kept = this.kept?.get(place.key);
    if (kept?.stamp === place.stamp) return this.give(kept, plan, question, context, execute);
    const pending = this.pending.get(place.key);
    if (pending?.place.stamp !== place.stamp)
      return this.run({ question, learnt: null, pending: this.open(place), cost: 0 }, context, run);
    const made = await pending.made.promise;
    return made ? this.give(made, plan, question, context, execute) : run();
  }

  entered(context: Context): boolean {
    return this.shortcut.let(context);
  }

  /** A request is let in, and about to run: what it asks is known, and from when its answer holds. */
  async admitted(context: Context, document: DocumentNode, cost: number): Promise<void> {
    const run = this.runs.get(context.read);
    if (!run) return;
    run.cost = cost;
    if (run.learnt === null) return;
    const plan = this.plans.learn(run.question.text, document);
    const place = plan && (await this.placeOf(plan, run.question, context));
    if (place) run.pending = this.open(place);
    run.learnt();
  }

  /** The version is taken before the answer is made: what changes meanwhile makes it void. */
  private async placeOf(plan: Plan, question: Question, context: Context): Promise<Place | null> {
    const { schema, versions, collectiviteOf } = this.options;
    const { cacheable } = plan;
    if (this.kept === null || cacheable === null) return null;
    const key = keyOf(plan, question, context);
    try {
      await versions.look();
      const known = this.kept.get(key)?.footings;
      const footings =
        known ?? (await footingsOf(schema, cacheable, { ...question, actor: context.actor }, collectiviteOf));
      return footings && { key, footings, stamp: versions.stamp(footings) };
    } catch {
      // The database is away: Apollo Server says so.
      return null;
    }
  }

  private open(place: Place): Pending {
    const pending = { place, made: Promise.withResolvers<Kept | null>() };
    this.pending.set(place.key, pending);
    return pending;
  }

  private async run(run: Run, context: Context, execute: Execute): Promise<Answer> {
    this.runs.set(context.read, run);
    let kept: Kept | null = null;
    try {
      const answer = await execute();
      if (run.pending && keepable(answer))
        kept = this.keep(answer, run.pending.place, answer.cost ?? run.cost);
      return kept ?? answer;
    } finally {
      if (run.pending) this.settle(run.pending, kept);
    }
  }

  private keep(answer: Answer, { key, footings, stamp }: Place, cost: number): Kept {
    const body = Buffer.from(answer.body);
    const headers = [...answer.headers].filter(([name]) => name === 'content-type');
    const etag = `"${hash('sha256', body, 'base64url')}"`;
    const kept = { status: 200, headers, body, etag, footings, stamp, cost };
    this.kept?.set(key, kept);
    return kept;
  }

  private settle(pending: Pending, kept: Kept | null): void {
    const { key } = pending.place;
    if (this.pending.get(key) === pending) this.pending.delete(key);
    pending.made.resolve(kept);
  }

  /** Limits, budget and rights are those of a request that runs. */
  private async give(
    kept: Kept,
    { document, operation }: Plan,
    { variables }: Question,
    context: Context,
    execute: Execute,
  ): Promise<Answer> {
    try {
      this.options.admission.again(context, document, operation, variables, kept.cost);
      return kept;
    } catch (error) {
      this.shortcut.refuse(context, error);
      return execute();
    }
  }
}

/** An answer with errors begins with them. */
const keepable = ({ status, body }: Answer): boolean =>
  status === 200 && typeof body === 'string' && body.startsWith('{"data":');

/** Who would be answered the same shares a key: one operation, one day, the same rows, the same rights. */
function keyOf({ number }: Plan, { variables, operationName, accept }: Question, context: Context): string {
  const { actor, read, today } = context;
  const perimeter = actor.perimeter?.join() ?? '*';
  const reader = hash('sha256', [actor.role, actor.perimetre, perimeter, read.lecteur].join('\n'), 'base64');
  const asked = JSON.stringify([operationName, accept, variables]);
  return [number, reader, versionDesDroits(), today, asked].join(' ');
}
