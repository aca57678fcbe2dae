import { getNamedType, type GraphQLSchema, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { estUnDocument, lireLeTexte } from './validation.ts';

/** What a word of the query is in the schema. */
export interface Mot {
  readonly de: number;
  readonly a: number;
  /** Type that documents it, and its field when it is one. */
  readonly type: string;
  readonly champ: string | null;
  readonly signature: string;
  readonly description: string;
  readonly depreciation: string | null;
}

/** The word at a place of a text, as the schema knows it; `null` where it is none of it. */
export function motA(texte: string, place: number, schema: GraphQLSchema): Mot | null {
  const document = lireLeTexte(texte);
  if (!estUnDocument(document)) return null;
  const info = new TypeInfo(schema);
  let trouve: Mot | null = null;
  const garder = (loc: { start: number; end: number } | undefined, mot: Omit<Mot, 'de' | 'a'>): void => {
    if (loc && loc.start <= place && place <= loc.end) trouve = { de: loc.start, a: loc.end, ...mot };
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      enter(node) {
        if (node.kind === Kind.FIELD) {
          const [champ, parent] = [info.getFieldDef(), info.getParentType()];
          if (champ && parent)
            garder(node.name.loc, {
              type: parent.name,
              champ: champ.name,
              signature: `${parent.name}.${champ.name} : ${String(champ.type)}`,
              description: champ.description ?? '',
              depreciation: champ.deprecationReason ?? null,
            });
        }
        if (node.kind === Kind.ARGUMENT) {
          const argument = info.getArgument();
          if (argument)
            garder(node.name.loc, {
              type: getNamedType(argument.type).name,
              champ: null,
              signature: `${argument.name} : ${String(argument.type)}`,
              description: argument.description ?? '',
              depreciation: argument.deprecationReason ?? null,
            });
        }
        if (node.kind === Kind.NAMED_TYPE) {
          const type = schema.getType(node.name.value);
          if (type)
            garder(node.loc, {
              type: type.name,
              champ: null,
              signature: type.name,
              description: type.description ?? '',
              depreciation: null,
            });
        }
      },
    }),
  );
  return trouve;
}
