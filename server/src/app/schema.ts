import { buildSubgraphSchema, type GraphQLSchemaModule } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLResolveInfo, type GraphQLSchema, isUnionType, parse } from 'graphql';
import { buildSchemaSync, createResolversMap, type PubSub } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import type { Reference } from '../shared/module.ts';
import { modules } from './modules.ts';
import { validateInput } from './validation.ts';

const FEDERATION_LINK = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])
`.trim();

/** The types and resolvers of every room, before federation. */
function assemble(): GraphQLSchema {
  const [first, ...others] = modules.flatMap((module) => module.resolvers);
  if (!first) throw new Error('No resolver');
  return buildSchemaSync({ resolvers: [first, ...others], validateFn: validateInput, pubSub: NO_PUBSUB });
}

/** Each subscription says where its events come from: one of the library would end the process when a reader is late. */
const unused = (): never => {
  throw new Error('Subscriptions of the register follow its journal, not a PubSub');
};
const NO_PUBSUB: PubSub = { publish: unused, subscribe: unused };

/** The SDL of the subgraph, as in `schema/pass-numerique.graphql`. */
export function printSubgraph(schema = assemble()): string {
  return `${FEDERATION_LINK}\n\n${printSchemaWithDirectives(schema)}\n`;
}

/** The executable subgraph, where each room can find its objects by their key. */
export function buildSubgraph(): GraphQLSchema {
  const schema = assemble();
  const resolvers = createResolversMap(schema);
  for (const [name, reference] of modules.flatMap(({ references }) => Object.entries(references)))
    Object.assign(resolvers[name] ?? {}, { __resolveReference: resolveReference(name, reference) });

  // Known at once from the object itself: graphql-jit does not wait for the promises of type-graphql.
  for (const type of Object.values(schema.getTypeMap()).filter(isUnionType))
    Object.assign(resolvers[type.name] ?? {}, { __resolveType: typeNameOf });

  const typeDefs = parse(printSubgraph(schema));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same map, typed by two libraries
  return buildSubgraphSchema([{ typeDefs, resolvers } as GraphQLSchemaModule]);
}

/** A refusal or a result is of its class; what was read says its type. */
const typeNameOf = (value: { __typename?: string }): string => value.__typename ?? value.constructor.name;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Believes only the key, and only if it is one: every other field of a representation is read again. */
function resolveReference(name: string, reference: Reference) {
  return ({ id }: { id: unknown }, context: Context, info: GraphQLResolveInfo) => {
    if (typeof id !== 'string') return null;
    if (typeof reference === 'function') return reference(id, context, info);
    return UUID.test(id) ? context.read.one(reference, 'id', id, info, info.schema.getType(name)) : null;
  };
}
