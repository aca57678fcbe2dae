import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { aLeDroit, interdire } from '../acces/acces.module.ts';
import { auditer } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { refuse } from '../shared/refuse.ts';
import { carnetsDuTirage, lignesDImpression, type Tirage } from './fichier.service.ts';

/** The file of variable data that a printer works from: streamed, for those who may read whole numbers, and a line of audit each. */
export async function routesDeFabrication(
  app: FastifyInstance,
  { identify }: { identify: (request: FastifyRequest) => Promise<Context> },
): Promise<void> {
  app.get<{ Params: { numero: string } }>('/exports/fabrication/:numero.csv', async (request, reply) => {
    const context = await identify(request);
    const { actor, pool, today } = context;
    if (!aLeDroit(actor.role, 'LIRE_NUMEROS'))
      return interdire(reply, context, 'LIRE_NUMEROS', 'fabrication.exportee');
    const { numero } = request.params;
    const tirage = tirageDe(numero);
    const premiers = tirage ? await carnetsDuTirage(context, tirage) : [];
    if (!tirage || premiers.length === 0)
      return refuse(reply, 404, 'INTROUVABLE', 'Aucun carnet fabriqué pour cette commande ou ce lot.');
    // Before the first line goes out: a file that is cut has been read all the same.
    await auditer(pool, { acteur: actor, action: 'fabrication.exportee', objet: `tirage:${numero}` });
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="fabrication-${numero}-${today}.csv"`)
      .send(Readable.from(lignesDImpression(context, tirage, premiers)));
  });
}

/** An order has a year and a rank, a lot a number. */
function tirageDe(numero: string): Tirage | null {
  if (/^\d{4}-\d{3,6}$/u.test(numero)) return { commande: numero };
  return /^[1-9]\d{0,3}$/u.test(numero) ? { lot: Number(numero) } : null;
}
