import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';

/** What one request may ask; the console's operations stay under half of each. */
export const LIMITS = {
  tokens: 1000,
  depth: 12,
  aliases: 15,
  rootFields: 20,
  directives: 20,
  cost: 3000,
  variablesDepth: 20,
  listLength: 1000,
  errors: 10,
} as const;

/** Fields that only wrap: they do not count as depth. */
const WRAPPERS = new Set(['edges', 'node', 'pageInfo']);
/** Rows reckoned for a list without `first`. */
const USUAL_LIST = 10;

interface Usage {
  depth: number;
  aliases: number;
  directives: number;
  cost: number;
  rootFields: number;
}

const tooMuch = (what: string, limit: number, found: number): GraphQLError =>
  new GraphQLError(`Requête trop lourde : ${found} ${what}, ${limit} au plus.`, {
    extensions: { code: 'REQUETE_TROP_LOURDE', http: { status: 400 } },
  });

/** Refuses an operation that asks too much, variables counted, and returns its cost; introspection has its own rule. */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const before = known.get(operation);
  const usage = before ?? measure(schema, document, operation, variables);
  // What an operation asks changes with its variables only where one sets the size of a page.
  if (!before && !hasSizedPage(operation)) known.set(operation, usage);
  if (usage.depth > LIMITS.depth) throw tooMuch('niveaux', LIMITS.depth, usage.depth);
  if (usage.aliases > LIMITS.aliases) throw tooMuch('alias', LIMITS.aliases, usage.aliases);
  if (usage.rootFields > LIMITS.rootFields)
    throw tooMuch('champs à la racine', LIMITS.rootFields, usage.rootFields);
  if (usage.directives > LIMITS.directives) throw tooMuch('directives', LIMITS.directives, usage.directives);
  if (usage.cost > LIMITS.cost) throw tooMuch('objets à lire', LIMITS.cost, usage.cost);
  return usage.cost;
}

const known = new WeakMap<OperationDefinitionNode, Usage>();

/** Whether a variable may set the size of a page: an integer one. */
const hasSizedPage = ({ variableDefinitions = [] }: OperationDefinitionNode): boolean =>
  variableDefinitions.some(({ type }) => nameOf(type) === 'Int');

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);

function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Usage {
  const usage: Usage = { depth: 0, aliases: 0, directives: 0, cost: 0, rootFields: 0 };
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

  const walk = (set: SelectionSetNode, parent: GraphQLCompositeType, depth: number, rows: number): void => {
    for (const selection of set.selections) {
      usage.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) field(selection, parent, depth, rows);
      else {
        const target =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        const named = target?.typeCondition ? schema.getType(target.typeCondition.name.value) : parent;
        if (target && isCompositeType(named)) walk(target.selectionSet, named, depth, rows);
      }
    }
  };

  const field = (node: FieldNode, parent: GraphQLCompositeType, depth: number, rows: number): void => {
    if (node.alias) usage.aliases += 1;
    if (depth === 0) usage.rootFields += 1;
    const name = node.name.value;
    if (name.startsWith('__')) return;
    const definition = 'getFields' in parent ? parent.getFields()[name] : undefined;
    const type = definition && getNamedType(definition.type);
    if (!definition || !node.selectionSet || !isCompositeType(type)) {
      usage.depth = Math.max(usage.depth, depth + 1);
      return;
    }
    const listed = isListType(isNonNullType(definition.type) ? definition.type.ofType : definition.type);
    const many = pageSize(node, variables) ?? (listed && !WRAPPERS.has(name) ? USUAL_LIST : 1);
    usage.cost += WRAPPERS.has(name) ? 0 : rows * many;
    walk(node.selectionSet, type, WRAPPERS.has(name) ? depth : depth + 1, rows * many);
  };

  const root = schema.getRootType(operation.operation);
  if (root) walk(operation.selectionSet, root, 0, 1);
  return usage;
}

/** The `first` of a connection, read in the text or in the variables; a size out of bounds is refused elsewhere. */
function pageSize(node: FieldNode, variables: Readonly<Record<string, unknown>>): number | null {
  const argument = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!argument) return node.arguments && isConnection(node) ? 50 : null;
  const value =
    argument.kind === Kind.VARIABLE
      ? variables[argument.name.value]
      : 'value' in argument && Number(argument.value);
  return typeof value === 'number' && value > 0 ? value : 50;
}

const isConnection = (node: FieldNode): boolean =>
  node.selectionSet?.selections.some((child) => child.kind === Kind.FIELD && child.name.value === 'edges') ??
  false;

/** Refuses variables nested or repeated beyond reason, before anything reads them. */
export function checkVariables(value: unknown, depth = 0): void {
  if (depth > LIMITS.variablesDepth)
    throw tooMuch('niveaux dans les variables', LIMITS.variablesDepth, depth);
  if (typeof value !== 'object' || value === null) return;
  const items = Array.isArray(value) ? value : Object.values(value);
  if (items.length > LIMITS.listLength)
    throw tooMuch('valeurs dans une liste', LIMITS.listLength, items.length);
  for (const item of items) checkVariables(item, depth + 1);
}
