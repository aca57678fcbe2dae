import { type DocumentNode, execute, getOperationAST, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '../shared/context.ts';
import type { Admission } from './admission.ts';
import { formatError } from './errors.ts';

interface Options {
  readonly schema: GraphQLSchema;
  readonly admission: Admission;
}

/** Runs the server's own operations on behalf of a reader: the limits, the budget and the rights are those of the API. */
export const inProcess =
  ({ schema, admission }: Options) =>
  async <T>(
    contextValue: Context,
    document: DocumentNode,
    variableValues: Readonly<Record<string, unknown>>,
  ): Promise<T> => {
    const operation = getOperationAST(document);
    if (!operation) throw new Error('One operation is expected');
    admission.own(contextValue, document, operation, variableValues);
    const { data, errors } = await execute({ schema, document, contextValue, variableValues });
    const [error] = errors ?? [];
    if (error) throw asTheApiSays(error);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the document says what it answers
    return data as T;
  };

const STATUS: Readonly<Record<string, number>> = {
  ACCES_REFUSE: 403,
  INDISPONIBLE: 503,
  ERREUR_INTERNE: 500,
};

/** An error in the words of the API, with the status that suits it outside GraphQL. */
function asTheApiSays(error: GraphQLError): GraphQLError {
  const { message, extensions } = formatError(error.toJSON(), error);
  const code = typeof extensions?.['code'] === 'string' ? extensions['code'] : '';
  const http = { status: STATUS[code] ?? 400 };
  return new GraphQLError(message, { extensions: { ...error.extensions, ...extensions, http } });
}
