import { Readable } from 'node:stream';
import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { aLeDroit, interdire } from '../acces/acces.module.ts';
import { auditer } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { auNomDe } from '../shared/mur.ts';
import { refuse } from '../shared/refuse.ts';
import { estUuid } from '../shared/texte.ts';
import { deposer, oublier, tropDeDepots } from './depot.service.ts';
import { FichierRefuse, tailleMaximale } from './lecture.ts';
import { csvDesRejets } from './rapport.ts';

type Identify = (request: FastifyRequest) => Promise<Context>;

/** Files come in and rejected lines go out beside the API: streamed, with the same rights, and a size limit of their own. */
export async function routesDesImports(
  app: FastifyInstance,
  { identify }: { identify: Identify },
): Promise<void> {
  await app.register(multipart, {
    limits: { fileSize: tailleMaximale(), files: 1, fields: 5, parts: 6 },
    throwFileSizeLimit: false,
  });

  app.post('/imports', { bodyLimit: tailleMaximale() + 65_536 }, async (request, reply) => {
    const context = await identify(request);
    const { actor } = context;
    if (!aLeDroit(actor.role, 'IMPORTER')) return interdire(reply, context, 'IMPORTER', 'fichier.depose');
    if (!request.isMultipart())
      return refuse(
        reply,
        415,
        'FORMAT_REFUSE',
        'Un envoi multipart/form-data est attendu, avec le fichier dans un champ.',
      );
    if (await tropDeDepots(context))
      return refuse(
        reply.header('retry-after', '3600'),
        429,
        'TROP_DE_TENTATIVES',
        'Trop de fichiers déposés attendent d’être importés : importez-les, ou attendez qu’ils soient oubliés (un jour).',
      );
    const envoi = await request.file();
    if (!envoi) return refuse(reply, 400, 'REQUETE_MAL_FORMEE', 'Aucun fichier dans l’envoi.');
    try {
      return await recevoir(envoi, context, reply);
    } catch (error) {
      if (!(error instanceof FichierRefuse)) throw error;
      // What is left of it is read and dropped: a browser that is cut while it sends shows no answer.
      request.raw.resume();
      return refuse(reply, 415, 'FORMAT_REFUSE', error.message);
    }
  });

  app.get<{ Params: { id: string } }>('/imports/:id/rejets.csv', async (request, reply) => {
    const context = await identify(request);
    const { actor, pool, read } = context;
    if (!aLeDroit(actor.role, 'LIRE_IMPORTS'))
      return interdire(reply, context, 'LIRE_IMPORTS', 'rejets.telecharge');
    const { id } = request.params;
    const { rowCount } = estUuid(id)
      ? await pool.query(`select from plateforme.import where ${auNomDe('$2')} and id = $1`, [
          id,
          read.lecteur,
        ])
      : { rowCount: 0 };
    if (!rowCount) return refuse(reply, 404, 'INTROUVABLE', 'Cet import n’existe pas.');
    await auditer(pool, { acteur: actor, action: 'rejets.telecharge', objet: `import:${id}` });
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="rejets-${id}.csv"`)
      .send(Readable.from(csvDesRejets(pool, id, read.lecteur)));
  });
}

async function recevoir(envoi: MultipartFile, context: Context, reply: FastifyReply): Promise<FastifyReply> {
  const depot = await deposer(context, envoi.filename, envoi.file);
  if (envoi.file.truncated) {
    await oublier(context.pool, context.read.lecteur, depot);
    const limite = tailleMaximale().toLocaleString('fr-FR');
    return refuse(
      reply,
      413,
      'CORPS_TROP_GRAND',
      `Le fichier dépasse ${limite} octets : découpez-le en plusieurs fichiers.`,
    );
  }
  const { id, fichier, octets } = depot;
  await auditer(context.pool, {
    acteur: context.actor,
    action: 'fichier.depose',
    objet: `depot:${id}`,
    details: { octets },
  });
  return reply.code(201).send({ id, fichier, octets });
}
