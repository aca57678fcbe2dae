import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';

type Cle = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** What a provider would say, and how a forger would alter it. */
export interface Reglages {
  sub: string;
  claims: Record<string, unknown>;
  acr: string;
  /** Claims put over those of the ID token or of the userinfo. */
  idToken: Record<string, unknown>;
  userinfo: Record<string, unknown>;
  /** Signs with a key that the provider does not publish. */
  fausseCle: 'aucune' | 'idToken' | 'userinfo';
  /** Sends the userinfo as plain JSON. */
  userinfoNue: boolean;
}

const HONNETE: Reglages = {
  sub: 'personne-1',
  claims: { given_name: 'Camille', usual_name: 'Exemple', email: 'camille@exemple.invalid' },
  acr: 'eidas1',
  idToken: {},
  userinfo: {},
  fausseCle: 'aucune',
  userinfoNue: false,
};

/** A provider of identities in ProConnect's profile, that tests make lie. */
export class FauxFournisseur {
  reglages: Reglages = { ...HONNETE };
  /** What the register asked, by the address it sent the browser to. */
  demandes: URLSearchParams[] = [];
  private readonly codes = new Map<string, string>();
  private readonly serveur: Server;
  private readonly cles: { vraie: Cle; fausse: Cle; jwk: object };

  private constructor(serveur: Server, cles: FauxFournisseur['cles']) {
    this.serveur = serveur;
    this.cles = cles;
  }

  static async ouvrir(): Promise<FauxFournisseur> {
    const [vraie, fausse] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
    const publique = await exportJWK(vraie.publicKey);
    const jwk = { ...publique, kid: await calculateJwkThumbprint(publique), use: 'sig', alg: 'RS256' };
    const serveur = createServer();
    const faux = new FauxFournisseur(serveur, { vraie: vraie.privateKey, fausse: fausse.privateKey, jwk });
    serveur.on('request', (request, response) => void faux.repondre(request, response));
    await new Promise<void>((resolve) => {
      serveur.listen(0, '127.0.0.1', resolve);
    });
    return faux;
  }

  get emetteur(): string {
    return `http://127.0.0.1:${(this.serveur.address() as AddressInfo).port}`;
  }

  honnete(): void {
    this.reglages = { ...HONNETE };
    this.demandes = [];
  }

  async fermer(): Promise<void> {
    this.serveur.closeAllConnections();
    await new Promise((resolve) => {
      this.serveur.close(resolve);
    });
  }

  private async repondre(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.emetteur);
    if (url.pathname === '/autoriser') {
      this.demandes.push(url.searchParams);
      const code = randomUUID();
      this.codes.set(code, url.searchParams.get('nonce') ?? '');
      const retour = new URL(url.searchParams.get('redirect_uri') ?? '');
      retour.searchParams.set('code', code);
      retour.searchParams.set('state', url.searchParams.get('state') ?? '');
      response.writeHead(302, { location: retour.href }).end();
      return;
    }
    const [type, corps] = await this.corps(url, request);
    response.writeHead(200, { 'content-type': type }).end(corps);
  }

  private async corps(url: URL, request: IncomingMessage): Promise<[string, string]> {
    const json = (valeur: unknown): [string, string] => ['application/json', JSON.stringify(valeur)];
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json({
          issuer: this.emetteur,
          authorization_endpoint: `${this.emetteur}/autoriser`,
          token_endpoint: `${this.emetteur}/jeton`,
          userinfo_endpoint: `${this.emetteur}/personne`,
          jwks_uri: `${this.emetteur}/cles`,
          end_session_endpoint: `${this.emetteur}/sortir`,
          id_token_signing_alg_values_supported: ['RS256'],
          userinfo_signing_alg_values_supported: ['RS256'],
        });
      case '/cles':
        return json({ keys: [this.cles.jwk] });
      case '/jeton':
        return json({
          access_token: 'acces',
          token_type: 'Bearer',
          expires_in: 60,
          id_token: await this.signer('idToken', {
            nonce: this.codes.get((await lire(request)).get('code') ?? ''),
            acr: this.reglages.acr,
            ...this.reglages.idToken,
          }),
        });
      default: {
        const dites = { ...this.reglages.claims, ...this.reglages.userinfo };
        if (this.reglages.userinfoNue) return json({ sub: this.reglages.sub, ...dites });
        return ['application/jwt', await this.signer('userinfo', dites)];
      }
    }
  }

  private signer(quoi: 'idToken' | 'userinfo', claims: Record<string, unknown>): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const { vraie, fausse, jwk } = this.cles;
    return new SignJWT({
      sub: this.reglages.sub,
      iss: this.emetteur,
      aud: 'registre',
      iat: now,
      exp: now + 60,
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', kid: (jwk as { kid: string }).kid })
      .sign(this.reglages.fausseCle === quoi ? fausse : vraie);
  }
}

async function lire(request: IncomingMessage): Promise<URLSearchParams> {
  let texte = '';
  for await (const morceau of request) texte += String(morceau);
  return new URLSearchParams(texte);
}
