import type { FastifyPluginAsync } from 'fastify';
import type { Pool } from 'pg';
import { refuse } from '../shared/refuse.ts';
import { estUnCode } from './adresse.rules.ts';

/** Short links: the page of a view, which reads the view by its code and says so when it is not there any more. */
export const routesDesVues: FastifyPluginAsync<{ readonly pool: Pool }> = async (app, { pool }) => {
  app.get<{ Params: { code: string } }>('/v/:code', async ({ params }, reply) => {
    const code = params.code.toLowerCase();
    if (!estUnCode(code)) return refuse(reply, 404, 'INTROUVABLE', 'Aucune vue n’a cette adresse.');
    const { rows } = await pool.query<{ chemin: string }>({
      name: 'page de la vue',
      text: 'select chemin from plateforme.vue_lue where code = $1',
      values: [code],
    });
    return reply.redirect(`${rows[0]?.chemin ?? '/pilotage'}?v=${code}`, 302);
  });
};
