import {
  type DocumentNode,
  getOperationAST,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import {
  droitsDeLExigence,
  type Exigence,
  lireDemandee,
  RoleEnum,
  satisfait,
} from '../acces/acces.module.ts';
import type { DroitDemande, GenreDOperation, PorteeDOperation } from './portee.types.ts';

/** As many as one request may hold. */
const MOTS = 1000;

const GENRES: Readonly<Record<OperationTypeNode, GenreDOperation>> = {
  [OperationTypeNode.QUERY]: 'REQUETE',
  [OperationTypeNode.MUTATION]: 'MUTATION',
  [OperationTypeNode.SUBSCRIPTION]: 'ABONNEMENT',
};

/** What an operation asks of who sends it, by the very table that admits it; `null` when it cannot be read. */
export function porteeDe(schema: GraphQLSchema, texte: string, nom: string | null): PorteeDOperation | null {
  const document = lire(texte);
  const operation = document && getOperationAST(document, nom);
  if (!document || !operation) return null;
  return {
    nom: operation.name?.value ?? null,
    genre: GENRES[operation.operation],
    champs: [...racines(schema, document, operation)],
    demandes: [...lireDemandee(schema, document).droits]
      .toSorted((une, autre) => une.localeCompare(autre))
      .map((exigence) => enRoles(exigence)),
  };
}

/** A right that is asked for, with the roles that satisfy it today. */
export const enRoles = (exigence: Exigence): DroitDemande => ({
  droits: droitsDeLExigence(exigence),
  roles: Object.values(RoleEnum).filter((role) => satisfait(role, exigence)),
});

function lire(texte: string): DocumentNode | null {
  try {
    return parse(texte, { maxTokens: MOTS, noLocation: true });
  } catch {
    return null;
  }
}

/** The root fields, through fragments, each fragment once: nothing has checked yet that none is inside itself. */
function racines(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
): ReadonlySet<string> {
  const type = schema.getRootType(operation)?.name ?? '';
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment.selectionSet]),
  );
  const trouves = new Set<string>();
  const suivre = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) trouves.add(`${type}.${selection.name.value}`);
      else if (selection.kind === Kind.INLINE_FRAGMENT) suivre(selection.selectionSet);
      else {
        const ensemble = fragments.get(selection.name.value);
        fragments.delete(selection.name.value);
        if (ensemble) suivre(ensemble);
      }
    }
  };
  suivre(selectionSet);
  return trouves;
}
