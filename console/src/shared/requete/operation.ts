import { print } from '@apollo/client/utilities';
import { type DocumentNode, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';

/** An operation as it is shown to who wants to ask the same: its text, its variables, and the name it is published by. */
export interface OperationDite {
  readonly nom: string;
  readonly genre: OperationTypeNode;
  readonly texte: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** SHA-256 of its published text; `null` where the browser cannot reckon it. */
  readonly identifiant: string | null;
}

const operationDe = ({ definitions }: DocumentNode): OperationDefinitionNode | undefined =>
  definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);

export const nomDe = (document: DocumentNode): string => operationDe(document)?.name?.value ?? '';

/** The text that is published of a document: the operation, then its fragments by name. */
export function textePublie(document: DocumentNode): string {
  const fragments = document.definitions
    .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    .toSorted((une, autre) => (une.name.value < autre.name.value ? -1 : 1));
  const operation = operationDe(document);
  return [...(operation ? [operation] : []), ...fragments]
    .map((definition) => print({ kind: Kind.DOCUMENT, definitions: [definition] }))
    .join('\n\n');
}

/** By what `GET /graphql?id=` knows a published operation; `null` where the page is not served safely. */
async function identifiantDe(document: DocumentNode): Promise<string | null> {
  if (!isSecureContext) return null;
  const octets = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(textePublie(document)));
  return Array.from(new Uint8Array(octets), (octet) => octet.toString(16).padStart(2, '0')).join('');
}

/** Reads a document of the console, and what it was asked with. */
export async function dire(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Promise<OperationDite> {
  const operation = operationDe(document);
  return {
    nom: nomDe(document),
    genre: operation?.operation ?? OperationTypeNode.QUERY,
    // A directive of the console's own, that says nothing to the schema.
    texte: textePublie(document).replaceAll(/ @unmask\b/gu, ''),
    variables: Object.fromEntries(Object.entries(variables).filter(([, valeur]) => valeur !== undefined)),
    identifiant: await identifiantDe(document),
  };
}
