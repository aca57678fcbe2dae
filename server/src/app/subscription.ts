import {
  createSourceEventStream,
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  validate,
  visit,
} from 'graphql';
import type { Context } from '../shared/context.ts';
import type { Admission } from './admission.ts';
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
  return {
    document,
    operationName,
    variables,
    key: keyOf(document, operation, { operationName, variables }),
  };
}

function parseSafely(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : '', 'GRAPHQL_PARSE_FAILED');
  }
}

const withoutSuggestion = (message: string): string => message.replace(/ ?Did you mean.*$/su, '');

/** Two readers who resume from different events are told the same of the next one: what only says where from is left out. */
function keyOf(
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
  { operationName, variables }: Pick<SubscriptionRequest, 'operationName' | 'variables'>,
): string {
  const cursors = new Set(
    selectionSet.selections
      .flatMap((selection) => (selection.kind === Kind.FIELD ? (selection.arguments ?? []) : []))
      .flatMap(({ name, value }) =>
        name.value === 'depuis' && value.kind === Kind.VARIABLE ? [value.name.value] : [],
      ),
  );
  const said: string[] = [];
  visit(document, { Variable: ({ name }) => void said.push(name.value) });
  // Where it is declared, and where it is given.
  const onlyThere = (variable: string): boolean =>
    cursors.has(variable) && said.filter((one) => one === variable).length === 2;
  const others = Object.entries(variables)
    .filter(([name]) => !onlyThere(name))
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
