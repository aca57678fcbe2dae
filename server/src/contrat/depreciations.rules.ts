import {
  type DocumentNode,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  NoDeprecatedCustomRule,
  validate,
} from 'graphql';
import { type Depreciation, lireDepreciation } from '../shared/depreciation.rules.ts';

/** A part of the schema that goes away, as its place is written: `Type.champ`, `Type.champ(argument)`, `Enum.VALEUR`. */
export interface Depreciee {
  readonly place: string;
  readonly raison: string;
}

/** Every field, argument, input and value that the schema says is going away. */
export function deprecieesDe(schema: GraphQLSchema): readonly Depreciee[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isEnumType(type))
      return type
        .getValues()
        .flatMap((valeur) => dite(`${type.name}.${valeur.name}`, valeur.deprecationReason));
    if (isInputObjectType(type))
      return Object.values(type.getFields()).flatMap((champ) =>
        dite(`${type.name}.${champ.name}`, champ.deprecationReason),
      );
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((champ) => [
      ...dite(`${type.name}.${champ.name}`, champ.deprecationReason),
      ...champ.args.flatMap((argument) =>
        dite(`${type.name}.${champ.name}(${argument.name})`, argument.deprecationReason),
      ),
    ]);
  });
}

const dite = (place: string, raison: string | null | undefined): readonly Depreciee[] =>
  raison == null ? [] : [{ place, raison }];

/** Whether a place of the schema, as a deprecation names it, is there. */
export function existe(schema: GraphQLSchema, place: string): boolean {
  const [, nom = '', champ, argument] = /^(\w+)(?:\.(\w+)(?:\((\w+)\))?)?$/u.exec(place) ?? [];
  const type = schema.getType(nom);
  if (!type || champ === undefined) return type !== undefined && champ === undefined;
  if (isEnumType(type)) return type.getValue(champ) !== undefined;
  if (isInputObjectType(type)) return champ in type.getFields();
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const trouve = type.getFields()[champ];
  return (
    trouve !== undefined && (argument === undefined || trouve.args.some(({ name }) => name === argument))
  );
}

const connues = new WeakMap<DocumentNode, readonly Depreciation[]>();

/** What a document reads that goes away: found once per document. */
export function depreciationsDe(schema: GraphQLSchema, document: DocumentNode): readonly Depreciation[] {
  const connue = connues.get(document);
  if (connue) return connue;
  const lues = validate(schema, document, [NoDeprecatedCustomRule]).flatMap(
    ({ message }) => lireDepreciation(message) ?? [],
  );
  connues.set(document, lues);
  return lues;
}
