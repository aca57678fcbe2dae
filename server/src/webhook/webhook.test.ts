import { Webhook } from 'standardwebhooks';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { setupCible } from '../../test/cible.ts';
import { CREUSE, gestionnaire, GIRONDE, peuplerLesDeux } from '../../test/deux-mondes.ts';
import { acteur, SETTINGS, setupHarness } from '../../test/harness.ts';
import { quelquun } from '../../test/quelquun.ts';
import { enProprietaire } from '../../test/grand-livre.ts';
import { openPool } from '../db/pool.ts';
import type { Courrier } from '../exploitation/exploitation.module.ts';
import type { Actor } from '../shared/context.ts';
import { appendEvent } from '../shared/journal.ts';
import { Distribution } from './distribution.service.ts';
import type { Horloge } from './horloge.ts';
import { tachesDesWebhooks } from './webhook.taches.ts';

const harness = setupHarness();
const cible = setupCible();
const OUVERTS: { readonly distribution: Distribution; readonly gardiens: ReturnType<typeof openPool> }[] = [];
const ADMIN = acteur('ADMINISTRATEUR');
const prevenus: string[] = [];

beforeAll(() => peuplerLesDeux(harness));
afterEach(async () => {
  for (const { distribution, gardiens } of OUVERTS.splice(0)) {
    await distribution.arreter();
    await gardiens.end();
  }
});

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
  OUVERTS.push({ distribution, gardiens });
  await distribution.tour();
  return { distribution, heure, gardiens };
}

let cles = 0;
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
async function faire(verbe: string, type: string, input: object, qui: Actor = ADMIN): Promise<Reponse> {
  const suite = SUITE[verbe] ?? `... on WebhookGarde { webhook ${CHAMPS} }`;
  const document = `mutation ($input: ${type}!) { ${verbe}(input: $input) { __typename ${suite} ... on Refus { message } } }`;
  const entree = { cleIdempotence: `webhook-essai-${++cles}`, ...input };
  const faite = await harness.execute<Record<string, Reponse>>(document, { input: entree }, qui);
  return faite[verbe] ?? { __typename: 'rien' };
}
const creer = (input: object = {}, qui: Actor = ADMIN): Promise<Reponse> =>
  faire('creerWebhook', 'CreerWebhookInput', { nom: 'Entrepôt', url: cible.url, types: [], ...input }, qui);
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

describe('a webhook', () => {
  it('is told of what its owner may see, in order, signed, and of nothing else', async () => {
    const siens = gestionnaire(GIRONDE);
    const cree = await creer({ types: ['essai.un', 'essai.deux'], cleIdempotence: 'une-seule-fois' }, siens);
    expect(cree.secret).toMatch(/^whsec_/u);
    // The secret is shown once, even to whoever asks again with the same key.
    const encore = await creer(
      { types: ['essai.un', 'essai.deux'], cleIdempotence: 'une-seule-fois' },
      siens,
    );
    expect(encore).toMatchObject({ secret: null, webhook: { id: cree.webhook?.id } });
    await serveur();
    await enregistrer('essai.un');
    await enregistrer('essai.un', CREUSE);
    await enregistrer('essai.trois');
    await enregistrer('essai.deux');
    await cible.jusqua(2);

    expect(types()).toEqual(['essai.un', 'essai.deux']);
    for (const { corps, entetes, id } of cible.recues)
      expect(new Webhook(cree.secret ?? '').verify(corps, entetes)).toMatchObject({
        id,
        curseur: expect.any(String),
      });
    expect(JSON.parse(cible.recues[0]?.corps ?? '')).not.toHaveProperty('acteur');
    expect(await jusqua(cree.webhook?.id, ({ etat }) => etat === 'A_JOUR', siens)).toMatchObject({
      retard: 0,
    });
    expect(await lire(cree.webhook?.id, gestionnaire(CREUSE))).toBeNull();
  });

  it('keeps the order under failures: the next waits for the one before, longer each time or as long as asked', async () => {
    const cree = await creer({ types: ['essai.a', 'essai.b'] });
    const { heure } = await serveur();
    cible.repondra((_recue, n) => (n <= 3 ? 500 : 204));
    await enregistrer('essai.a');
    await enregistrer('essai.b');
    await cible.jusqua(5);
    cible.repondra((_recue, n) => (n === 6 ? 429 : 204), '3600');
    await enregistrer('essai.a');
    await cible.jusqua(7);

    expect(types()).toEqual([...Array<string>(4).fill('essai.a'), 'essai.b', 'essai.a', 'essai.a']);
    expect(new Set(cible.recues.map(({ id }) => id)).size).toBe(3);
    expect(heure.attentes).toEqual([5, 20, 80, 3600]);
    await jusqua(cree.webhook?.id, ({ etat }) => etat === 'A_JOUR');
    const { envoisDeWebhook } = await harness.execute<{ envoisDeWebhook: { edges: { node: object }[] } }>(
      'query ($id: ID!) { envoisDeWebhook(webhook: $id) { edges { node { issue essai statut } } } }',
      { id: cree.webhook?.id },
      ADMIN,
    );
    expect(envoisDeWebhook.edges.map(({ node }) => node).slice(-3)).toEqual([
      { issue: 'ECHEC', essai: 3, statut: 500 },
      { issue: 'ECHEC', essai: 2, statut: 500 },
      { issue: 'ECHEC', essai: 1, statut: 500 },
    ]);
  });

  it('sets an event aside after its last try and goes on; the letter is kept until it is sent again', async () => {
    const cree = await creer({ types: ['essai.perdu', 'essai.suivant'] });
    const id = cree.webhook?.id;
    const { heure, distribution } = await serveur();
    cible.repondra(({ corps }) => (corps.includes('essai.perdu') ? 503 : 204));
    await enregistrer('essai.perdu');
    await enregistrer('essai.suivant');
    await cible.jusqua(9);

    expect(types()).toEqual([...Array<string>(8).fill('essai.perdu'), 'essai.suivant']);
    expect(heure.attentes).toEqual([5, 20, 80, 320, 1280, 5120, 20_480]);
    expect(await jusqua(id, ({ etat }) => etat === 'A_JOUR')).toMatchObject({ nombreDeLettresMortes: 1 });
    cible.repondra(() => 204);
    expect(await faire('renvoyerLettreMorte', 'LettreMorteInput', { webhook: id })).toMatchObject({
      __typename: 'WebhookGarde',
    });
    await distribution.tour();
    await cible.jusqua(10);
    expect(cible.recues[9]?.id).toBe(cible.recues[0]?.id);
    await jusqua(id, ({ nombreDeLettresMortes }) => nombreDeLettresMortes === 0);
    expect(await faire('ecarterLettreMorte', 'LettreMorteInput', { webhook: id })).toMatchObject({
      __typename: 'RegleNonTenue',
    });
  });

  it('is stopped, and its owner told, when its target is gone or accepts nothing any more', async () => {
    const [parti, sourd] = await Promise.all([
      creer({ types: ['essai.parti'] }),
      creer({ types: ['essai.sourd'] }),
    ]);
    const { distribution } = await serveur();
    cible.repondra(({ corps }) => (corps.includes('essai.parti') ? 410 : 500));
    await enregistrer('essai.parti');
    for (let i = 0; i < 6; i += 1) await enregistrer('essai.sourd');
    const arrete = await jusqua(parti.webhook?.id, ({ etat }) => etat === 'SUSPENDU');
    const muet = await jusqua(sourd.webhook?.id, ({ etat }) => etat === 'SUSPENDU');

    expect(arrete.suspension).toContain('410');
    expect(muet).toMatchObject({
      nombreDeLettresMortes: 5,
      suspension: expect.stringContaining('5 événements de suite'),
    });
    expect(prevenus).toEqual(expect.arrayContaining([parti.webhook?.id, sourd.webhook?.id]));
    // What came meanwhile waits for it.
    cible.repondra(() => 200);
    cible.recues.length = 0;
    await faire('reprendreWebhook', 'ReprendreWebhookInput', { webhook: sourd.webhook?.id });
    await distribution.tour();
    await cible.jusqua(1);
    expect(types()).toEqual(['essai.sourd']);
  });

  it('is told again with the same id by another server when the one that told it dies before recording', async () => {
    const cree = await creer({ types: ['essai.coupe'] });
    const premier = await serveur();
    const second = await serveur();
    let lacher = (): void => undefined;
    const tenue = new Promise<void>((resolve) => {
      lacher = resolve;
    });
    cible.repondra(async (_recue, n) => {
      if (n === 1) await tenue;
      return 204;
    });
    await enregistrer('essai.coupe');
    await enregistrer('essai.coupe');
    await cible.jusqua(1);
    await couperLaSessionQuiTient(cree.webhook?.id);
    // The lock went with the session: it is free as soon as the engine has seen its end.
    while (cible.recues.length < 3) await second.distribution.tour();
    lacher();
    await premier.distribution.tour();
    await enregistrer('essai.coupe');
    await cible.jusqua(4);

    const [un, encore, deux, trois] = cible.recues.map(({ id }) => id);
    expect(encore).toBe(un);
    expect(new Set([un, deux, trois]).size).toBe(3);
    await jusqua(cree.webhook?.id, ({ etat }) => etat === 'A_JOUR');
    const { rows } = await harness.lot.query<{ id: string }>(
      `select evenement_id as id from plateforme.envoi_de_webhook where webhook_id = $1 and issue = 'ACCEPTE' order by id`,
      [cree.webhook?.id],
    );
    expect(rows.map(({ id }) => id)).toEqual([un, deux, trois]);
  });

  it('is told again from a cursor or a day, with the same ids, as many as was said', async () => {
    const cree = await creer({ types: ['essai.rejoue'] });
    const id = cree.webhook?.id;
    const { distribution } = await serveur();
    for (let i = 0; i < 3; i += 1) await enregistrer('essai.rejoue');
    await cible.jusqua(3);
    const recus = cible.recues.map((une) => une.id);
    const { curseur } = JSON.parse(cible.recues[0]?.corps ?? '') as { curseur: string };
    const prevoir = async (depuis: object): Promise<unknown> =>
      (
        await harness.execute<{ previsionDeRejeu: unknown }>(
          `query ($id: ID!, $curseur: String, $jour: LocalDate) {
             previsionDeRejeu(webhook: $id, curseur: $curseur, jour: $jour) { nombre plafonne } }`,
          { id, ...depuis },
          ADMIN,
        )
      ).previsionDeRejeu;

    expect(await prevoir({ curseur })).toEqual({ nombre: 2, plafonne: false });
    expect(await prevoir({ jour: '2020-01-01' })).toEqual({ nombre: 3, plafonne: false });
    await faire('rejouerWebhook', 'RejouerWebhookInput', { webhook: id, curseur });
    await distribution.tour();
    await cible.jusqua(5);
    await faire('rejouerWebhook', 'RejouerWebhookInput', { webhook: id, jour: '2020-01-01' });
    await distribution.tour();
    await cible.jusqua(8);
    expect(cible.recues.map((une) => une.id)).toEqual([...recus, ...recus.slice(1), ...recus]);
  });

  it('is told nothing more once the rights it was made with are gone, and says so', async () => {
    const gaelle = await quelquun(harness.lot, 'gaelle07', 'GESTIONNAIRE', '999000007');
    const cree = await creer({ types: ['essai.droits'] }, gaelle);
    const { distribution } = await serveur();
    await enregistrer('essai.droits');
    await enregistrer('essai.droits', CREUSE);
    await cible.jusqua(1);
    await harness.lot.query(
      `insert into plateforme.habilitation_retrait (habilitation_id, a_compter_du, motif, retiree_par, evenement, enregistre_le)
       select id, '2026-09-15', 'essai', 'essai', evenement, '2026-09-15' from plateforme.habilitation where compte_id = $1`,
      [gaelle.compteId],
    );
    await enregistrer('essai.droits');
    await distribution.tour();
    const arrete = await jusqua(cree.webhook?.id, ({ etat }) => etat === 'SUSPENDU', gaelle);

    expect(arrete.suspension).toContain('retirés');
    expect(cible.recues).toHaveLength(1);
    const partis: Courrier[] = [];
    const courrier = {
      envoyer: async (message: Courrier) => void partis.push(message),
      fermer: () => undefined,
    };
    const [prevenir] = tachesDesWebhooks(() => 'https://registre.exemple');
    const outils = { lot: harness.lot, courrier, demander: async () => undefined };
    await prevenir?.faire({ webhook: arrete.id, version: String(arrete.version) }, outils, '');
    expect(partis).toMatchObject([{ a: 'gaelle07@exemple.fr', texte: expect.stringContaining('retirés') }]);
  });

  it('signs with both secrets while a new one is installed, and sends tests that move nothing', async () => {
    const cree = await creer({ types: ['essai.secret'] });
    const tourne = await faire('tournerSecretDeWebhook', 'TournerSecretDeWebhookInput', {
      webhook: cree.webhook?.id,
    });
    const demonstration = await faire('essayerWebhook', 'EssayerWebhookInput', { webhook: cree.webhook?.id });

    expect(demonstration).toMatchObject({ __typename: 'EssaiDeWebhook', accepte: true });
    expect(tourne.secret).not.toBe(cree.secret);
    const [recue] = cible.recues;
    for (const secret of [cree.secret, tourne.secret])
      expect(new Webhook(secret ?? '').verify(recue?.corps ?? '', recue?.entetes ?? {})).toMatchObject({
        type: 'webhook.essai',
      });
    expect(await faire('essayerWebhook', 'EssayerWebhookInput', { webhook: cree.webhook?.id })).toMatchObject(
      {
        __typename: 'RegleNonTenue',
      },
    );
    const { rows } = await harness.lot.query<{ chiffre: string }>(
      'select chiffre from plateforme.webhook_secret',
    );
    expect(JSON.stringify(rows)).not.toContain(cree.secret?.slice(6));
  });

  it('is refused for an address that is not public, nor encrypted', async () => {
    for (const url of [
      'http://exemple.fr/x',
      'https://10.0.0.1/',
      'https://exemple.fr:22/',
      'ftp://exemple.fr/',
      'https://interne/',
    ])
      expect(await creer({ url })).toMatchObject({ __typename: 'RegleNonTenue' });
    expect(await creer({ types: ['pas un type'] })).toMatchObject({ __typename: 'RegleNonTenue' });
  });
});

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
