import * as oidc from 'openid-client';
import { estLocal, type Fournisseur } from './fournisseurs.ts';

/** Who a provider says has entered. */
export interface Identite {
  readonly fournisseur: string;
  readonly sub: string;
  readonly nom: string | null;
  readonly courriel: string | null;
  readonly siret: string | null;
  readonly organisation: string | null;
  readonly idToken: string;
}

/** What one login must bring back, and nothing else. */
export interface Attendu {
  readonly etat: string;
  readonly nonce: string;
  readonly verificateur: string;
}

/** A login that ended badly, for a reason that is the provider's or a forger's: said without detail, logged with it. */
export class ConnexionRefusee extends Error {}

export const nouvelAttendu = (): Attendu => ({
  // 256 bits each: ProConnect asks for 32 characters at least.
  etat: oidc.randomState(),
  nonce: oidc.randomNonce(),
  verificateur: oidc.randomPKCECodeVerifier(),
});

/** One provider, found once by its discovery document. */
export class ClientOidc {
  readonly fournisseur: Fournisseur;
  private found: Promise<oidc.Configuration> | null = null;

  constructor(fournisseur: Fournisseur) {
    this.fournisseur = fournisseur;
  }

  private configuration(): Promise<oidc.Configuration> {
    this.found ??= this.discover().catch((error: unknown) => {
      this.found = null;
      throw error;
    });
    return this.found;
  }

  private discover(): Promise<oidc.Configuration> {
    const { emetteur, clientId, clientSecret, userinfoSignee } = this.fournisseur;
    const metadata = {
      id_token_signed_response_alg: 'RS256',
      ...(userinfoSignee ? { userinfo_signed_response_alg: 'RS256' } : {}),
    };
    return oidc.discovery(new URL(emetteur), clientId, metadata, oidc.ClientSecretPost(clientSecret), {
      // Without it a forged userinfo would be believed: over TLS the library trusts what it fetched.
      execute: [oidc.enableNonRepudiationChecks, ...(estLocal(emetteur) ? [oidc.allowInsecureRequests] : [])],
      timeout: 10,
    });
  }

  /** The address to send the browser to. */
  async adresse(attendu: Attendu, retour: string, compte: string | null): Promise<string> {
    const { portee, acr, pkce } = this.fournisseur;
    const challenge = pkce
      ? {
          code_challenge: await oidc.calculatePKCECodeChallenge(attendu.verificateur),
          code_challenge_method: 'S256',
        }
      : {};
    return oidc.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: retour,
      scope: portee,
      state: attendu.etat,
      nonce: attendu.nonce,
      ...challenge,
      ...(acr.length > 0 ? { acr_values: acr.join(' ') } : {}),
      // Someone named is to be asked again, whoever the provider knows already.
      ...(compte === null ? {} : { login_hint: compte, prompt: 'login' }),
    }).href;
  }

  /** Exchanges the code of a return address for who has entered. */
  async achever(adresse: URL, { etat, nonce, verificateur }: Attendu): Promise<Identite> {
    const { code, acr, pkce } = this.fournisseur;
    const configuration = await this.configuration();
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, adresse, {
        expectedState: etat,
        expectedNonce: nonce,
        idTokenExpected: true,
        ...(pkce ? { pkceCodeVerifier: verificateur } : {}),
      });
      const claims = tokens.claims();
      if (!claims || !tokens.id_token) throw new ConnexionRefusee('no id token');
      if (acr.length > 0 && !acr.some((niveau) => niveau === claims['acr']))
        throw new ConnexionRefusee(`the level of authentication is not among ${acr.join(', ')}`);
      const info = await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub);
      return { fournisseur: code, sub: claims.sub, idToken: tokens.id_token, ...personne(info) };
    } catch (error) {
      if (error instanceof ConnexionRefusee) throw error;
      throw new ConnexionRefusee(error instanceof Error ? error.message : String(error), { cause: error });
    }
  }

  /** Where the browser ends its session with the provider, if the provider offers it. */
  async adresseDeSortie(idToken: string | null, retour: string): Promise<string | null> {
    const configuration = await this.configuration();
    if (idToken === null || !configuration.serverMetadata().end_session_endpoint) return null;
    return oidc.buildEndSessionUrl(configuration, {
      id_token_hint: idToken,
      post_logout_redirect_uri: retour,
    }).href;
  }
}

type Personne = Pick<Identite, 'nom' | 'courriel' | 'siret' | 'organisation'>;

/** ProConnect's claims; the usual ones of OpenID Connect where it has its own. */
function personne(info: oidc.UserInfoResponse): Personne {
  const texte = (...noms: string[]): string | null => {
    for (const nom of noms) {
      const valeur = info[nom];
      if (typeof valeur === 'string' && valeur.trim() !== '') return valeur.trim().slice(0, 200);
    }
    return null;
  };
  const nom = [texte('given_name'), texte('usual_name', 'family_name')].filter((mot) => mot !== null);
  const siret = texte('siret');
  return {
    nom: nom.length > 0 ? nom.join(' ') : texte('name'),
    courriel: texte('email')?.toLowerCase() ?? null,
    siret: siret !== null && /^\d{14}$/u.test(siret) ? siret : null,
    organisation: texte('organization_label'),
  };
}
