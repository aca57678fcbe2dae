import {
  type DocumentNode,
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  NoDeprecatedCustomRule,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';

/** Something to say of a text, at its place. */
export interface Remarque {
  readonly de: number;
  readonly a: number;
  readonly grave: boolean;
  readonly message: string;
}

/** As many as one request may hold. */
const MOTS = 1000;

/** The document of a text, or what keeps it from being one. */
export function lireLeTexte(texte: string): DocumentNode | GraphQLError | null {
  if (!texte.replaceAll(/#.*$/gmu, '').trim()) return null;
  try {
    return parse(texte, { maxTokens: MOTS });
  } catch (erreur) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the parser throws nothing else
    return erreur as GraphQLError;
  }
}

export const estUnDocument = (lu: DocumentNode | GraphQLError | null): lu is DocumentNode =>
  lu !== null && 'kind' in lu;

export const operationsDe = (document: DocumentNode): readonly OperationDefinitionNode[] =>
  document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

/** What the schema refuses of a text, then what it still accepts and will not for ever. */
export function remarquesSur(texte: string, schema: GraphQLSchema): readonly Remarque[] {
  const lu = lireLeTexte(texte);
  if (lu === null) return [];
  if (!estUnDocument(lu)) return [remarque(lu, true)];
  return [
    ...validate(schema, lu).map((erreur) => remarque(erreur, true)),
    ...validate(schema, lu, [NoDeprecatedCustomRule]).map((erreur) => remarque(erreur, false)),
  ];
}

function remarque({ nodes, positions, message }: GraphQLError, grave: boolean): Remarque {
  const [place] = nodes ?? [];
  // A field is underlined by its name, not by all that it selects.
  const loc = place && 'name' in place && place.name ? place.name.loc : place?.loc;
  const de = loc?.start ?? positions?.[0] ?? 0;
  return { de, a: loc?.end ?? de + 1, grave, message };
}

/** The variables to send, or what is wrong with them. */
export type VariablesLues =
  | { readonly valeurs: Readonly<Record<string, unknown>> }
  | { readonly messages: readonly string[] };

/** Reads variables as JSON, then as the operation declares them. */
export function lireVariables(
  json: string,
  schema: GraphQLSchema | null,
  operation: OperationDefinitionNode | undefined,
): VariablesLues {
  const valeurs = json.trim() ? lireObjet(json) : {};
  if (valeurs === null) return { messages: ['JSON'] };
  if (!schema || !operation) return { valeurs };
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...valeurs });
  return errors ? { messages: errors.map(({ message }) => message) } : { valeurs };
}

function lireObjet(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const lu: unknown = JSON.parse(json);
    return typeof lu === 'object' && lu !== null && !Array.isArray(lu) ? { ...lu } : null;
  } catch {
    return null;
  }
}
