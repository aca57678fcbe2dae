import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { aLeDroit, interdire } from '../acces/acces.module.ts';
import { structureVisee } from '../banque/banque.module.ts';
import { auditer } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { estUnJour } from '../shared/jour.rules.ts';
import { refuse } from '../shared/refuse.ts';
import {
  csvDeLaCloture,
  csvDuReleve,
  empechementDeVirer,
  lireClotureAExporter,
  painDeLaCloture,
} from './export.service.ts';
import { FORMATS_DE_VIREMENT, type FormatDeVirement } from './pain.rules.ts';

const estFormat = (texte: string): texte is FormatDeVirement =>
  FORMATS_DE_VIREMENT.some((un) => un === texte);

type Identify = (request: FastifyRequest) => Promise<Context>;

/** What was paid, as files: read with the rights of the API, audited each. */
export async function routesDesReglements(
  app: FastifyInstance,
  { identify }: { readonly identify: Identify },
): Promise<void> {
  servirLesClotures(app, identify);
  servirLesReleves(app, identify);
}

/** Closings, for the operator's bank and its accountants. */
function servirLesClotures(app: FastifyInstance, identify: Identify): void {
  app.get<{ Params: { fichier: string }; Querystring: { format?: unknown } }>(
    '/exports/contre-paiements/:fichier',
    async (request, reply) => {
      const context = await identify(request);
      const [, numero = '', extension] = /^(.{1,80})\.(xml|csv)$/u.exec(request.params.fichier) ?? [];
      const format = request.query.format ?? FORMATS_DE_VIREMENT[0];
      if (!aLeDroit(context.actor.role, 'REGLER'))
        return interdire(reply, context, 'REGLER', 'cloture.exportee');
      exigerLaFrance(context.actor);
      if (typeof format !== 'string' || !estFormat(format))
        return refuse(
          reply,
          400,
          'SAISIE_INVALIDE',
          `Format inconnu : ${FORMATS_DE_VIREMENT.join(' ou ')} attendu.`,
        );
      const cloture = extension === undefined ? null : await lireClotureAExporter(context, numero);
      if (!cloture) return refuse(reply, 404, 'INTROUVABLE', 'Aucune clôture ne porte ce numéro.');
      const empechement = extension === 'xml' ? empechementDeVirer(cloture) : null;
      if (empechement !== null) return refuse(reply, 409, 'EXPORT_IMPOSSIBLE', empechement);
      const xml = extension === 'xml';
      const contenu = xml ? painDeLaCloture(format, cloture) : csvDeLaCloture(cloture);
      const nom = xml ? `${numero}.${format}.xml` : `${numero}.csv`;
      const type = xml ? 'application/xml; charset=utf-8' : 'text/csv; charset=utf-8';
      const details = { numero, fichier: nom };
      return livrer(reply, context, { action: 'cloture.exportee', contenu, nom, type, details });
    },
  );
}

/** What a structure did, was paid and waits for. */
function servirLesReleves(app: FastifyInstance, identify: Identify): void {
  app.get<{ Params: { id: string }; Querystring: { du?: unknown; au?: unknown } }>(
    '/exports/structures/:id/releve.csv',
    async (request, reply) => {
      const context = await identify(request);
      if (!aLeDroit(context.actor.role, 'LIRE_REGLEMENTS'))
        return interdire(reply, context, 'LIRE_REGLEMENTS', 'releve.exporte');
      const structure = structureVisee(context.actor, request.params.id);
      if (structure === null)
        return refuse(reply, 404, 'INTROUVABLE', 'Cette structure est inconnue, ou n’est pas la vôtre.');
      const { du, au = context.today } = request.query;
      if (!estUnJour(au) || (du !== undefined && !estUnJour(du)))
        return refuse(
          reply,
          400,
          'SAISIE_INVALIDE',
          'Jour invalide : un jour de la forme AAAA-MM-JJ est attendu.',
        );
      const contenu = await csvDuReleve(context, { structure, du: du ?? null, au });
      const nom = `releve-${au}.csv`;
      const details = { structure, au };
      return livrer(reply, context, {
        action: 'releve.exporte',
        contenu,
        nom,
        type: 'text/csv; charset=utf-8',
        details,
      });
    },
  );
}

interface Fichier {
  readonly action: string;
  readonly contenu: string;
  readonly nom: string;
  readonly type: string;
  readonly details: Readonly<Record<string, string>>;
}

/** Sends a file with its fingerprint, which the line of audit keeps: what was taken away can be told later. */
async function livrer(
  reply: FastifyReply,
  { actor, pool }: Context,
  { action, contenu, nom, type, details }: Fichier,
): Promise<FastifyReply> {
  const empreinte = createHash('sha256').update(contenu).digest('hex');
  await auditer(pool, { acteur: actor, action, details: { ...details, empreinte } });
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="${nom}"`)
    .header('x-empreinte-sha256', empreinte)
    .send(contenu);
}
