import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { parse, print, visit } from 'graphql';
import { ROOT } from '../shared/paths.ts';

const FICHIER = join(ROOT, 'schema', 'pass-numerique.graphql');

/** The contract of the API as files that tools read: the schema that is published, the same for all. */
export async function routesDuContrat(app: FastifyInstance): Promise<void> {
  let publie: { readonly texte: string; readonly etag: string } | null = null;
  app.get('/api/schema.graphql', async (request, reply) => {
    publie ??= lirePublie();
    reply
      .header('content-type', 'text/plain; charset=utf-8')
      .header('cache-control', 'public, no-cache')
      .header('etag', publie.etag);
    const connu = request.headers['if-none-match']?.replaceAll('W/', '').split(/\s*,\s*/u);
    return connu?.includes(publie.etag) ? reply.code(304).send() : reply.send(publie.texte);
  });
}

/** Without what only a router of federation understands, so that any tool reads it. */
function lirePublie() {
  const document = visit(parse(readFileSync(FICHIER, 'utf8'), { noLocation: true }), {
    Directive: ({ name }) => (name.value === 'deprecated' ? undefined : null),
    SchemaExtension: () => null,
  });
  const texte = `${print(document)}\n`;
  return { texte, etag: `"${createHash('sha256').update(texte).digest('base64url')}"` };
}
