import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { aLeDroit } from '../acces/acces.module.ts';
import { structureVisee } from '../banque/banque.module.ts';
import {
  csvDeLaCloture,
  csvDuReleve,
  empechementDeVirer,
  FORMATS_DE_VIREMENT,
  type FormatDeVirement,
  lireClotureAExporter,
  painDeLaCloture,
} from '../reglement/reglement.module.ts';
import { auditer } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { refuse } from '../shared/refuse.ts';
import { interdire } from './interdire.ts';

type Identify = (request: FastifyRequest) => Promise<Context>;

const JOUR = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u;
const estFormat = (texte: string): texte is FormatDeVirement =>
  FORMATS_DE_VIREMENT.some((un) => un === texte);

/** Closings for the operator's bank and its accountants, statements for structures: read with the rights of the API, audited each. */
export function routesDesReglements(app: FastifyInstance, identify: Identify): void {
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
      if (!estJour(au) || (du !== undefined && !estJour(du)))
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

const estJour = (valeur: unknown): valeur is string =>
  typeof valeur === 'string' &&
  JOUR.test(valeur) &&
  new Date(`${valeur}T00:00:00Z`).toISOString().startsWith(valeur);

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
