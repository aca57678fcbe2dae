import type { Pool } from 'pg';
import type { Context } from '../shared/context.ts';
import { TooManyTries } from '../shared/errors.ts';

const HEURE = 3_600_000;
/** Reports that one client may send in an hour: someone without an account, then anyone else. */
const PAR_HEURE = { public: 20, agent: 100 } as const;
/** Above it, who comes next in the same hour shares one count: memory stays bounded. */
const CLIENTS = 100_000;

interface Heure {
  readonly debut: number;
  readonly nombres: Map<string, number>;
}

const heures = new WeakMap<Pool, Heure>();

/** Counts a report of a client, in the memory of this process, or refuses it until the next hour. */
export function compterLeSignalement({ pool, client, actor }: Context, now = Date.now()): void {
  const debut = Math.floor(now / HEURE);
  const connue = heures.get(pool);
  const heure = connue?.debut === debut ? connue : { debut, nombres: new Map<string, number>() };
  heures.set(pool, heure);
  const { nombres } = heure;
  const cle = nombres.has(client) || nombres.size < CLIENTS ? client : '';
  const nombre = (nombres.get(cle) ?? 0) + 1;
  nombres.set(cle, nombre);
  const permis = actor.role === 'PUBLIC' ? PAR_HEURE.public : PAR_HEURE.agent;
  if (nombre <= permis) return;
  const secondes = Math.ceil(((debut + 1) * HEURE - now) / 1000);
  throw new TooManyTries(
    `Trop de changements signalés en une heure (${permis} au plus) : réessayez dans ${Math.ceil(secondes / 60)} min.`,
    secondes,
  );
}
