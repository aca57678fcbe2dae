import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Pool } from 'pg';
import { acteurDuJeton, lireJeton, VISITEUR } from '../acces/acces.module.ts';
import { Jetons, type RefusDeJeton, ressembleAUnSecret } from '../jeton/jeton.module.ts';
import { type Acteurs, acteurDuTemoin, avecDepuis, origineDe } from '../identite/identite.module.ts';
import { type Actor, type Context, type Settings, withoutAccount } from '../shared/context.ts';
import { lecteurDe } from '../shared/mur.ts';
import { type Query, Reader } from '../shared/read.ts';
import { today } from '../shared/today.ts';
import { clientOf } from './client.ts';
import { otherSite } from './cors.ts';

export type Identify = (request: FastifyRequest) => Promise<Context>;

export interface Identifier {
  readonly identify: Identify;
  /** The same for who asked once and still listens: it does not keep a session from ending. */
  readonly verify: Identify;
}

export interface Pools {
  readonly pool: Pool;
  readonly lot: Pool;
  /** Those who entered by a provider. */
  readonly acteurs: Acteurs;
}

interface Known {
  readonly actor: Actor;
  readonly expire: number;
}

const MOST_KNOWN = 1000;

/** Thrown before anything of the operation is read. */
const refusal = (message: string, code: string, status = 401): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });
const invalidToken = (): GraphQLError =>
  refusal('Jeton inconnu, altéré ou expiré : demandez-en un nouveau.', 'JETON_INVALIDE');

/** What the holder of a token of integration is told when it opens nothing. */
const REFUSALS: Readonly<Record<RefusDeJeton, () => GraphQLError>> = {
  INCONNU: invalidToken,
  EXPIRE: () => refusal('Ce jeton a fini : prolongez-le, ou demandez-en un nouveau.', 'JETON_INVALIDE'),
  REVOQUE: () => refusal('Ce jeton a été révoqué : l’accès qu’il ouvrait est fermé.', 'JETON_REVOQUE'),
  SUSPENDU: () =>
    refusal('Ce jeton n’ouvre plus rien : qui l’a créé n’a plus le droit d’en tenir.', 'JETON_SUSPENDU'),
};

/**
 * Finds on whose behalf a request is made: by its bearer token, each verified once until it ends, otherwise by the session
 * of its cookie.
 */
export function identifier({ pool, lot, acteurs }: Pools, query: Query, settings: Settings): Identifier {
  const known = new Map<string, Known>();
  const jetons = new Jetons(pool, settings.demonstration);

  const actorOf = async (texte: string): Promise<Actor> => {
    if (ressembleAUnSecret(texte)) {
      const resolved = await jetons.resoudre(texte, today());
      if ('refus' in resolved) throw REFUSALS[resolved.refus]();
      return resolved.actor;
    }
    const found = known.get(texte);
    if (found && found.expire * 1000 > Date.now()) return found.actor;
    known.delete(texte);
    // Tokens made without an identity provider belong to the demonstration alone, but for the router's.
    const jeton = lireJeton(settings.cleDesJetons, texte);
    if (!jeton || (!settings.demonstration && jeton.role !== 'ROUTEUR')) throw invalidToken();
    const { publieesSeules = false } = jeton;
    const actor = { ...(await acteurDuJeton(pool, jeton)), publieesSeules };
    if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value ?? '');
    known.set(texte, { actor, expire: jeton.expire });
    return actor;
  };

  const contextOfActor = contextOutside({ pool, lot, acteurs }, query, settings);

  const contextOf = async (request: FastifyRequest, noter: boolean): Promise<Context> => {
    const { authorization } = request.headers;
    const bearer = authorization === undefined ? null : /^Bearer (\S+)$/i.exec(authorization);
    if (authorization !== undefined && !bearer) throw invalidToken();
    const entre = bearer ? null : await acteurDuTemoin(request, acteurs, noter);
    const actor = entre?.actor ?? avecDepuis(await identifyBearer(bearer?.[1], settings, actorOf), request);
    const site = otherSite(request);
    if (actor.jeton && site !== null && !actor.jeton.origines.includes(site))
      throw refusal(
        'Ce jeton n’est pas pour les pages de ce site : ajoutez-lui son origine, ou appelez hors d’un navigateur.',
        'ORIGINE_REFUSEE',
        403,
      );
    return {
      ...contextOfActor(actor),
      ...(site === null ? {} : { site }),
      client: clientOf(actor, request),
      session: entre?.session ?? null,
      origine: entre ? origineDe(request) : null,
    };
  };

  return {
    identify: (request) => contextOf(request, true),
    verify: (request) => contextOf(request, false),
  };
}

/** What a request of someone would receive, for what is done on their behalf outside any. */
export const contextOutside =
  (pools: Pools, query: Query, settings: Settings) =>
  (actor: Actor): Context => {
    const jour = today();
    return {
      ...pools,
      read: new Reader(query, jour, actor.perimeter, lecteurDe(actor)),
      actor,
      client: actor.compteId ?? actor.id,
      session: null,
      origine: null,
      today: jour,
      settings,
    };
  };

const ROUTER = withoutAccount({
  id: 'routeur',
  role: 'ROUTEUR',
  perimeter: null,
  perimetre: 'France entière',
});

/** Compared in constant time. */
function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function identifyBearer(
  bearer: string | undefined,
  settings: Settings,
  actorOf: (texte: string) => Promise<Actor>,
): Promise<Actor> {
  if (bearer === undefined) return VISITEUR;
  if (settings.jetonDuRouteur !== null && same(bearer, settings.jetonDuRouteur)) return ROUTER;
  return actorOf(bearer);
}
