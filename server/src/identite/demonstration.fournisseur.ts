import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type Provider from 'oidc-provider';
import type { Configuration } from 'oidc-provider';
import { adresseDeRetour } from './connexion.http.ts';
import { DEMONSTRATION, PERSONNES } from './demonstration.comptes.ts';
import { pageDeChoix, pageDeSortie, POLITIQUE } from './demonstration.page.ts';
import type { Fournisseur } from './fournisseurs.ts';
import { nouveauSecret } from '../shared/secret.ts';
import { origineDe } from './origine.ts';

const CHEMIN = '/demonstration/oidc';
const CLAIMS = ['given_name', 'usual_name', 'email', 'siret', 'idp_id', 'organization_label'] as const;
const NIVEAU = 'eidas1';

/** The embedded provider as the register sees it: one client, whose secret lives as long as the process. */
export class FournisseurDeDemonstration {
  private readonly secret = nouveauSecret();
  private readonly parOrigine = new Map<string, Promise<Provider>>();

  /** How to enter by it, from an address of this server. */
  description(origine: string): Fournisseur {
    return {
      code: DEMONSTRATION,
      nom: 'Compte de démonstration',
      emetteur: `${origine}${CHEMIN}`,
      clientId: 'registre',
      clientSecret: this.secret,
      portee: `openid ${CLAIMS.join(' ')}`,
      acr: [NIVEAU],
      userinfoSignee: true,
      pkce: true,
    };
  }

  /** A real provider: the code that enters here is the one that enters with ProConnect. */
  readonly routes = async (app: FastifyInstance): Promise<void> => {
    // The provider reads its own bodies.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _payload, done) => done(null));

    app.get<{ Params: { uid: string }; Querystring: { compte?: string } }>(
      `${CHEMIN}/choix/:uid`,
      async (request, reply) => {
        const provider = await this.provider(origineDe(request));
        const { params } = await provider.interactionDetails(request.raw, reply.raw);
        const voulue = request.query.compte ?? params['login_hint'];
        const choisie = PERSONNES.find(({ role }) => role === voulue);
        if (!choisie)
          return reply
            .header('content-security-policy', POLITIQUE)
            .type('text/html; charset=utf-8')
            .send(pageDeChoix(request.params.uid));
        reply.hijack();
        await provider.interactionFinished(request.raw, reply.raw, {
          login: { accountId: choisie.role, acr: NIVEAU, remember: false },
        });
        return reply;
      },
    );
    app.all(`${CHEMIN}/*`, async (request, reply) => {
      const provider = await this.provider(origineDe(request));
      reply.hijack();
      // Mounted: the provider answers below its own path.
      const raw: IncomingMessage & { originalUrl?: string } = request.raw;
      raw.originalUrl = request.url;
      raw.url = request.url.slice(CHEMIN.length);
      await provider.callback()(raw, reply.raw);
    });
  };

  private provider(origine: string): Promise<Provider> {
    const connu = this.parOrigine.get(origine);
    if (connu) return connu;
    const nouveau = ouvrir(this.description(origine), origine);
    this.parOrigine.set(origine, nouveau);
    return nouveau;
  }
}

async function ouvrir({ emetteur, clientId, clientSecret }: Fournisseur, origine: string): Promise<Provider> {
  // Only the demonstration pays for loading it.
  const { Provider } = await import('oidc-provider');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const configuration: Configuration = {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [adresseDeRetour(origine)],
        post_logout_redirect_uris: [`${origine}/`],
        token_endpoint_auth_method: 'client_secret_post',
        userinfo_signed_response_alg: 'RS256',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    claims: { openid: ['sub', 'acr'], ...Object.fromEntries(CLAIMS.map((claim) => [claim, [claim]])) },
    acrValues: [NIVEAU],
    scopes: ['openid'],
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, formulaire) => {
          ctx.body = pageDeSortie(formulaire);
        },
      },
    },
    interactions: { url: (_ctx, { uid }) => `${CHEMIN}/choix/${uid}` },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
      Grant: 600,
    },
    findAccount: (_ctx, sub) => compte(sub),
    // The one client is the register itself: nothing to consent to.
    loadExistingGrant: async ({ oidc: { client, session, provider } }) => {
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(['openid', ...CLAIMS].join(' '));
      await grant.save();
      return grant;
    },
    renderError: async (ctx, { error }) => {
      ctx.type = 'text/plain; charset=utf-8';
      ctx.body = `Connexion de démonstration interrompue (${error}). Revenez à la première page et recommencez.`;
    },
  };
  return new Provider(emetteur, configuration);
}

function compte(sub: string) {
  const personne = PERSONNES.find(({ role }) => role === sub);
  if (!personne) return undefined;
  return {
    accountId: sub,
    claims: () => ({
      sub,
      given_name: personne.prenom,
      usual_name: personne.nom,
      email: personne.courriel,
      siret: '13002526500013',
      idp_id: '00000000-0000-4000-8000-000000000000',
      organization_label: 'Organisation fictive',
    }),
  };
}
