import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type DocumentNode, GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { declarerExecuteur } from '../lecture/lecture.module.ts';
import type { Context } from '../shared/context.ts';
import { type Admission, admissionTo, type AdmissionOptions } from './admission.ts';
import { formatError } from './errors.ts';
import { inProcess } from './interne.ts';
import { compiledExecution, type Execution } from './execution.ts';
import { checkVariables, LIMITS } from './limits.ts';
import { buildSubgraph } from './schema.ts';

export interface ServerOptions extends AdmissionOptions {
  readonly schema?: GraphQLSchema;
  /** What lets operations in, where other ways to the same schema share it. */
  readonly admission?: Admission;
  readonly watch?: Watch;
  readonly execution?: Execution;
}

/** What keeps answers beside Apollo Server, and is told of those it lets in. */
export interface Watch {
  /** Whether a request was let in already; throws why not when it was refused. */
  entered(context: Context): boolean;
  admitted(context: Context, document: DocumentNode, cost: number): Promise<void>;
}

/** Limits and rights, decided from the operation before anything of it runs. */
const walls = (admission: Admission, watch?: Watch): ApolloServerPlugin<Context> => ({
  // A fault of ours in a hook: the client is told nothing of it, the log everything.
  unexpectedErrorProcessingRequest: async ({ error }) => console.error(error),
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request, contextValue }) => {
      if (!operation) return;
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw notHere();
      checkVariables(request.variables);
      if (watch?.entered(contextValue)) return;
      const cost = admission.enter(contextValue, document, operation, request.variables ?? {});
      await watch?.admitted(contextValue, document, cost);
    },
    willSendResponse: async ({ response: { body } }) => {
      const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
      if (body.kind === 'single' && errors && errors.length > LIMITS.errors)
        body.singleResult.errors = errors.slice(0, LIMITS.errors);
    },
  }),
});

/** A subscription is a stream: one answer cannot hold it. */
const notHere = (): GraphQLError =>
  new GraphQLError('Un abonnement se demande par POST à /graphql/stream, en text/event-stream.', {
    extensions: { code: 'ABONNEMENT_REFUSE', http: { status: 400 } },
  });

/** The API server, the same in production and in tests. */
export function createServer({
  schema = buildSubgraph(),
  admission,
  watch,
  execution = compiledExecution(schema),
  ...options
}: ServerOptions = {}): ApolloServer<Context> {
  const { gateway, plugin } = execution;
  const door = admission ?? admissionTo(schema, options);
  declarerExecuteur(schema, inProcess({ schema, admission: door }));
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
      walls(door, watch),
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
