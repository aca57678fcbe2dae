import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, parse, print, visit } from 'graphql';
import { ROOT } from '../shared/paths.ts';

const FILE = join(ROOT, 'schema', 'operations.json');

/** The operations that the project publishes, by the SHA-256 of their text: those of the console, and no other. */
export class Published {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly known: ReadonlySet<string>;
  private readonly judged = new WeakMap<DocumentNode, boolean>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.texts = texts;
    this.known = new Set([...texts.values()].map((text) => fingerprint(parse(text))));
  }

  /** The text of an identifier, as `documentId` or as the hash of a persisted query say it. */
  text(identifier: string): string | null {
    return this.texts.get(identifier.toLowerCase().replace(/^sha256:/, '')) ?? null;
  }

  /** Whether a document is one of them, however its client prints it: found once per document. */
  has(document: DocumentNode): boolean {
    const judged = this.judged.get(document) ?? this.known.has(fingerprint(document));
    this.judged.set(document, judged);
    return judged;
  }
}

export const readPublished = (): Published =>
  new Published(new Map(existsSync(FILE) ? Object.entries(readTexts(readFileSync(FILE, 'utf8'))) : []));

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file is generated, and committed
const readTexts = (json: string): Record<string, string> => JSON.parse(json) as Record<string, string>;

/** The document without what a client adds by itself (`__typename`, `@unmask`), its definitions in one order. */
function fingerprint(document: DocumentNode): string {
  const bare = visit(document, {
    Field: ({ name, alias }) => (name.value === '__typename' && !alias ? null : undefined),
    Directive: ({ name }) => (name.value === 'unmask' ? null : undefined),
  });
  const definitions = bare.definitions.map((definition) => print(definition)).toSorted();
  return createHash('sha256').update(definitions.join('\n')).digest('base64');
}

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
