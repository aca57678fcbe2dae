import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { auditer } from '../shared/audit.ts';
import { refuse } from '../shared/refuse.ts';
import { estUuid } from '../shared/texte.ts';
import { today } from '../shared/today.ts';
import { aLeDroit, estRole, estTypeDePerimetre, lirePerimetre } from '../acces/acces.module.ts';
import type { ActeurDeSession } from './acteur.service.ts';
import { type Portes, sansSession } from './connexion.http.ts';
import { depuisDe, estSure, origineDe, verifierLOrigine } from './origine.ts';
import { EN_VIGUEUR, renouvelerSession } from './session.service.ts';
import { lireTemoin, poserTemoin } from './temoin.ts';

const DOUZE_HEURES = 12 * 3600;

/** Changes of what a session may do: beside the API, because each gives the browser a new secret. */
export async function routesDeSession(app: FastifyInstance, portes: Portes): Promise<void> {
  const { pool } = portes;

  app.post<{ Body: { id?: unknown } | null }>('/session/habilitation', async (request, reply) => {
    const ici = await lire(portes, request);
    if (!ici) return sansSession(reply);
    const id = request.body?.id;
    const { rowCount } =
      typeof id === 'string' && estUuid(id)
        ? await pool.query(
            `select from plateforme.habilitation h where h.id = $1 and h.compte_id = $2 and ${EN_VIGUEUR('h', '$3::date')}`,
            [id, ici.actor.compteId, today()],
          )
        : { rowCount: 0 };
    if (!rowCount || typeof id !== 'string')
      return refuse(reply, 404, 'INTROUVABLE', 'Cette habilitation n’est pas, ou plus, la vôtre.');
    await auditer(pool, { acteur: ici.actor, action: 'habilitation.choisie', objet: `habilitation:${id}` });
    return renouveler(portes, { request, reply, ici }, { habilitation: id });
  });

  app.post<{ Body: { role?: unknown; type?: unknown; code?: unknown } | null }>(
    '/session/voir-comme',
    async (request, reply) => {
      const ici = await lire(portes, request);
      if (!ici) return sansSession(reply);
      if (ici.actor.lectureSeule || !aLeDroit(ici.actor.role, 'VOIR_COMME'))
        return refuse(
          reply,
          403,
          'ACCES_REFUSE',
          'Voir comme un autre est réservé à l’administrateur du dispositif.',
        );
      const { role, type = 'FRANCE', code = null } = request.body ?? {};
      const perimetre = estTypeDePerimetre(type)
        ? { type, code: typeof code === 'string' ? code : null }
        : null;
      if (!estRole(role) || !perimetre || !(await lirePerimetre(pool, perimetre)))
        return refuse(reply, 400, 'SAISIE_INVALIDE', 'Un rôle et un périmètre du registre sont attendus.');
      await auditer(pool, { acteur: ici.actor, action: 'voir.comme', details: { role, perimetre } });
      return renouveler(portes, { request, reply, ici }, { voirComme: { role, perimetre } });
    },
  );

  app.delete('/session/voir-comme', async (request, reply) => {
    const ici = await lire(portes, request);
    return ici ? renouveler(portes, { request, reply, ici }, {}) : sansSession(reply);
  });
}

async function lire({ acteurs }: Portes, request: FastifyRequest): Promise<ActeurDeSession | null> {
  verifierLOrigine(request);
  const secret = lireTemoin(request, 'session', estSure(origineDe(request)));
  const lu = secret === null ? null : await acteurs.lire(secret, today());
  return lu && { ...lu, actor: { ...lu.actor, depuis: depuisDe(request) } };
}

interface Ici {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly ici: ActeurDeSession;
}

async function renouveler(
  { pool, acteurs }: Portes,
  { request, reply, ici }: Ici,
  change: Parameters<typeof renouvelerSession>[2],
): Promise<FastifyReply> {
  const secret = await renouvelerSession(pool, ici.session, change);
  acteurs.oublier();
  const sur = estSure(origineDe(request));
  return poserTemoin(reply, 'session', secret, { sur, duree: DOUZE_HEURES }).send({ fait: true });
}
