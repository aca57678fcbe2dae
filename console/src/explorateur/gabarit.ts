import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** The variables that an operation declares, each with a value of its type to be replaced; `null` when it declares none. */
export function gabaritDe(schema: GraphQLSchema, operation: OperationDefinitionNode): string | null {
  const declarees = operation.variableDefinitions ?? [];
  if (declarees.length === 0) return null;
  const paires = declarees.map(({ variable, type }) => {
    const lu = typeFromAST(schema, type);
    return [variable.name.value, lu && isInputType(lu) ? valeurDe(lu, 0) : null] as const;
  });
  return JSON.stringify(Object.fromEntries(paires), null, 2);
}

/** Inputs inside inputs, as deep as one writes them by hand. */
const PROFONDEUR = 3;

function valeurDe(type: GraphQLInputType, profondeur: number): unknown {
  if (isNonNullType(type)) return valeurDe(type.ofType, profondeur);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name ?? null;
  if (isInputObjectType(type)) {
    if (profondeur >= PROFONDEUR) return {};
    const attendus = Object.values(type.getFields()).filter((champ) => isRequiredInputField(champ));
    return Object.fromEntries(attendus.map((champ) => [champ.name, valeurDe(champ.type, profondeur + 1)]));
  }
  return VALEURS[type.name] ?? '';
}

const VALEURS: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  Centimes: 1000,
  LocalDate: '2021-06-30',
};
