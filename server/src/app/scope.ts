import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import {
  CHIFFRES_HORS_CATALOGUE,
  type DemandeDOperation,
  refusDeLaPortee,
  usagesDe,
} from '../jeton/jeton.module.ts';
import type { Context } from '../shared/context.ts';
import { BadInput, OutOfScope } from '../shared/errors.ts';
import { racinesDe } from '../shared/operations-publiees.ts';

/** What a token asked of the schema, as its scope judges it and its use is counted. */
export type Asked = DemandeDOperation;

/** The six steps of a pass, which the funnel and its rows tell without naming indicators. */
const STEPS = ['achetes', 'livres', 'actives', 'distribues', 'utilises', 'rembourses'].map(
  (step) => `pass.${step}`,
);

/** Of the figures of a selection, those that say which indicators they are, or say none. */
const NAMED_FIGURES: Readonly<Record<string, readonly string[]>> = {
  __typename: [],
  base: [],
  attribution: [],
  au: [],
  provisoire: [],
  fraicheur: [],
  depuis: [],
  jusquAu: [],
  tableau: [],
  entonnoir: STEPS,
  lignes: STEPS,
};

const KINDS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

const constant = new WeakMap<OperationDefinitionNode, Asked>();

/** Reads what an operation asks, variables counted. */
export function askedOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  published: boolean,
): Asked {
  const known = constant.get(operation);
  if (known) return known;
  const champs = racinesDe(operation.selectionSet, fragmentsOf(document)).map(
    (field) => `${KINDS[operation.operation]}.${field}`,
  );
  const { indicateurs, unnamed } = figuresOf(schema, document, operation, variables);
  const asked: Asked = {
    genre: operation.operation,
    publiee: published ? (operation.name?.value ?? null) : null,
    champs,
    indicateurs,
    horsCatalogue: unnamed || champs.some((field) => CHIFFRES_HORS_CATALOGUE.has(field)),
  };
  if (!operation.variableDefinitions?.length) constant.set(operation, asked);
  return asked;
}

const fragmentsOf = ({ definitions }: DocumentNode): readonly FragmentDefinitionNode[] =>
  definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);

/** The indicators that an operation reads, and whether it reads figures that none names. */
function figuresOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): { readonly indicateurs: readonly string[]; readonly unnamed: boolean } {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  if (!coerced) throw new BadInput('Les variables ne sont pas celles que l’opération déclare.');
  const codes = new Set<string>();
  let unnamed = false;
  const info = new TypeInfo(schema);
  const here: DocumentNode = { ...document, definitions: [operation, ...fragmentsOf(document)] };
  visit(
    here,
    visitWithTypeInfo(info, {
      Field(node) {
        const definition = info.getFieldDef();
        if (!definition) return;
        if (info.getParentType()?.name === 'Statistiques') {
          const named = NAMED_FIGURES[node.name.value];
          unnamed ||= named === undefined;
          for (const code of named ?? []) codes.add(code);
        }
        if (definition.args.length > 0) collect(getArgumentValues(definition, node, coerced), codes);
      },
    }),
  );
  return { indicateurs: [...codes].toSorted(), unnamed };
}

/** The codes that arguments name, however deep: `indicateurs`, `indicateur`, or the step whose rows are asked. */
function collect(value: unknown, codes: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'indicateur' && typeof inner === 'string') codes.add(inner);
    else if (name === 'indicateurs' && Array.isArray(inner))
      for (const code of inner) codes.add(String(code));
    else if (name === 'etape' && typeof inner === 'string') codes.add(`pass.${inner.toLowerCase()}`);
    else collect(inner, codes);
  }
}

/** Refuses what the token of the reader does not open. */
export function checkScope({ actor: { jeton } }: Context, asked: Asked): void {
  const refusal = jeton ? refusDeLaPortee(jeton, asked) : null;
  if (refusal !== null) throw new OutOfScope(`Hors de la portée du jeton « ${jeton?.nom} » : ${refusal}`);
}

const followed = new WeakMap<DocumentNode, Asked>();

/** Counts what a token asked, let in or not. */
export function noteUse(
  { actor: { jeton }, pool, today, site = '' }: Context,
  document: DocumentNode,
  asked: Asked,
  { cost, refused }: { readonly cost: number; readonly refused: boolean },
): void {
  if (!jeton) return;
  if (asked.genre === 'subscription') followed.set(document, asked);
  const ajout = { requetes: 1, points: refused ? 0 : cost + 1, refus: refused ? 1 : 0 };
  usagesDe(pool).noter(jeton, today, { ...asked, origine: site }, ajout);
}

/** Counts an event that a subscription of a token was told of. */
export function noteDelivery(
  { actor: { jeton }, pool, today, site = '' }: Context,
  document: DocumentNode,
): void {
  const asked = jeton && followed.get(document);
  if (asked) usagesDe(pool).noter(jeton, today, { ...asked, origine: site }, { evenements: 1 });
}
