import type { FastifyInstance, FastifyRequest } from 'fastify';
import { aLeDroit, interdire } from '../acces/acces.module.ts';
import { auditer } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { enFrancais, estUnJour } from '../shared/jour.rules.ts';
import { refuse } from '../shared/refuse.ts';
import { csvDesCreances } from './creances.service.ts';

/** The claims on an operator, for whoever settles them: France only, on a past day if asked. */
export async function routesDesCreances(
  app: FastifyInstance,
  { identify }: { readonly identify: (request: FastifyRequest) => Promise<Context> },
): Promise<void> {
  app.get<{ Params: { operateur: string }; Querystring: Record<string, unknown> }>(
    '/exports/creances/:operateur.csv',
    async (request, reply) => {
      const context = await identify(request);
      const { actor, pool, read, today } = context;
      const action = 'creances.exporte';
      if (!aLeDroit(actor.role, 'LIRE_REGLEMENTS'))
        return interdire(reply, context, 'LIRE_REGLEMENTS', action);
      exigerLaFrance(actor);
      const { au = today, ...inconnus } = request.query;
      if (!estUnJour(au) || au > today || Object.keys(inconnus).length > 0)
        return refuse(
          reply,
          400,
          'SAISIE_INVALIDE',
          `Jour invalide : au=AAAA-MM-JJ, au plus tard le ${enFrancais(today)}, est tout ce qui se demande.`,
        );
      const { operateur } = request.params;
      const contenu = await csvDesCreances(read, operateur, au);
      if (contenu === null) return refuse(reply, 404, 'INTROUVABLE', 'Aucun opérateur ne porte ce code.');
      await auditer(pool, { acteur: actor, action, details: { operateur, au } });
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="creances-${au}.csv"`)
        .send(contenu);
    },
  );
}
