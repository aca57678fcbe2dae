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
import {
  droitsDeLExigence,
  type Exigence,
  EXIGENCES,
  quiALeDroit,
  satisfait,
} from '../acces/acces.module.ts';
import type { Actor, Settings } from '../shared/context.ts';
import { Forbidden } from '../shared/errors.ts';

interface Demandee {
  readonly droits: ReadonlySet<Exigence>;
  readonly introspection: boolean;
  /** Whether it holds a mutation. */
  readonly ecrit: boolean;
}

const known = new WeakMap<DocumentNode, Demandee>();

/** Refuses an operation whose types or fields ask for a right that the reader has not: decided once, at the root. */
export function checkRights(
  schema: GraphQLSchema,
  document: DocumentNode,
  actor: Actor,
  { demonstration }: Settings,
): void {
  const exigence = known.get(document) ?? read(schema, document);
  known.set(document, exigence);
  if (exigence.introspection && actor.role === 'PUBLIC' && !demonstration)
    throw new Forbidden(
      'L’introspection demande un jeton : le schéma est publié avec le code, dans schema/.',
    );
  if (exigence.ecrit && actor.lectureSeule)
    throw new Forbidden(
      'Vous voyez la console comme un autre : rien ne s’y écrit. Cessez de voir comme, puis recommencez.',
    );
  for (const droit of exigence.droits)
    if (!satisfait(actor.role, droit))
      throw new Forbidden(
        `Accès refusé : le droit ${droit} est réservé aux rôles suivants : ${quiALeDroit(droit)}.`,
        droitsDeLExigence(droit)[0],
      );
}

/** The rights that an operation asks for. */
export const droitsDemandes = (schema: GraphQLSchema, document: DocumentNode): ReadonlySet<Exigence> =>
  read(schema, document).droits;

/** A connection is judged as what it lists: its total tells something of it too. */
function nodeOf(connection: GraphQLObjectType): GraphQLObjectType[] {
  const edge = getNamedType(connection.getFields()['edges']?.type);
  const node = isObjectType(edge) ? getNamedType(edge.getFields()['node']?.type) : undefined;
  return isObjectType(node) ? [node] : [];
}

function read(schema: GraphQLSchema, document: DocumentNode): Demandee {
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
