import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { auditer } from '../shared/audit.ts';
import type { Actor, Context } from '../shared/context.ts';
import { Forbidden } from '../shared/errors.ts';
import { type Budgets, NO_BUDGETS, Spending } from './budgets.ts';
import { formatError } from './errors.ts';
import { checkRights } from './exigences.ts';
import { compiledExecution } from './execution.ts';
import { checkLimits, checkVariables, LIMITS } from './limits.ts';
import { type Published, readPublished } from './operations.ts';
import { buildSubgraph } from './schema.ts';

export interface ServerOptions {
  readonly budgets?: Budgets;
  readonly published?: Published;
  /** Whether operations that nobody published are answered. */
  readonly freeOperations?: boolean;
}

/** Limits and rights, decided from the operation before anything of it runs. */
const walls = (
  schema: GraphQLSchema,
  { budgets = NO_BUDGETS, published = readPublished(), freeOperations = true }: ServerOptions,
  spending = new Spending(budgets),
): ApolloServerPlugin<Context> => ({
  // A fault of ours in a hook: the client is told nothing of it, the log everything.
  unexpectedErrorProcessingRequest: async ({ error }) => console.error(error),
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request, contextValue }) => {
      if (!operation) return;
      checkVariables(request.variables);
      const cost = checkLimits(schema, document, operation, request.variables ?? {});
      const known = published.has(document);
      spending.charge(contextValue, cost, known);
      try {
        if (!known) checkFree(contextValue.actor, freeOperations);
        checkRights(schema, document, contextValue.actor, contextValue.settings);
      } catch (error) {
        noteRefusal(contextValue, operation, error);
        throw error;
      }
    },
    willSendResponse: async ({ response: { body } }) => {
      const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
      if (body.kind === 'single' && errors && errors.length > LIMITS.errors)
        body.singleResult.errors = errors.slice(0, LIMITS.errors);
    },
  }),
});

/** What nobody published is refused where the register or the token says so; a router's are made of others'. */
function checkFree({ role, publieesSeules = false }: Actor, freeOperations: boolean): void {
  if (role === 'ROUTEUR' || (freeOperations && !publieesSeules)) return;
  throw new Forbidden(
    'Seules les opérations publiées sont acceptées ici : celles de schema/operations.json, par leur texte ou leur identifiant.',
  );
}

/** A refusal is kept for whoever has a name; the public's would only fill the log. */
function noteRefusal({ actor, pool }: Context, { name }: OperationDefinitionNode, error: unknown): void {
  if (actor.role === 'PUBLIC' || !(error instanceof Forbidden)) return;
  const operation = name?.value.slice(0, 100) ?? '';
  auditer(pool, {
    acteur: actor,
    action: 'operation.refusee',
    refuse: true,
    details: { operation, message: error.message },
  }).catch((failure: unknown) => console.error(failure));
}

/** The API server, the same in production and in tests. */
export function createServer(options: ServerOptions = {}): ApolloServer<Context> {
  const schema = buildSubgraph();
  const { gateway, plugin } = compiledExecution(schema);
  return new ApolloServer<Context>({
    gateway,
    // Whom introspection answers is decided with the other rights.
    introspection: true,
    // Without the line end that Apollo Server adds: the whole answer would be copied once more.
    stringifyResult: (result) => JSON.stringify(result),
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    maxRecursiveSelections: 10_000,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError,
    plugins: [
      walls(schema, options),
      plugin,
      // Both watch every field, which compiled operations do not announce.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
