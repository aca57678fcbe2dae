import {
  createSourceEventStream,
  type DocumentNode,
  execute,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  validate,
} from 'graphql';
import type { Context } from '../shared/context.ts';
import { Reader } from '../shared/read.ts';
import { today } from '../shared/today.ts';
import type { Admission } from './admission.ts';
import { formatError } from './errors.ts';
import { checkVariables, LIMITS } from './limits.ts';
import { checkRecursion } from './recursion.ts';

export interface SubscriptionRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A subscription that was let in. */
export interface Subscription {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What makes it answer as another does for the same reader: its text and variables, but for where it resumes. */
  readonly key: string;
}

/** Thrown for a request that is not one of a subscription at all. */
export class NotASubscription extends Error {}

const refusal = (message: string, code: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

/** Reads, validates and lets in a subscription as `POST /graphql` does for the rest, or throws what is wrong with it. */
export function prepare(
  schema: GraphQLSchema,
  admission: Admission,
  context: Context,
  { query, operationName, variables }: SubscriptionRequest,
): Subscription {
  const document = parseSafely(query);
  const operation = getOperationAST(document, operationName);
  if (!operation)
    throw refusal('aucune, ou plusieurs sans que le nom soit dit', 'OPERATION_RESOLUTION_FAILURE');
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) throw new NotASubscription();
  checkRecursion(document);
  const [wrong] = validate(schema, document, undefined, { maxErrors: LIMITS.errors });
  if (wrong) throw refusal(withoutSuggestion(wrong.message), 'GRAPHQL_VALIDATION_FAILED');
  checkVariables(variables);
  admission.enter(context, document, operation, variables);
  return { document, operationName, variables, key: keyOf(document, operation, operationName, variables) };
}

function parseSafely(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : '', 'GRAPHQL_PARSE_FAILED');
  }
}

const withoutSuggestion = (message: string): string => message.replace(/ ?Did you mean.*$/su, '');

/** Two readers who resume from different events are told the same of the next one. */
function keyOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
): string {
  const resume = operation.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? (selection.arguments ?? []) : [],
  );
  const cursors = new Set(
    resume.flatMap(({ name, value }) =>
      name.value === 'depuis' && value.kind === Kind.VARIABLE ? [value.name.value] : [],
    ),
  );
  const others = Object.entries(variables)
    .filter(([name]) => !cursors.has(name))
    .toSorted(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([print(document), operationName, others]);
}

/** Begins to listen: the events, before anything is read of them. */
export async function listen(
  schema: GraphQLSchema,
  context: Context,
  { document, operationName, variables }: Subscription,
): Promise<AsyncIterator<object>> {
  const source = await createSourceEventStream({
    schema,
    document,
    operationName,
    contextValue: context,
    variableValues: variables,
  });
  if (Symbol.asyncIterator in source) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every event of the register is an object
    return source[Symbol.asyncIterator]() as AsyncIterator<object>;
  }
  throw source.errors?.[0] ?? new Error('A subscription began with nothing');
}

/** What a reader may see is the same for all who speak for the same role and perimeter, under tokens that hear of the same places. */
const viewOf = ({ read, actor }: Context): string =>
  `${actor.role} ${read.lecteur} ${actor.jeton?.departements?.join() ?? '*'}`;

const told = new WeakMap<object, Map<string, Promise<string>>>();

/** The frame of an event: executed and written once for all who asked the same and may see the same. */
export function frameOf(
  schema: GraphQLSchema,
  context: Context,
  subscription: Subscription,
  event: object,
): Promise<string> {
  const frames = told.get(event) ?? new Map<string, Promise<string>>();
  told.set(event, frames);
  const key = `${viewOf(context)} ${subscription.key}`;
  const frame = frames.get(key) ?? run(schema, context, subscription, event);
  frames.set(key, frame);
  return frame;
}

async function run(
  schema: GraphQLSchema,
  context: Context,
  { document, operationName, variables }: Subscription,
  event: object,
): Promise<string> {
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
  return next({ ...(errors ? { errors } : {}), data: result.data ?? null });
}

const next = (result: object): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;

export const COMPLETE = 'event: complete\ndata:\n\n';

/** What is wrong, as the only result of a stream. */
export const frameOfError = (error: unknown): string => next({ errors: [formatted(error)] });

function formatted(error: unknown): GraphQLFormattedError {
  const known = error instanceof GraphQLError ? error : new GraphQLError('');
  return formatError(known.toJSON(), error);
}
