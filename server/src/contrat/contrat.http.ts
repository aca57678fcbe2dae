import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, parse, print, visit } from 'graphql';
import { ROOT } from '../shared/paths.ts';
import { changementsDe } from './changements.ts';
import { enAtom, enJson } from './flux.ts';

const FICHIER = join(ROOT, 'schema', 'pass-numerique.graphql');

interface Fichier {
  readonly texte: string;
  readonly type: string;
  readonly etag: string;
}

/** The contract of the API as files that tools read, the same for all: the schema that is published, and how it changes. */
export async function routesDuContrat(
  app: FastifyInstance,
  { schema, origine }: { readonly schema: GraphQLSchema; readonly origine: () => string | null },
): Promise<void> {
  const ici = (): string => origine() ?? '';
  const fichiers: Readonly<Record<string, () => Fichier>> = {
    'schema.graphql': () => fichier('text/plain', lirePublie()),
    'changements.json': () => fichier('application/feed+json', enJson(changementsDe(schema), ici())),
    'changements.atom': () => fichier('application/atom+xml', enAtom(changementsDe(schema), ici())),
  };
  for (const [nom, ecrire] of Object.entries(fichiers)) {
    let ecrit: Fichier | null = null;
    app.get(`/api/${nom}`, async (request, reply) => {
      ecrit ??= ecrire();
      return envoyer(request, reply, ecrit);
    });
  }
}

function envoyer(request: FastifyRequest, reply: FastifyReply, { texte, type, etag }: Fichier): FastifyReply {
  reply.header('content-type', type).header('cache-control', 'public, no-cache').header('etag', etag);
  const connus = request.headers['if-none-match']?.replaceAll('W/', '').split(/\s*,\s*/u);
  return connus?.includes(etag) ? reply.code(304).send() : reply.send(texte);
}

const fichier = (type: string, texte: string): Fichier => ({
  texte,
  type: `${type}; charset=utf-8`,
  etag: `"${createHash('sha256').update(texte).digest('base64url')}"`,
});

/** Without what only a router of federation understands, so that any tool reads it. */
function lirePublie(): string {
  const document = visit(parse(readFileSync(FICHIER, 'utf8'), { noLocation: true }), {
    Directive: ({ name }) => (name.value === 'deprecated' ? undefined : null),
    SchemaExtension: () => null,
  });
  return `${print(document)}\n`;
}
