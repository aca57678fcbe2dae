import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { origineDe } from '../identite/identite.module.ts';
import type { Context } from '../shared/context.ts';
import { refuse } from '../shared/refuse.ts';
import { catalogue, LICENCE, paquet, schemaDesLieux } from './catalogue.ts';
import { ECARTES, type Format, FORMATS, type NomDeFormat } from './formats.ts';
import { type Edition, editionDuJour, estFait, fichierDe } from './publication.service.ts';

type Identify = (request: FastifyRequest) => Promise<Context>;
interface Demande {
  readonly Querystring: Record<string, unknown>;
}

/** A minute old at most, wherever it was kept. */
const GARDEE = 'public, max-age=60';
const DEPARTEMENT = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-8]|98[678])$/;

/** The origin that links are written from; none where the server has no address. */
function adresseDe(request: FastifyRequest): string {
  try {
    return origineDe(request);
  } catch {
    return '';
  }
}

/** What every answer says: of what edition it is, under which licence, and that anyone may read it from anywhere. */
function annoncer(reply: FastifyReply, { empreinte, modifiee, fictif }: Edition, nom: string): FastifyReply {
  if (fictif) void reply.header('x-donnees-fictives', 'true');
  return reply.headers({
    etag: `W/"${empreinte}-${nom}"`,
    'last-modified': modifiee.toUTCString(),
    'cache-control': GARDEE,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    link: `<${LICENCE.path}>; rel="license", </donnees/schema.json>; rel="describedby"`,
  });
}

/** Whether the caller already has this edition: by its tag, or else by its date. */
function dejaLue({ headers }: FastifyRequest, { empreinte, modifiee }: Edition, nom: string): boolean {
  const connues = headers['if-none-match'];
  if (connues !== undefined)
    return connues
      .split(',')
      .some((une) => [`${empreinte}-${nom}`, '*'].includes(une.trim().replace(/^(?:W\/)?"?|"$/g, '')));
  const depuis = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(modifiee.getTime() / 1000) * 1000 <= depuis;
}

/** What the documents around the data say of an edition. */
const jeu = ({ jour, modifiee, fictif, lieux }: Edition, adresse: string) => ({
  adresse,
  jour,
  modifiee: modifiee.toISOString(),
  fictif,
  lieux,
});

/** The open data: places in the national standard, what describes them, and those left out. Public, kept by caches, written once an edition. */
export async function routesDeDiffusion(
  app: FastifyInstance,
  { identify }: { identify: Identify },
): Promise<void> {
  const publier = (nom: string, format: Format): void => {
    app.get<Demande>(`/donnees/${nom}`, { exposeHeadRoute: true }, async (request, reply) => {
      const departement = departementDe(request.query);
      if (departement instanceof Error) return refuse(reply, 400, 'SAISIE_INVALIDE', departement.message);
      const context = await identify(request);
      const edition = await editionDuJour(context);
      const cle = `${departement ?? 'france'}-${nom}`;
      annoncer(reply, edition, cle);
      if (dejaLue(request, edition, cle)) return reply.code(304).send();
      const adresse = `${adresseDe(request)}/donnees/${nom}`;
      const entete = { jour: edition.jour, fictif: edition.fictif, licence: LICENCE.title, adresse };
      // What only wants to know whether it changed does not have it made.
      if (request.method === 'HEAD' && !(await estFait(edition, nom, departement)))
        return reply.type(format.type).send(Readable.from([]));
      const chemin = await fichierDe(context, edition, [nom, format], departement, entete);
      const { size } = await stat(chemin);
      const enFichier = nom.replace(
        /^(\w+)\./,
        `$1${edition.fictif ? '-fictifs' : ''}${departement ? `-${departement}` : ''}-${edition.jour}.`,
      );
      return reply
        .type(format.type)
        .header('content-length', size)
        .header('content-disposition', `attachment; filename="${enFichier}"`)
        .send(createReadStream(chemin));
    });
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the same table
  for (const nom of Object.keys(FORMATS) as NomDeFormat[]) publier(`lieux.${nom}`, FORMATS[nom]);
  publier('ecartes.csv', ECARTES);

  const decrire = (nom: string, type: string, faire: (edition: Edition, adresse: string) => object): void => {
    app.get(`/donnees/${nom}`, { exposeHeadRoute: true }, async (request, reply) => {
      const edition = await editionDuJour(await identify(request));
      annoncer(reply, edition, nom);
      if (dejaLue(request, edition, nom)) return reply.code(304).send();
      return reply.type(type).send(`${JSON.stringify(faire(edition, adresseDe(request)), null, 2)}\n`);
    });
  };
  decrire('schema.json', 'application/json; charset=utf-8', schemaDesLieux);
  decrire('datapackage.json', 'application/json; charset=utf-8', (edition, adresse) =>
    paquet(jeu(edition, adresse)),
  );
  decrire('catalogue.jsonld', 'application/ld+json; charset=utf-8', (edition, adresse) =>
    catalogue(jeu(edition, adresse)),
  );
}

/** The département that the address narrows to, `null` for all; another filter is refused, never ignored. */
function departementDe(query: Readonly<Record<string, unknown>>): string | null | Error {
  const inconnu = Object.keys(query).find((nom) => nom !== 'departement');
  if (inconnu !== undefined)
    return new Error(`Filtre inconnu : ${inconnu.slice(0, 40)}. Seul « departement » est attendu.`);
  const { departement } = query;
  if (departement === undefined) return null;
  return typeof departement === 'string' && DEPARTEMENT.test(departement)
    ? departement
    : new Error('Département mal écrit : un code comme 33, 2A ou 974 est attendu.');
}
