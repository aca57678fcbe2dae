import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { auditer } from '../shared/audit.ts';
import { refuse } from '../shared/refuse.ts';
import { today } from '../shared/today.ts';
import type { Acteurs } from './acteur.service.ts';
import { commencer, type Connexion, reprendre } from './connexion.service.ts';
import { type ClientOidc, ConnexionRefusee, type Identite, nouvelAttendu } from './oidc.service.ts';
import { depuisDe, estSure, origineDe, retourLocal, verifierLOrigine } from './origine.ts';
import { reconnaitre, REGISTRE } from './reconciliation.service.ts';
import { empreinteDe } from '../shared/secret.ts';
import { fermerSessions, ouvrirSession } from './session.service.ts';
import { lireTemoin, poserTemoin, retirerTemoin } from './temoin.ts';

export interface Portes {
  readonly pool: Pool;
  readonly acteurs: Acteurs;
  /** Clients of the providers, made for the address that browsers use. */
  readonly fournisseurs: (origine: string) => readonly ClientOidc[];
}

const DOUZE_HEURES = 12 * 3600;
const DIX_MINUTES = 600;

/** Entering and leaving, by the code flow of OpenID Connect. */
export async function routesDeConnexion(app: FastifyInstance, portes: Portes): Promise<void> {
  const { pool, fournisseurs } = portes;

  app.get<{ Querystring: Record<string, string | undefined> }>('/connexion', async (request, reply) => {
    const { fournisseur, retour, compte = null } = request.query;
    const origine = origineDe(request);
    const offerts = fournisseurs(origine);
    const client = offerts.find((un) => un.fournisseur.code === fournisseur) ?? offerts[0];
    if (!client || (fournisseur !== undefined && client.fournisseur.code !== fournisseur))
      return reply.redirect('/acces?cause=fournisseur');
    const invite = lireTemoin(request, 'invitation', estSure(origine));
    const connexion: Connexion = {
      ...nouvelAttendu(),
      fournisseur: client.fournisseur.code,
      retour: retourLocal(retour),
      invitation: invite === null ? null : empreinteDe(invite),
    };
    const adresse = await client.adresse(connexion, adresseDeRetour(origine), compte).catch(dire);
    if (adresse === null) return reply.redirect('/acces?cause=indisponible');
    const secret = await commencer(pool, connexion);
    return poserTemoin(reply, 'connexion', secret, { sur: estSure(origine), duree: DIX_MINUTES }).redirect(
      adresse,
    );
  });

  app.get('/connexion/retour', async (request, reply) => {
    const origine = origineDe(request);
    const sur = estSure(origine);
    const secret = lireTemoin(request, 'connexion', sur);
    retirerTemoin(reply, 'connexion', sur);
    const connexion = secret === null ? null : await reprendre(pool, secret);
    const client =
      connexion && fournisseurs(origine).find((un) => un.fournisseur.code === connexion.fournisseur);
    // A return address that this browser did not ask for, or that was already used.
    if (!connexion || !client) return refuserLEntree(portes, request, reply, 'perdue');
    const adresse = new URL(request.url, origine);
    const identite = await client.achever(adresse, connexion).catch(dire);
    if (!identite) return refuserLEntree(portes, request, reply, 'echec');
    return entrer(portes, { request, reply, identite, connexion });
  });

  await routesDeSortie(app, portes);
}

/** Leaving, and the link of an invitation. */
async function routesDeSortie(app: FastifyInstance, { pool, acteurs, fournisseurs }: Portes): Promise<void> {
  app.post('/deconnexion', async (request, reply) => {
    verifierLOrigine(request);
    const origine = origineDe(request);
    const sur = estSure(origine);
    const secret = lireTemoin(request, 'session', sur);
    retirerTemoin(reply, 'session', sur);
    const acteur = secret === null ? null : await acteurs.lire(secret, today());
    if (!acteur?.actor.compteId) return reply.send({ adresse: '/' });
    const [fermee] = await fermerSessions(pool, acteur.actor.compteId, { seule: acteur.session });
    acteurs.oublier();
    await auditer(pool, { acteur: { ...acteur.actor, depuis: depuisDe(request) }, action: 'session.fermee' });
    const client = fournisseurs(origine).find((un) => un.fournisseur.code === fermee?.fournisseur);
    const sortie = await client?.adresseDeSortie(fermee?.idToken ?? null, `${origine}/`).catch(dire);
    return reply.send({ adresse: sortie ?? '/' });
  });

  app.get<{ Params: { secret: string } }>('/invitation/:secret', async (request, reply) => {
    const { secret } = request.params;
    const { rowCount } = await pool.query(
      `select from plateforme.invitation
       where empreinte = $1 and expire_le > clock_timestamp() and acceptee_le is null and annulee_le is null`,
      [empreinteDe(secret)],
    );
    if (!rowCount) return reply.redirect('/acces?cause=invitation');
    const sur = estSure(origineDe(request));
    return poserTemoin(reply, 'invitation', secret, { sur, duree: 3600 }).redirect('/acces?cause=invite');
  });
}

export const adresseDeRetour = (origine: string): string => `${origine}/connexion/retour`;

interface Entree {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly identite: Identite;
  readonly connexion: Connexion;
}

async function entrer(
  portes: Portes,
  { request, reply, identite, connexion }: Entree,
): Promise<FastifyReply> {
  const { pool, acteurs } = portes;
  const sur = estSure(origineDe(request));
  const reconnu = await reconnaitre(pool, identite, connexion.invitation, today());
  retirerTemoin(reply, 'invitation', sur);
  if ('refus' in reconnu) return refuserLEntree(portes, request, reply, reconnu.refus);
  const secret = await ouvrirSession(pool, {
    compteId: reconnu.compteId,
    fournisseur: identite.fournisseur,
    idToken: identite.idToken,
    appareil: request.headers['user-agent'] ?? null,
  });
  const acteur = await acteurs.lire(secret, today());
  if (acteur)
    await auditer(pool, {
      acteur: { ...acteur.actor, depuis: depuisDe(request) },
      action: 'session.ouverte',
      details: { fournisseur: identite.fournisseur },
    });
  return poserTemoin(reply, 'session', secret, { sur, duree: DOUZE_HEURES }).redirect(connexion.retour);
}

/** Why one did not enter: in the audit, and on the page where one may try again. */
async function refuserLEntree(
  { pool }: Portes,
  request: FastifyRequest,
  reply: FastifyReply,
  cause: string,
): Promise<FastifyReply> {
  await auditer(pool, {
    acteur: { ...REGISTRE, depuis: depuisDe(request) },
    action: 'session.refusee',
    refuse: true,
    details: { cause },
  });
  return reply.redirect(`/acces?cause=${cause}`);
}

/** What went wrong with a provider is for the log. */
function dire(error: unknown): null {
  console.error(error instanceof ConnexionRefusee ? `Connexion refusée : ${error.message}` : error);
  return null;
}

/** Answers in the form of the API's errors when a browser without rights asks for more. */
export const sansSession = (reply: FastifyReply): FastifyReply =>
  refuse(reply, 401, 'SESSION_REQUISE', 'Cette action demande d’être connecté.');
