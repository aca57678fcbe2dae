import {
  type DocumentNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Exigence } from './acces.rules.ts';
import { EXIGENCES } from './exigences.rules.ts';

/** What a document asks of who sends it. */
export interface Demandee {
  readonly droits: ReadonlySet<Exigence>;
  readonly introspection: boolean;
  /** Whether it holds a mutation. */
  readonly ecrit: boolean;
}

/** A connection is judged as what it lists: its total tells something of it too. */
function nodeOf(connection: GraphQLObjectType): GraphQLObjectType[] {
  const edge = getNamedType(connection.getFields()['edges']?.type);
  const node = isObjectType(edge) ? getNamedType(edge.getFields()['node']?.type) : undefined;
  return isObjectType(node) ? [node] : [];
}

/** Reads the rights that the types and fields of a document ask for, without running it. */
export function lireDemandee(schema: GraphQLSchema, document: DocumentNode): Demandee {
  const droits = new Set<Exigence>();
  let introspection = false;
  let ecrit = false;
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      OperationDefinition({ operation }) {
        ecrit ||= operation === OperationTypeNode.MUTATION;
      },
      Field({ name: { value: name } }) {
        if (name === '__schema' || name === '__type') {
          introspection = true;
          return false;
        }
        const parent = info.getParentType()?.name ?? '';
        const type = getNamedType(info.getType() ?? undefined);
        const entities = parent === 'Query' && (name === '_entities' || name === '_service');
        if (entities) droits.add('ROUTER');
        const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type].filter(isObjectType);
        // The members of a union are judged where they are selected.
        const judged = isAbstractType(type) ? [] : types;
        const named = [...judged, ...judged.flatMap(nodeOf)].map((object) => object.name);
        for (const place of [`${parent}.${name}`, parent, ...named]) {
          const droit = EXIGENCES[place];
          if (droit && !entities) droits.add(droit);
        }
        return undefined;
      },
    }),
  );
  return { droits, introspection, ecrit };
}
