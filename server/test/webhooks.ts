import { afterEach } from 'vitest';
import { openPool } from '../src/db/pool.ts';
import type { Actor } from '../src/shared/context.ts';
import { appendEvent } from '../src/shared/journal.ts';
import { Distribution } from '../src/webhook/distribution.service.ts';
import type { Horloge } from '../src/webhook/horloge.ts';
import { setupCible } from './cible.ts';
import { GIRONDE } from './deux-mondes.ts';
import { enProprietaire } from './grand-livre.ts';
import { acteur, type Harness, SETTINGS } from './harness.ts';

const ADMIN = acteur('ADMINISTRATEUR');

/** What a mutation of webhooks answers. */
interface Reponse {
  readonly __typename: string;
  readonly message?: string;
  readonly secret?: string;
  readonly accepte?: boolean;
  readonly corps?: string;
  readonly webhook?: Lu;
}
interface Lu {
  readonly id: string;
  readonly version: number;
  readonly etat: string;
  readonly retard: number;
  readonly suspension: string | null;
  readonly nombreDeLettresMortes: number;
}
const CHAMPS = '{ id version etat retard suspension nombreDeLettresMortes }';
const SUITE: Readonly<Record<string, string>> = {
  creerWebhook: `... on SecretDeWebhook { secret webhook ${CHAMPS} }`,
  tournerSecretDeWebhook: `... on SecretDeWebhook { secret webhook ${CHAMPS} }`,
  essayerWebhook: '... on EssaiDeWebhook { accepte statut raison corps }',
};
/** A clock that waits for nothing: each wait is noted, and time goes there at once. */
function horloge(): Horloge & { readonly attentes: number[] } {
  let avance = 0;
  const attentes: number[] = [];
  return {
    attentes,
    maintenant: () => new Date(Date.now() + avance),
    hasard: () => 0.5,
    async attendre(ms, signal) {
      if (!signal.aborted) {
        attentes.push(Math.round(ms / 1000));
        avance += ms;
      }
      await new Promise(setImmediate);
    },
  };
}

/** A target, servers that tell it, and what an owner asks of them. */
export function setupWebhooks(harness: Harness) {
  const cible = setupCible();
  const ouverts: { readonly distribution: Distribution; readonly gardiens: ReturnType<typeof openPool> }[] =
    [];
  const prevenus: string[] = [];
  afterEach(async () => {
    for (const { distribution, gardiens } of ouverts.splice(0)) {
      await distribution.arreter();
      await gardiens.end();
    }
  });

  /** A server that tells the targets, and what it waits for. */
  async function serveur(heure = horloge()) {
    const gardiens = openPool(harness.url, 'lot', 1);
    const distribution = new Distribution({
      pool: harness.pool,
      lot: harness.lot,
      gardiens,
      regles: { ports: [443], boucle: true },
      trousseau: SETTINGS.cleDesSecrets,
      horloge: heure,
      prevenir: async (_client, webhook) => void prevenus.push(webhook),
    });
    ouverts.push({ distribution, gardiens });
    await distribution.tour();
    return { distribution, heure, gardiens };
  }

  let cles = 0;
  async function faire(verbe: string, type: string, input: object, qui: Actor = ADMIN): Promise<Reponse> {
    const suite = SUITE[verbe] ?? `... on WebhookGarde { webhook ${CHAMPS} }`;
    const document = `mutation ($input: ${type}!) { ${verbe}(input: $input) { __typename ${suite} ... on Refus { message } } }`;
    const entree = { cleIdempotence: `webhook-essai-${++cles}`, ...input };
    const faite = await harness.execute<Record<string, Reponse>>(document, { input: entree }, qui);
    return faite[verbe] ?? { __typename: 'rien' };
  }
  /** A webhook that follows some types. */
  const creer = (types: readonly string[], qui: Actor = ADMIN, autres: object = {}): Promise<Reponse> =>
    faire(
      'creerWebhook',
      'CreerWebhookInput',
      { nom: 'Entrepôt', url: cible.url, filtre: { types }, ...autres },
      qui,
    );

  const lire = async (id: string | undefined, qui: Actor = ADMIN): Promise<Lu> =>
    (await harness.execute<{ webhook: Lu }>(`query ($id: ID!) { webhook(id: $id) ${CHAMPS} }`, { id }, qui))
      .webhook;

  /** An event of a buyer's, of a type of its own. */
  async function enregistrer(type: string, collectiviteId = GIRONDE, contenu: object = {}): Promise<void> {
    await appendEvent(harness.lot, 'pass', {
      type,
      objet: 'carnet:essai',
      collectiviteId,
      acteur: 'essai',
      contenu: { ...contenu },
      enregistreLe: '2026-09-15',
    });
  }
  const types = () => cible.recues.map(({ corps }) => (JSON.parse(corps) as { type: string }).type);
  /** Until a webhook is in a state: told by its reader, never by the time it took. */
  async function jusqua(id: string | undefined, tient: (lu: Lu) => boolean, qui: Actor = ADMIN): Promise<Lu> {
    for (;;) {
      const lu = await lire(id, qui);
      if (tient(lu)) return lu;
    }
  }

  /** Ends the session that holds a target, as the death of its server would. */
  async function couperLaSessionQuiTient(id: string | undefined): Promise<void> {
    await enProprietaire(harness.url, (client) =>
      client.query(
        `select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
         where l.locktype = 'advisory' and l.granted
           and (l.classid::bigint << 32) | l.objid::bigint = hashtextextended('webhook ' || $1::text, 41)`,
        [id],
      ),
    );
  }

  return {
    cible,
    prevenus,
    serveur,
    faire,
    creer,
    lire,
    enregistrer,
    types,
    jusqua,
    couperLaSessionQuiTient,
  };
}
