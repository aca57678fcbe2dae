import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { type Jetons, type RefusDeJeton, partiePubliqueDe } from '../jeton/jeton.module.ts';
import { refuse } from '../shared/refuse.ts';
import { today } from '../shared/today.ts';
import { lireLeComposant } from './composant.ts';
import { lireLEncart, lireLesOrigines } from '../encart/encart.module.ts';
import { pageDeLEncart, pageDeRefus, type Presentation } from './page.tsx';

interface Options {
  readonly pool: Pool;
  readonly jetons: Pick<Jetons, 'resoudre'>;
}

type Demandee = { Params: { '*': string }; Querystring: Readonly<Record<string, unknown>> };

const STATUTS: Readonly<Record<RefusDeJeton, number>> = {
  INCONNU: 404,
  EXPIRE: 410,
  REVOQUE: 410,
  SUSPENDU: 403,
};

/** Who may frame a page. What says nothing of anyone is framed by anyone: an integrator who mistyped a token must read so. */
const PARTOUT = ['*'];

/** Everything that a page of an embed loads is of this register, and it speaks to no one else. */
const politiqueDe = (cadres: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${cadres.join(' ')}`,
  ].join('; ');

interface Reponse {
  readonly statut: number;
  /** Who may frame it. */
  readonly cadres: readonly string[];
  readonly page: string;
}

/** The page of a secret: its embed, or why it opens nothing, to the sites that show it. */
async function pageDe(
  secret: string,
  presentation: Presentation,
  { pool, jetons }: Options,
): Promise<Reponse> {
  const inconnu = { statut: 404, cadres: PARTOUT, page: pageDeRefus(presentation, 'INCONNU') };
  const resolu = await jetons.resoudre(secret, today());
  if ('refus' in resolu) {
    const { refus } = resolu;
    if (refus === 'INCONNU') return inconnu;
    const cadres = await lireLesOrigines(pool, partiePubliqueDe(secret) ?? '');
    return { statut: STATUTS[refus], cadres, page: pageDeRefus(presentation, refus) };
  }
  const { jeton } = resolu.actor;
  const encart = jeton ? await lireLEncart(pool, jeton.id) : null;
  if (!jeton || !encart) return inconnu;
  return { statut: 200, cadres: jeton.origines, page: pageDeLEncart(presentation, encart) };
}

/** The pages that other sites frame, and the web component that frames them: no cookie is read, and none is set. */
export async function routesDesEncarts(app: FastifyInstance, options: Options): Promise<void> {
  // A secret is shorter than what a parameter may hold, what is none may be of any length.
  app.get<Demandee>('/embed/*', async (request, reply) => {
    const presentation = presentationDe(request);
    const { statut, cadres, page } = await pageDe(request.params['*'], presentation, options).catch(
      (error: unknown): Reponse => {
        console.error(error);
        return { statut: 503, cadres: PARTOUT, page: pageDeRefus(presentation, 'INDISPONIBLE') };
      },
    );
    return reply
      .code(statut)
      .header('content-security-policy', politiqueDe(cadresDe(cadres, request)))
      .header('content-language', presentation.langue)
      .header('x-robots-tag', 'noindex')
      .type('text/html; charset=utf-8')
      .send(page);
  });
  app.get('/embed.js', async (request, reply) => envoyerLeComposant(request, reply, 'public, max-age=300'));
  app.get<{ Params: { version: string } }>('/embed-:version([0-9a-f]{12}).js', async (request, reply) =>
    request.url.split('?')[0] === lireLeComposant()?.adresseDeLaVersion
      ? envoyerLeComposant(request, reply, 'public, max-age=31536000, immutable')
      : refuse(
          reply.header('access-control-allow-origin', '*'),
          404,
          'INTROUVABLE',
          'Cette version du composant n’est plus servie : prenez /embed.js, ou l’extrait à jour.',
        ),
  );
}

/** The sites of the token; the console too, but only from a page of its own: its preview shows what the sites will. */
function cadresDe(origines: readonly string[], { headers }: FastifyRequest): readonly string[] {
  const apercu = headers['sec-fetch-site'] === 'same-origin' && headers['sec-fetch-dest'] === 'iframe';
  const cadres = apercu ? [...origines, "'self'"] : origines;
  return cadres.length === 0 ? ["'none'"] : cadres;
}

function presentationDe({ query, headers }: FastifyRequest<Demandee>): Presentation {
  const { langue, theme } = query;
  const parlee = /^\s*en\b/iu.test(headers['accept-language'] ?? '') ? 'en' : 'fr';
  return {
    langue: langue === 'fr' || langue === 'en' ? langue : parlee,
    theme: theme === 'clair' || theme === 'sombre' ? theme : null,
  };
}

/** Any site may load the component, and check it: it holds nothing of anyone. */
function envoyerLeComposant(request: FastifyRequest, reply: FastifyReply, garde: string): FastifyReply {
  const composant = lireLeComposant();
  reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
  if (!composant) return refuse(reply, 404, 'INTROUVABLE', 'La console n’est pas construite.');
  reply.header('cache-control', garde).header('etag', composant.etiquette);
  if (request.headers['if-none-match'] === composant.etiquette) return reply.code(304).send();
  return reply.type('text/javascript; charset=utf-8').send(composant.texte);
}
