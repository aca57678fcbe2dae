import { execute, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Actor, Context } from '../shared/context.ts';
import { Reader } from '../shared/read.ts';
import { today } from '../shared/today.ts';
import { formatError } from './errors.ts';
import { LIMITS } from './limits.ts';
import type { Subscription } from './subscription.ts';

const NEXT = Buffer.from('event: next\ndata: ');
const END = Buffer.from('\n\n');

/** A result, written once for all who are told the same. */
export class Frame {
  readonly json: Buffer;
  private event: Buffer | null = null;

  constructor(result: object) {
    this.json = Buffer.from(JSON.stringify(result));
  }

  /** As an event of a stream. */
  get streamed(): Buffer {
    this.event ??= Buffer.concat([NEXT, this.json, END]);
    return this.event;
  }
}

const views = new WeakMap<Actor, string>();

/** What a reader may see is the same for all of one role and perimeter, under the same limits of a token, whoever they are. */
export function viewOf({ actor }: Context): string {
  const { role, perimeter, structure, jeton } = actor;
  const limits = jeton ? [jeton.departements, jeton.indicateurs, jeton.champs] : null;
  const view = views.get(actor) ?? JSON.stringify([role, perimeter, structure, limits]);
  views.set(actor, view);
  return view;
}

/** Bytes of results kept for those who are told a little later: who is much later has them made again. */
const MOST_KEPT = 4 * 1024 * 1024;

type Made = Map<string, Frame | Promise<Frame>>;

const told = new WeakMap<object, Made>();
/** Which results are kept, the oldest first. */
const kept: { made: Made; key: string; bytes: number }[] = [];
let bytesKept = 0;

/** The result of an event: executed and written once for all of a group, who asked the same and may see the same. */
export function frameOf(
  schema: GraphQLSchema,
  context: Context,
  subscription: Subscription,
  event: object,
  group = `${viewOf(context)} ${subscription.key}`,
): Frame | Promise<Frame> {
  const made: Made = told.get(event) ?? new Map();
  const known = made.get(group);
  if (known) return known;
  told.set(event, made);
  const frame = run(schema, context, subscription, event).then(
    (done) => {
      made.set(group, done);
      keep(made, group, done.json.length);
      return done;
    },
    (error: unknown) => {
      made.delete(group);
      throw error;
    },
  );
  made.set(group, frame);
  return frame;
}

/** What waits for a slow reader must not hold the results that others had long ago. */
function keep(made: Made, key: string, bytes: number): void {
  kept.push({ made, key, bytes });
  bytesKept += bytes;
  while (bytesKept > MOST_KEPT) {
    const oldest = kept.shift();
    if (!oldest) return;
    oldest.made.delete(oldest.key);
    bytesKept -= oldest.bytes;
  }
}

async function run(
  schema: GraphQLSchema,
  context: Context,
  { document, operationName, variables }: Subscription,
  event: object,
): Promise<Frame> {
  const { query, perimeter, lecteur } = context.read;
  const jour = today();
  // Read anew: what was read for the event before may have changed since.
  const contextValue = { ...context, today: jour, read: new Reader(query, jour, perimeter, lecteur) };
  const result = await execute({
    schema,
    document,
    operationName,
    variableValues: variables,
    rootValue: event,
    contextValue,
  });
  const errors = result.errors?.slice(0, LIMITS.errors).map((error) => formatError(error.toJSON(), error));
  return new Frame({ ...(errors ? { errors } : {}), data: result.data ?? null });
}

/** Anything wrong, as GraphQL carries it. */
export const asGraphQL = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });

/** What its reader is told of it. */
export const formatted = (error: GraphQLError): GraphQLFormattedError =>
  formatError(error.toJSON(), causeOf(error));

const causeOf = (error: Error): Error =>
  error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
