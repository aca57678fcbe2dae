import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** A line of the documentation of a type: a field with its arguments, or a value of an enumeration. */
export interface LigneDeType {
  readonly nom: string;
  /** As it is written; `null` for a value. */
  readonly type: string | null;
  /** The type to open, without its lists. */
  readonly versType: string | null;
  readonly description: string;
  readonly depreciation: string | null;
  readonly arguments: readonly Omit<LigneDeType, 'arguments' | 'squelette'>[];
  /** What is written in the query to read it; `null` for what is not read. */
  readonly squelette: string | null;
}

/** What a type is made of. */
export const lignesDe = (type: GraphQLNamedType): readonly LigneDeType[] => {
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields())
      .filter(({ name }) => !name.startsWith('_'))
      .map((champ) => ({
        ...decrire(champ),
        arguments: champ.args.map(decrire),
        squelette: squeletteDe(champ),
      }));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((champ) => ({
      ...decrire(champ),
      arguments: [],
      squelette: null,
    }));
  if (isEnumType(type))
    return type.getValues().map(({ name, description, deprecationReason }) => ({
      nom: name,
      type: null,
      versType: null,
      description: description ?? '',
      depreciation: deprecationReason ?? null,
      arguments: [],
      squelette: null,
    }));
  return [];
};

type Documente = Pick<
  GraphQLField<unknown, unknown> | GraphQLInputField,
  'name' | 'type' | 'description' | 'deprecationReason'
>;

const decrire = ({ name, type, description, deprecationReason }: Documente) => ({
  nom: name,
  type: String(type),
  versType: getNamedType(type).name,
  description: description ?? '',
  depreciation: deprecationReason ?? null,
});

/** The field with the arguments it cannot do without, and room for what is to be read of it. */
function squeletteDe(champ: GraphQLField<unknown, unknown>): string {
  const attendus = champ.args
    .filter((argument) => isRequiredArgument(argument))
    .map(({ name }) => `${name}: $${name}`);
  const args = attendus.length > 0 ? `(${attendus.join(', ')})` : '';
  const type = getNamedType(champ.type);
  const compose = isObjectType(type) || isInterfaceType(type) || isUnionType(type);
  return `${champ.name}${args}${compose ? ' { __typename }' : ''}`;
}

/** Types that a union or an interface may turn out to be. */
export const membresDe = (schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] =>
  isUnionType(type) || isInterfaceType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];

/** A place of the schema that a search finds. */
export interface Trouvaille {
  readonly type: string;
  readonly champ: string | null;
  readonly description: string;
}

const MAJEURS = new Set(['Query', 'Mutation', 'Subscription']);

/** Every type and every field, with the words one may look for it by. */
export function indexDe(schema: GraphQLSchema): readonly (Trouvaille & { readonly mots: string })[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap((type) => [
      {
        type: type.name,
        champ: null,
        description: type.description ?? '',
        mots: motsDe([type.name, type.description]),
      },
      ...lignesDe(type).map((ligne) => ({
        type: type.name,
        champ: ligne.nom,
        description: ligne.description,
        mots: motsDe([
          type.name,
          ligne.nom,
          ligne.description,
          ligne.versType,
          ...ligne.arguments.flatMap((argument) => [argument.nom, argument.description]),
        ]),
      })),
    ])
    .toSorted((une, autre) => Number(MAJEURS.has(autre.type)) - Number(MAJEURS.has(une.type)));
}

/** Case and accents do not count. */
const motsDe = (textes: readonly (string | null | undefined)[]): string =>
  textes
    .join(' ')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** The places that hold each word looked for: those of that name first. */
export function chercherDans(index: ReturnType<typeof indexDe>, recherche: string): readonly Trouvaille[] {
  const mots = motsDe([recherche])
    .split(/[\s.]+/u)
    .filter(Boolean);
  if (mots.length === 0) return [];
  const nom = ({ type, champ }: Trouvaille): string => motsDe([champ ?? type]);
  const rang = (une: Trouvaille): number =>
    nom(une) === mots.join('') ? 0 : mots.every((mot) => nom(une).includes(mot)) ? 1 : 2;
  return index
    .filter((une) => mots.every((mot) => une.mots.includes(mot)))
    .toSorted((une, autre) => rang(une) - rang(autre));
}
