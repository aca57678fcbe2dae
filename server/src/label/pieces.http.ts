import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { aLeDroit, interdire, satisfait } from '../acces/acces.module.ts';
import {
  deposerUnePiece,
  lireUnePiece,
  PieceRefusee,
  type Pieces,
} from '../exploitation/exploitation.module.ts';
import { auditer } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { auNomDe } from '../shared/mur.ts';
import { refuse } from '../shared/refuse.ts';
import { estUuid } from '../shared/texte.ts';
import { deposantDe } from './label.lecture.ts';

interface Options {
  readonly identify: (request: FastifyRequest) => Promise<Context>;
  readonly pieces: Pieces;
}

/** The largest that a setting may allow; the store cuts at the size that was set. */
const EXTREME = 50 * 1_048_576;
/** Pieces that one may leave in an hour. */
const PAR_HEURE = 100;

/** Pieces of labels and candidatures come in and go out beside the API: streamed, for whoever may ask for a label or give one. */
export async function routesDesPieces(app: FastifyInstance, { identify, pieces }: Options): Promise<void> {
  await app.register(multipart, {
    limits: { fileSize: EXTREME, files: 1, fields: 0, parts: 1 },
    throwFileSizeLimit: false,
  });

  app.post('/pieces', { bodyLimit: EXTREME + 65_536 }, (request, reply) =>
    recevoir(request, reply, { identify, pieces }),
  );
  app.get<{ Params: { id: string } }>('/pieces/:id', async (request, reply) => {
    const context = await identify(request);
    if (!peutProuver(context)) return interdire(reply, context, PROUVER, 'piece.lue');
    const { id } = request.params;
    const lue = (await peutLire(context, id)) ? await lireUnePiece(context.pool, pieces, id) : null;
    if (!lue)
      return refuse(reply, 404, 'INTROUVABLE', 'Cette pièce n’existe pas, ou n’est pas de votre périmètre.');
    const { piece, contenu } = lue;
    await auditer(context.pool, { acteur: context.actor, action: 'piece.lue', objet: `piece:${id}` });
    return reply
      .type(piece.type)
      .header('content-length', piece.octets)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', `default-src 'none'; sandbox`)
      .header('content-disposition', dispositionDe(piece.fichier))
      .send(contenu);
  });
}

/** Takes a piece in: whoever leaves it is told its identifier, which proves nothing until something names it. */
async function recevoir(
  request: FastifyRequest,
  reply: FastifyReply,
  { identify, pieces }: Options,
): Promise<FastifyReply> {
  const context = await identify(request);
  const { actor, pool } = context;
  if (!peutProuver(context)) return interdire(reply, context, PROUVER, 'piece.deposee');
  if (actor.lectureSeule)
    return refuse(reply, 403, 'LECTURE_SEULE', 'Lecture seule : vous voyez la console comme un autre.');
  if (!request.isMultipart())
    return refuse(reply, 415, 'FORMAT_REFUSE', 'Un envoi multipart/form-data est attendu, avec la pièce.');
  if (await tropDePieces(context))
    return refuse(
      reply.header('retry-after', '3600'),
      429,
      'TROP_DE_TENTATIVES',
      `Plus de ${PAR_HEURE} pièces ont été déposées en une heure : reprenez plus tard.`,
    );
  const envoi = await request.file();
  if (!envoi) return refuse(reply, 400, 'REQUETE_MAL_FORMEE', 'Aucune pièce dans l’envoi.');
  try {
    const { id, fichier, type, octets } = await deposerUnePiece(pool, pieces, envoi.file, {
      fichier: envoi.filename,
      par: deposantDe(actor),
      type: envoi.mimetype,
      taille: null,
    });
    await auditer(pool, {
      acteur: actor,
      action: 'piece.deposee',
      objet: `piece:${id}`,
      details: { octets },
    });
    return reply.code(201).send({ id, fichier, type, octets });
  } catch (error) {
    // What is left of it is read and dropped: a browser that is cut while it sends shows no answer.
    request.raw.resume();
    if (!(error instanceof PieceRefusee)) throw error;
    return refuse(reply, error.code === 'CORPS_TROP_GRAND' ? 413 : 415, error.code, error.message);
  }
}

const PROUVER = 'LABELLISER ou CANDIDATER';

const peutProuver = ({ actor }: Context): boolean => satisfait(actor.role, PROUVER);

async function tropDePieces({ pool, actor }: Context): Promise<boolean> {
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from plateforme.piece
     where deposee_par = $1 and deposee_le > clock_timestamp() - interval '1 hour'`,
    [deposantDe(actor)],
  );
  return (rows[0]?.n ?? 0) >= PAR_HEURE;
}

/** Who gives labels reads every piece; a structure, those that prove something of its own places. */
async function peutLire({ pool, read, actor }: Context, id: string): Promise<boolean> {
  if (!estUuid(id)) return false;
  if (aLeDroit(actor.role, 'LABELLISER') && actor.perimeter === null) return true;
  const { rowCount } = await pool.query(
    `select where ${auNomDe('$2')} and (
       exists (select from labels.candidature_acte a join labels.candidature c on c.id = a.candidature_id
         where a.piece_id = $1 and c.lieu_id = any (plateforme.lieux_de_la_structure()))
       or exists (select from labels.label_assertion a
         where a.piece_id = $1 and a.lieu_id = any (plateforme.lieux_de_la_structure())))`,
    [id, read.lecteur],
  );
  return rowCount === 1;
}

/** The name it came with, in both forms of the header: the plain one for old browsers. */
function dispositionDe(fichier: string): string {
  const simple = fichier.replaceAll(/[^\w .-]/g, '_');
  return `attachment; filename="${simple}"; filename*=UTF-8''${encodeURIComponent(fichier).replaceAll(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
