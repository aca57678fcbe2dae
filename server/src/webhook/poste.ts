import {
  Agent as AgentHttp,
  type IncomingMessage,
  request as requeteHttp,
  type RequestOptions,
} from 'node:http';
import { Agent as AgentHttps, request as requeteHttps } from 'node:https';
import { isIP } from 'node:net';
import { estLaBoucle, lireLAdresse, type ReglesDAdresse } from './adresse.rules.ts';
import {
  AdresseInterdite,
  estPublique,
  type Resoudre,
  resoudreParLeDns,
  verifierEnResolvant,
} from './reseau.ts';
import { lireRetryAfter, raisonDe } from './rythme.rules.ts';

const CONNEXION = 2000;
const TOTAL = 10_000;
/** Of what a target answers, read and forgotten: enough for its connection to end well. */
const LU = 1024;

export interface Lettre {
  readonly url: string;
  readonly corps: string;
  readonly entetes: Readonly<Record<string, string>>;
}

export interface ReglesDePoste extends ReglesDAdresse {
  readonly resoudre?: Resoudre;
}

/** What became of a letter: accepted when there is no reason against. */
export interface Reponse {
  readonly statut: number | null;
  readonly raison: string | null;
  /** Milliseconds. */
  readonly duree: number;
  /** Seconds that the target asks to wait. */
  readonly attendre: number | null;
}

const INTERDITE = 'L’adresse mène à un réseau privé, local ou réservé : rien n’y est envoyé.';
const DELAI = `La cible n’a pas répondu en ${TOTAL / 1000} secondes.`;

/** Posts a letter: connected in two seconds, answered in ten, redirected nowhere, through no proxy, to public addresses alone. */
export async function poster(lettre: Lettre, regles: ReglesDePoste, signal?: AbortSignal): Promise<Reponse> {
  const depart = performance.now();
  const rendre = (reste: Partial<Reponse>): Reponse => ({
    statut: null,
    raison: null,
    attendre: null,
    ...reste,
    duree: Math.round(performance.now() - depart),
  });
  const lue = lireLAdresse(lettre.url, regles);
  if ('refus' in lue) return rendre({ raison: lue.refus });
  const url = new URL(lue.url);
  const locale = regles.boucle && estLaBoucle(url.hostname);
  const litterale = url.hostname.replaceAll(/^\[|\]$/gu, '');
  // Nothing is looked up for what is an address already.
  if (!locale && isIP(litterale) !== 0 && !estPublique(litterale)) return rendre({ raison: INTERDITE });
  try {
    const reponse = await envoyer(
      url,
      lettre,
      locale ? {} : { lookup: verifierEnResolvant(regles.resoudre ?? resoudreParLeDns) },
      signal,
    );
    const { statusCode: statut = 0, headers } = reponse;
    return rendre({
      statut,
      raison: raisonDe(statut),
      attendre: lireRetryAfter(headers['retry-after'], new Date()),
    });
  } catch (error) {
    signal?.throwIfAborted();
    return rendre({ raison: raisonDeLEchec(error) });
  }
}

class TropLent extends Error {}

/** Sends it, and gives the answer once its beginning was read. */
function envoyer(
  url: URL,
  { corps, entetes }: Lettre,
  options: RequestOptions,
  signal: AbortSignal | undefined,
): Promise<IncomingMessage> {
  const chiffre = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const requete = (chiffre ? requeteHttps : requeteHttp)(url, {
      ...options,
      method: 'POST',
      // Of its own: no proxy of the environment, no connection kept that could lead elsewhere since.
      agent: chiffre ? new AgentHttps({ keepAlive: false }) : new AgentHttp({ keepAlive: false }),
      headers: { ...entetes, 'content-length': Buffer.byteLength(corps) },
      ...(signal ? { signal } : {}),
    });
    const couper = (phrase: string) => (): void => void requete.destroy(new TropLent(phrase));
    const total = setTimeout(couper(DELAI), TOTAL);
    const connexion = setTimeout(
      couper(`La cible n’a pas ouvert de connexion en ${CONNEXION / 1000} secondes.`),
      CONNEXION,
    );
    requete.once('socket', (prise) =>
      prise.once(chiffre ? 'secureConnect' : 'connect', () => clearTimeout(connexion)),
    );
    let recue: IncomingMessage | null = null;
    let echec: Error | null = null;
    requete.on('error', (error) => {
      echec ??= error;
    });
    requete.once('response', (reponse) => {
      recue = reponse;
      clearTimeout(connexion);
      let octets = 0;
      reponse.on('data', (part: Buffer) => {
        octets += part.length;
        if (octets > LU) reponse.destroy();
      });
      reponse.once('error', () => undefined);
    });
    // A target that would speak another protocol has answered, and no more is heard of it.
    requete.once('upgrade', (reponse, prise) => {
      recue = reponse;
      prise.destroy();
    });
    // However it ends; what it said in its first line holds, even if the rest never comes.
    requete.once('close', () => {
      clearTimeout(total);
      clearTimeout(connexion);
      if (recue) resolve(recue);
      else reject(echec ?? new Error('Closed without an answer'));
    });
    requete.end(corps);
  });
}

const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'La cible refuse la connexion.',
  ECONNRESET: 'La cible a coupé la connexion.',
  EPIPE: 'La cible a coupé la connexion.',
  EHOSTUNREACH: 'La cible est hors d’atteinte.',
  ENETUNREACH: 'La cible est hors d’atteinte.',
  ETIMEDOUT: 'La cible n’a pas ouvert de connexion à temps.',
  CERT_HAS_EXPIRED: 'Le certificat de la cible a expiré.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'Le certificat de la cible n’est signé par aucune autorité reconnue.',
  SELF_SIGNED_CERT_IN_CHAIN: 'Le certificat de la cible n’est signé par aucune autorité reconnue.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'Le certificat de la cible n’est signé par aucune autorité reconnue.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Le certificat de la cible est celui d’un autre serveur.',
};

function raisonDeLEchec(error: unknown): string {
  if (error instanceof AdresseInterdite) return INTERDITE;
  if (error instanceof TropLent) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return CODES[code] ?? `La cible n’a pas pu être jointe${code === '' ? '' : ` (${code})`}.`;
}
