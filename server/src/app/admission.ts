import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { auditer } from '../shared/audit.ts';
import type { Actor, Context } from '../shared/context.ts';
import { Forbidden } from '../shared/errors.ts';
import type { Reader } from '../shared/read.ts';
import { type Budgets, NO_BUDGETS, Spending } from './budgets.ts';
import { checkRights } from './exigences.ts';
import { checkLimits } from './limits.ts';
import { type Published, readPublished } from './operations.ts';
import { askedOf, checkScope, noteUse } from './scope.ts';

export interface AdmissionOptions {
  readonly budgets?: Budgets;
  readonly published?: Published;
  /** How many servers share the quota of a token. */
  readonly servers?: number;
  /** Whether operations that nobody published are answered. */
  readonly freeOperations?: boolean;
}

interface Asking {
  readonly cost: number;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly known: boolean;
}

/** Lets valid operations in, or throws what keeps them out. */
export interface Admission {
  /** Returns what the operation costs. */
  enter(
    context: Context,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): number;
  /** The same for one whose cost is known, because it was already run with the same variables. */
  again(
    context: Context,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    cost: number,
  ): void;
  /** The same for an operation of the server's own, run for a reader: as one that is published. */
  own(
    context: Context,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): void;
  /** What was let in for a request, with what it costs; `undefined` before that, or when nothing was read of it. */
  entered(context: Context): Entered | undefined;
}

/** An operation that was judged, whether it was let in or not. */
export interface Entered {
  readonly document: DocumentNode;
  readonly cost: number;
}

/** The limits, the budget and the rights of every way into the schema: one count for a client, whichever it takes. */
export function admissionTo(
  schema: GraphQLSchema,
  { budgets = NO_BUDGETS, published = readPublished(), freeOperations = true, servers = 1 }: AdmissionOptions,
): Admission {
  const spending = new Spending(budgets, { servers });
  /** By the reader of the request: Apollo Server copies the context that it is given. */
  const judged = new WeakMap<Reader, Entered>();
  /** Everything that is asked costs, let in or not. What a token asks is judged by its scope besides, and counted, whichever way it comes. */
  const admit = (
    context: Context,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    { cost, variables, known }: Asking,
  ): void => {
    judged.set(context.read, { document, cost });
    const asked =
      context.actor.jeton && !context.dedans
        ? askedOf(schema, document, operation, variables, published.has(document))
        : null;
    let refused = true;
    try {
      spending.charge(context, cost, known);
      if (asked) checkScope(context, asked);
      if (!known) checkFree(context.actor, freeOperations);
      checkRights(schema, document, context.actor, context.settings);
      refused = false;
    } catch (error) {
      noteRefusal(context, operation, error);
      throw error;
    } finally {
      if (asked) noteUse(context, document, asked, { cost, refused });
    }
  };
  const again: Admission['again'] = (context, document, operation, variables, cost) =>
    admit(context, document, operation, { cost, variables, known: published.has(document) });
  return {
    again,
    entered: ({ read }) => judged.get(read),
    own: (context, document, operation, variables) =>
      admit(context, document, operation, {
        cost: checkLimits(schema, document, operation, variables),
        variables,
        known: true,
      }),
    enter(context, document, operation, variables) {
      const cost = checkLimits(schema, document, operation, variables);
      again(context, document, operation, variables, cost);
      return cost;
    },
  };
}

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
