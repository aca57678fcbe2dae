import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { Actor } from '../shared/context.ts';
import { today } from '../shared/today.ts';
import type { Acteurs, ActeurDeSession } from './acteur.service.ts';
import { routesDeConnexion } from './connexion.http.ts';
import { FournisseurDeDemonstration } from './demonstration.fournisseur.ts';
import { type Fournisseur, lireFournisseurs } from './fournisseurs.ts';
import { ClientOidc } from './oidc.service.ts';
import { depuisDe, estSure, origineDe, verifierLOrigine } from './origine.ts';
import { routesDeSession } from './session.http.ts';
import { lireTemoin } from './temoin.ts';

/** The providers of this server: those of the settings, or the demonstration's own. */
export class Fournisseurs {
  readonly demonstration: FournisseurDeDemonstration | null;
  private readonly configures: readonly Fournisseur[] = lireFournisseurs();
  private readonly parOrigine = new Map<string, readonly ClientOidc[]>();

  constructor(demonstration: boolean) {
    this.demonstration = demonstration ? new FournisseurDeDemonstration() : null;
  }

  /** Names and codes, for the buttons of a login page. */
  get offerts(): readonly Pick<Fournisseur, 'code' | 'nom'>[] {
    const local = this.demonstration ? [{ code: 'demonstration', nom: 'Compte de démonstration' }] : [];
    return [...this.configures.map(({ code, nom }) => ({ code, nom })), ...local];
  }

  readonly clients = (origine: string): readonly ClientOidc[] => {
    const connus = this.parOrigine.get(origine);
    if (connus) return connus;
    const clients = this.configures.map((un) => new ClientOidc(un));
    if (this.demonstration) clients.push(new ClientOidc(this.demonstration.description(origine)));
    this.parOrigine.set(origine, clients);
    return clients;
  };
}

export interface Identites {
  readonly pool: Pool;
  readonly acteurs: Acteurs;
  readonly fournisseurs: Fournisseurs;
}

/** All that lets people in and out. */
export async function routesDIdentite(
  app: FastifyInstance,
  { pool, acteurs, fournisseurs }: Identites,
): Promise<void> {
  const portes = { pool, acteurs, fournisseurs: fournisseurs.clients };
  await routesDeConnexion(app, portes);
  await routesDeSession(app, portes);
  if (fournisseurs.demonstration) await app.register(fournisseurs.demonstration.routes);
}

/** Who holds the session of a request's cookie; what another site's page sends is refused. */
export async function acteurDuTemoin(
  request: FastifyRequest,
  acteurs: Acteurs,
  noter = true,
): Promise<ActeurDeSession | null> {
  if (!request.headers.cookie) return null;
  const secret = lireTemoin(request, 'session', estSure(origineDe(request)));
  if (secret === null) return null;
  verifierLOrigine(request);
  const lu = await acteurs.lire(secret, today(), noter);
  return lu && { ...lu, actor: avecDepuis(lu.actor, request) };
}

export const avecDepuis = (actor: Actor, request: FastifyRequest): Actor => ({
  ...actor,
  depuis: depuisDe(request),
});
