import { createHash } from 'node:crypto';
import { type DocumentNode, getOperationAST, OperationTypeNode, parse, print, visit } from 'graphql';
import { textesPublies } from '../shared/operations-publiees.ts';

/** The operations that the project publishes, by the SHA-256 of their text: those of the console, and no other. */
export class Published {
  private readonly texts: ReadonlyMap<string, string>;
  /** By name too: what others paste in a program outlives the next edition of its text. */
  private readonly named: ReadonlyMap<string, string>;
  private readonly known: ReadonlySet<string>;
  private readonly judged = new WeakMap<DocumentNode, boolean>();
  private readonly queries = new Map<string, boolean>();

  constructor(texts: ReadonlyMap<string, string>) {
    // A directive of the console's own, that says nothing to the schema.
    const readable = [...texts].map(([id, text]) => [id, text.replaceAll(/ @unmask\b/gu, '')] as const);
    this.texts = new Map(readable);
    this.named = new Map(readable.map(([, text]) => [getOperationAST(parse(text))?.name?.value ?? '', text]));
    this.known = new Set([...texts.values()].map((text) => fingerprint(parse(text))));
  }

  /** The text of an identifier or of a name, as `documentId` or as the hash of a persisted query say it. */
  text(identifier: string): string | null {
    const hash = identifier.toLowerCase().replace(/^sha256:/, '');
    return this.texts.get(hash) ?? this.named.get(identifier) ?? null;
  }

  /** Whether a text of them only reads. */
  isQuery(text: string): boolean {
    const query =
      this.queries.get(text) ?? getOperationAST(parse(text))?.operation === OperationTypeNode.QUERY;
    this.queries.set(text, query);
    return query;
  }

  /** Whether a document is one of them, however its client prints it: found once per document. */
  has(document: DocumentNode): boolean {
    const judged = this.judged.get(document) ?? this.known.has(fingerprint(document));
    this.judged.set(document, judged);
    return judged;
  }
}

export const readPublished = (): Published => new Published(textesPublies());

/** The document without what a client adds by itself (`__typename`, `@unmask`), its definitions in one order. */
function fingerprint(document: DocumentNode): string {
  const bare = visit(document, {
    Field: ({ name, alias }) => (name.value === '__typename' && !alias ? null : undefined),
    Directive: ({ name }) => (name.value === 'unmask' ? null : undefined),
  });
  const definitions = bare.definitions.map((definition) => print(definition)).toSorted();
  return createHash('sha256').update(definitions.join('\n')).digest('base64');
}

export const NOT_PUBLISHED =
  'Cette opération n’est pas publiée par ce registre : envoyez son texte, ou un identifiant de schema/operations.json.';

interface Body {
  query?: unknown;
  documentId?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/**
 * Gives a request that names a published operation its text; what it sends of its own stays. An unknown hash is left to
 * Apollo Server, whose answer makes clients of automatic persisted queries send the text instead.
 */
export function completeBody(body: unknown, published: Published): 'complete' | 'unknown' {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'complete';
  const request: Body = body;
  const named = request.documentId ?? request.extensions?.persistedQuery?.sha256Hash;
  if (request.query !== undefined || typeof named !== 'string') return 'complete';
  const text = published.text(named);
  if (text === null) return request.documentId === undefined ? 'complete' : 'unknown';
  request.query = text;
  delete request.documentId;
  delete request.extensions?.persistedQuery;
  return 'complete';
}

/** What an address asks by `id`, or by the hash of a persisted query, as the body of a POST would; or why it asks nothing. */
export function askedByAddress(
  search: unknown,
  published: Published,
):
  | { query: string; variables: unknown; operationName?: string }
  | 'free'
  | 'unknown'
  | 'effect'
  | 'malformed' {
  const { query, id, extensions, variables, operationName } = readSearch(search);
  const body: Body = {
    ...(id === undefined ? {} : { documentId: id }),
    extensions: readJson(extensions) ?? {},
  };
  const identifier = body.documentId ?? body.extensions?.persistedQuery?.sha256Hash;
  if (query !== undefined || typeof identifier !== 'string') return 'free';
  const text = published.text(identifier);
  if (text === null) return 'unknown';
  if (!published.isQuery(text)) return 'effect';
  const read = variables === undefined ? {} : readJson(variables);
  if (read === null) return 'malformed';
  return { query: text, variables: read, ...(operationName === undefined ? {} : { operationName }) };
}

/** The parameters that are said once. */
function readSearch(search: unknown): Readonly<Record<string, string | undefined>> {
  const pairs = typeof search === 'object' && search !== null ? Object.entries(search) : [];
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}

/** `null` for what is not the text of an object. */
function readJson(text: string | undefined): object | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
